package org.truceline.resolve.place;

/** How a pack file is laid out: a heading, then the sections one behind the other. All numbers are big-endian. */
final class PackLayout {

    static final long MAGIC = 0x544c_504c_4143_4533L;

    /** The sections, in the order of the file. */
    enum Section {
        /** A place: {@link #ROW} bytes. */
        ROWS(ROW),
        /** Strings, each behind its length in two bytes. */
        STRINGS(1),
        /** Hash of a folded name × 2, odd where the name is a common English word; ascending. */
        KEYS(8),
        /** Where the uses of each key begin; one more than keys. */
        FROM(4),
        /** Row × 8 + number of the use. */
        USES(4),
        /** Key of an id, its row; ascending. */
        IDS(12),
        /** Row, string of a tagged name; ascending by row. */
        TAGGED(8),
        /** A division by its code: {@link #CODE} bytes. */
        CODES(CODE);

        private final int stride;

        Section(int stride) {
            this.stride = stride;
        }

        int stride() {
            return stride;
        }
    }

    /** latitude, longitude, population, name, id, first and second division: 4 each; country 2; kind, flag 1 each; radius in tenths of km 2. */
    static final int ROW = 34;

    /** row, name, latitude and longitude of the middle of what lies in it, radius in tenths of a km: 4 each. */
    static final int CODE = 20;

    /** Magic, sections × (offset, length), checksum of what stands before it. */
    static final int HEADING = 8 + Section.values().length * 16 + 8;

    /** A latitude that says that none is known. */
    static final int NOWHERE = Integer.MIN_VALUE;

    /** In the flag: a table that people keep by hand. */
    static final int CURATED = 16;

    /** So many places may bear one name; the largest are kept. */
    static final int MOST_USES = 255;

    static final String GEONAMES = "geonames:";

    private PackLayout() {}

    /** The key under which an id is found. */
    static long idKey(String id) {
        return NameKey.hash(id);
    }
}
