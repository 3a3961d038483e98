package org.truceline.resolve.place;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.truceline.model.PlaceKind;

/**
 * The bundled gazetteer as columns of numbers, the form in which it lies in the program: 240,000 places and half a million names in a few
 * megabytes, read in a fraction of a second. Nobody writes to the columns after construction.
 */
final class PlaceTable {

    /** Index into {@link #KINDS}. */
    final byte[] kind;
    /** In hundred-thousandths of a degree. */
    final int[] latitude;

    final int[] longitude;
    final int[] population;
    /** In tenths of a kilometre. */
    final int[] radiusTenths;
    /** Index into {@link #countries}. */
    final int[] country;
    /** Row of the first-level division that the place lies in, −1 where none. */
    final int[] first;
    /** Row of the second-level division, −1 where none. */
    final int[] second;
    /** 1 for the capital of a country, 2 for the seat of a first-level division. */
    final byte[] flag;

    final String[] countries;
    /** Ids with the name of their source. */
    final Strings ids;

    final Strings names;
    /** Hashes of folded names, ascending, each once. */
    final long[] keys;
    /** Where the uses of each key begin; one more entry than keys. */
    final int[] from;
    /** Row × 8 + index into {@link #USES}. */
    final int[] uses;
    /** Whether the name is also a common English word, by key. */
    final boolean[] common;

    PlaceTable(
            byte[] kind,
            int[] latitude,
            int[] longitude,
            int[] population,
            int[] radiusTenths,
            int[] country,
            int[] first,
            int[] second,
            byte[] flag,
            String[] countries,
            Strings ids,
            Strings names,
            long[] keys,
            int[] from,
            int[] uses,
            boolean[] common) {
        this.kind = kind;
        this.latitude = latitude;
        this.longitude = longitude;
        this.population = population;
        this.radiusTenths = radiusTenths;
        this.country = country;
        this.first = first;
        this.second = second;
        this.flag = flag;
        this.countries = countries;
        this.ids = ids;
        this.names = names;
        this.keys = keys;
        this.from = from;
        this.uses = uses;
        this.common = common;
    }

    /** The kinds by the numbers that the file has for them: never reordered, only added to. */
    static final List<PlaceKind> KINDS = List.of(
            PlaceKind.COUNTRY,
            PlaceKind.REGION,
            PlaceKind.PROVINCE,
            PlaceKind.DISTRICT,
            PlaceKind.CITY,
            PlaceKind.VILLAGE,
            PlaceKind.QUARTER,
            PlaceKind.WATER,
            PlaceKind.MOUNTAIN,
            PlaceKind.ROAD,
            PlaceKind.LINE,
            PlaceKind.SITE,
            PlaceKind.AREA);

    /** The uses of names by their numbers. */
    static final List<NameUse> USES = List.of(
            NameUse.MAIN,
            NameUse.OTHER,
            NameUse.SHORT,
            NameUse.ABBREVIATION,
            NameUse.POSTAL,
            NameUse.ADJECTIVE,
            NameUse.PEOPLE);

    private static final int MAGIC = 0x544c4731;

    /** Many strings in one run of bytes. */
    static final class Strings {
        private final byte[] bytes;
        private final int[] from;

        Strings(byte[] bytes, int[] from) {
            this.bytes = bytes;
            this.from = from;
        }

        String get(int row) {
            return new String(bytes, from[row], from[row + 1] - from[row], StandardCharsets.UTF_8);
        }

