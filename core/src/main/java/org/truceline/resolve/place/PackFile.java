package org.truceline.resolve.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.resolve.place.PackLayout.Section;

/**
 * A pack of places that a user imported, mapped from its file: opening it reads a heading, and a look-up reads the few pages that it needs.
 * Immutable, for any number of threads. Made by {@link PackWriter}.
 */
public final class PackFile {

    /** One place that bears a name. */
    record Row(int row, NameUse use) {}

    private final Path file;
    private final Map<Section, MappedByteBuffer> sections = new EnumMap<>(Section.class);

    private PackFile(Path file, FileChannel channel) throws IOException {
        this.file = file;
        long length = channel.size();
        ByteBuffer heading = ByteBuffer.allocate(PackLayout.HEADING);
        while (heading.hasRemaining() && channel.read(heading) >= 0) {
            // until the heading is full or the file at its end
        }
        heading.flip();
        if (heading.limit() < PackLayout.HEADING || heading.getLong(0) != PackLayout.MAGIC) {
            throw new IOException(
                    file + " is no pack of places of this version: make it with truceline gazetteer import");
        }
        CRC32 sum = new CRC32();
        sum.update(heading.array(), 0, PackLayout.HEADING - 8);
        boolean whole = sum.getValue() == heading.getLong(PackLayout.HEADING - 8);
        int at = 8;
        for (Section section : Section.values()) {
            long offset = heading.getLong(at);
            long size = heading.getLong(at + 8);
            at += 16;
            if (!whole || size < 0 || size > Integer.MAX_VALUE || offset < 0 || offset + size > length) {
                throw new IOException(file + " is damaged or cut short: import it again");
            }
            sections.put(section, channel.map(FileChannel.MapMode.READ_ONLY, offset, size));
        }
        if (count(Section.FROM) != count(Section.KEYS) + 1
                || section(Section.FROM).getInt(4 * count(Section.KEYS)) != count(Section.USES)) {
            throw new IOException(file + " is damaged: import it again");
        }
    }

    /**
     * Opens a pack.
     *
     * @throws IOException where the file is not there, is no pack, or is cut short; the message says what to do
     */
    public static PackFile open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new PackFile(file, channel);
        }
    }

    /** How many places it holds. */
    public int size() {
        return count(Section.ROWS);
    }

    /** How many names it can be asked for. */
    public int names() {
        return count(Section.KEYS);
    }

    boolean knows(long key) {
        return keyAt(key) >= 0;
    }

    boolean isCommonWord(long key) {
        int at = keyAt(key);
        return at >= 0 && (section(Section.KEYS).getLong(8 * at) & 1) == 1;
    }

    /** The places that bear the name with this key, the largest first. */
    List<Row> rows(long key) {
        int at = keyAt(key);
        if (at < 0) {
            return List.of();
        }
        ByteBuffer from = section(Section.FROM);
        ByteBuffer uses = section(Section.USES);
        List<Row> rows = new ArrayList<>();
        for (int i = from.getInt(4 * at); i < from.getInt(4 * at + 4); i++) {
            int use = uses.getInt(4 * i);
            rows.add(new Row(use >> 3, PlaceTable.USES.get(use & 7)));
        }
        return rows;
    }

    /** The row of a place, −1 where it is not here. */
    int rowOf(PlaceId id) {
        ByteBuffer ids = section(Section.IDS);
        int at = search(ids, 12, count(Section.IDS), PackLayout.idKey(id.value()));
        return at < 0 ? -1 : ids.getInt(12 * at + 8);
    }

    /** The other names of a place with their tags and dates, in the order in which they were imported. */
    List<PlacePack.TaggedName> namesOf(int row) {
        ByteBuffer tagged = section(Section.TAGGED);
        int low = 0;
        int high = count(Section.TAGGED);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tagged.getInt(8 * middle) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<PlacePack.TaggedName> names = new ArrayList<>();
        for (int i = low; i < count(Section.TAGGED) && tagged.getInt(8 * i) == row; i++) {
            String[] f = string(tagged.getInt(8 * i + 4)).split("\t", -1);
            names.add(new PlacePack.TaggedName(f[0], f[1], orNull(f[2]), orNull(f[3])));
        }
        return names;
    }

    int flag(int row) {
        return section(Section.ROWS).get(PackLayout.ROW * row + 31) & 3;
    }

    /** Whether the place comes from a table that people keep by hand, and not from a dump of the world. */
    boolean isCurated(int row) {
        return (section(Section.ROWS).get(PackLayout.ROW * row + 31) & PackLayout.CURATED) != 0;
    }

    Place place(int row) {
        ByteBuffer rows = section(Section.ROWS);
        int at = PackLayout.ROW * row;
        PlaceKind kind = PlaceTable.KINDS.get(rows.get(at + 30));
        int first = rows.getInt(at + 20);
        int second = rows.getInt(at + 24);
        int own = kind == PlaceKind.PROVINCE ? first : kind == PlaceKind.DISTRICT ? second : -1;
        double radius = (rows.getShort(at + 32) & 0xffff) / 10.0;
        Point point = point(rows.getInt(at), rows.getInt(at + 4));
        if (own >= 0) {
            ByteBuffer codes = section(Section.CODES);
            int code = PackLayout.CODE * own;
            radius = Math.max(radius, codes.getInt(code + 16) / 10.0);
            point = point == null ? point(codes.getInt(code + 8), codes.getInt(code + 12)) : point;
        }
        short country = rows.getShort(at + 28);
        return new Place(
                new PlaceId(id(rows.getInt(at + 16))),
                string(rows.getInt(at + 12)),
                kind,
                point,
                radius,
                country == 0 ? null : "" + (char) (country >> 8) + (char) (country & 255),
                division(first),
                division(second),
                rows.getInt(at + 8));
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private String id(int reference) {
        return reference >= 0 ? PackLayout.GEONAMES + reference : string(~reference);
    }

    private @Nullable String division(int code) {
        if (code < 0) {
            return null;
        }
        ByteBuffer codes = section(Section.CODES);
        int name = codes.getInt(PackLayout.CODE * code + 4);
        return name < 0 ? null : string(name);
    }

    private static @Nullable Point point(int latitude, int longitude) {
        return latitude == PackLayout.NOWHERE ? null : new Point(latitude / 1e5, longitude / 1e5);
    }

    private String string(int at) {
        ByteBuffer strings = section(Section.STRINGS);
        byte[] bytes = new byte[strings.getShort(at) & 0xffff];
        strings.get(at + 2, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private int keyAt(long key) {
        ByteBuffer keys = section(Section.KEYS);
        int low = 0;
        int high = count(Section.KEYS) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = keys.getLong(8 * middle) >>> 1;
            if (found < key) {
                low = middle + 1;
            } else if (found > key) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Where {@code key} stands at the head of an ascending record, −1 where it does not. */
    static int search(ByteBuffer records, int stride, int count, long key) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = records.getLong(stride * middle);
            if (found < key) {
                low = middle + 1;
            } else if (found > key) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private int count(Section section) {
        return section(section).limit() / section.stride();
    }

    private ByteBuffer section(Section section) {
        return Objects.requireNonNull(sections.get(section));
    }
}