        static Strings of(String[] all) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int[] from = new int[all.length + 1];
            for (int i = 0; i < all.length; i++) {
                bytes.writeBytes(all[i].getBytes(StandardCharsets.UTF_8));
                from[i + 1] = bytes.size();
            }
            return new Strings(bytes.toByteArray(), from);
        }
    }

    int size() {
        return kind.length;
    }

    /** Writes the table; the same table gives the same bytes. */
    void write(OutputStream out) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(body);
        bytes(data, kind);
        bytes(data, flag);
        for (int[] column : new int[][] {latitude, longitude, population, radiusTenths, country, first, second}) {
            numbers(data, column);
        }
        bytes(data, String.join(" ", countries).getBytes(StandardCharsets.UTF_8));
        for (Strings strings : new Strings[] {ids, names}) {
            bytes(data, strings.bytes);
            numbers(data, strings.from);
        }
        data.writeInt(keys.length);
        long last = 0;
        for (long key : keys) {
            varint(data, key - last);
            last = key;
        }
        numbers(data, from);
        numbers(data, uses);
        byte[] bits = new byte[keys.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (common[i] ? 1 : 0);
        }
        bytes(data, bits);
        CRC32 sum = new CRC32();
        sum.update(body.toByteArray());
        DataOutputStream whole = new DataOutputStream(out);
        whole.writeInt(MAGIC);
        whole.writeInt(body.size());
        whole.writeLong(sum.getValue());
        whole.write(body.toByteArray());
        whole.flush();
    }

    /**
     * Reads a table.
     *
     * @throws IOException where the bytes are not a table, or are damaged
     */
    static PlaceTable read(InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        if (head.readInt() != MAGIC) {
            throw new IOException("not a gazetteer of this version: build it again with gazetteer/build.sh");
        }
        int length = head.readInt();
        long expected = head.readLong();
        byte[] body = in.readNBytes(length);
        CRC32 sum = new CRC32();
        sum.update(body);
        if (sum.getValue() != expected) {
            throw new IOException("the gazetteer is damaged: its checksum does not hold");
        }
        Cursor c = new Cursor(body);
        byte[] kind = c.bytes();
        byte[] flag = c.bytes();
        int[] latitude = c.numbers();
        int[] longitude = c.numbers();
        int[] population = c.numbers();
        int[] radius = c.numbers();
        int[] country = c.numbers();
        int[] first = c.numbers();
        int[] second = c.numbers();
        String[] countries = new String(c.bytes(), StandardCharsets.UTF_8).split(" ", -1);
        Strings ids = new Strings(c.bytes(), c.numbers());
        Strings names = new Strings(c.bytes(), c.numbers());
        long[] keys = new long[c.fixed()];
        long last = 0;
        for (int i = 0; i < keys.length; i++) {
            last += c.varint();
            keys[i] = last;
        }
        int[] from = c.numbers();
        int[] uses = c.numbers();
        byte[] bits = c.bytes();
        boolean[] common = new boolean[bits.length];
        for (int i = 0; i < bits.length; i++) {
            common[i] = bits[i] == 1;
        }
        return new PlaceTable(
                kind,
                latitude,
                longitude,
                population,
                radius,
                country,
                first,
                second,
                flag,
                countries,
                ids,
                names,
                keys,
                from,
                uses,
                common);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Each number as its difference from the one before. */
    private static void numbers(DataOutputStream out, int[] column) throws IOException {
        out.writeInt(column.length);
        int last = 0;
        for (int n : column) {
            int step = n - last;
            varint(out, (((long) step << 1) ^ (step >> 31)) & 0x1ffffffffL);
            last = n;
        }
    }

    private static void varint(DataOutputStream out, long value) throws IOException {
        long left = value;
        while (left >= 128) {
            out.write((int) ((left & 127) | 128));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static final class Cursor {
        private final byte[] body;
        private int at;

        Cursor(byte[] body) {
            this.body = body;
        }

        int fixed() {
            int n = 0;
            for (int i = 0; i < 4; i++) {
                n = (n << 8) | (body[at + i] & 255);
            }
            at += 4;
            return n;
        }

        byte[] bytes() {
            int length = fixed();
            byte[] out = new byte[length];
            System.arraycopy(body, at, out, 0, length);
            at += length;
            return out;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = body[at++];
                value |= (long) (b & 127) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        int[] numbers() {
            int[] out = new int[fixed()];
            int last = 0;
            for (int i = 0; i < out.length; i++) {
                long z = varint();
                last += (int) ((z >>> 1) ^ -(z & 1));
                out[i] = last;
            }
            return out;
        }
    }
}
