package org.truceline.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.resolve.place.PackLayout.Section;

/**
 * Writes a pack of any number of places in bounded memory: sections grow on the disk, names are sorted there. First all places, then {@link #seal},
 * then more names for them, then {@link #finish}. The same calls give the same bytes. Not for several threads.
 */
public final class PackWriter implements AutoCloseable {

    /** Pairs sorted in memory at a time: 24 MB. */
    private static final int RUN = 1 << 20;

    /**
     * A place to be written.
     *
     * @param id with the name of its source before the colon
     * @param point null where none is known
     * @param country ISO 3166-1 alpha-2 code; null where none
     * @param first code of its first-level division, or its own where it is one; null where none. {@code second} likewise
     * @param flag 1 for the capital of a country, 2 for the seat of a first-level division, else 0
     * @param curated whether people keep its table by hand: its names then need less support from a text
     */
    public record Entry(
            String id,
            String name,
            PlaceKind kind,
            @Nullable Point point,
            double radiusKm,
            long population,
            @Nullable String country,
            @Nullable String first,
            @Nullable String second,
            int flag,
            boolean curated) {}

    private final Path file;
    private final Path folder;
    private final Set<String> commonWords;
    private final Divisions divisions = new Divisions();
    private final SectionFile rows;
    private final SectionFile strings;
    private final PairSorter ids;
    private final PairSorter uses;
    private final PairSorter tagged;
    private int places;
    private @Nullable MappedByteBuffer sealedIds;
    private @Nullable MappedByteBuffer sealedRows;

    private PackWriter(Path file, Path folder) throws IOException {
        this.file = file;
        this.folder = folder;
        this.commonWords = commonWords();
        this.rows = new SectionFile(folder, Section.ROWS);
        this.strings = new SectionFile(folder, Section.STRINGS);
        this.ids = new PairSorter(folder, "ids", RUN);
        this.uses = new PairSorter(folder, "uses", RUN);
        this.tagged = new PairSorter(folder, "tagged", RUN);
    }

    /** Starts a pack that will stand at {@code file}; what it needs on the way lies beside it. Until it is finished, a file there stays. */
    public static PackWriter to(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        return new PackWriter(whole, Files.createTempDirectory(whole.getParent(), ".truceline-import"));
    }

    private static Set<String> commonWords() throws IOException {
        try (InputStream in = PackWriter.class.getResourceAsStream("common-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: its table common-words.txt is missing");
            }
            return new HashSet<>(Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
        }
    }

    /** Adds a place with its main name and gives its row. */
    public int place(Entry e) throws IOException {
        int name = string(e.name);
        int first = divisions.of(e.first);
        int second = divisions.of(e.second);
        boolean isFirst = e.kind == PlaceKind.PROVINCE;
        boolean isSecond = e.kind == PlaceKind.DISTRICT;
        if (isFirst) {
            divisions.is(first, places, name);
        } else if (isSecond) {
            divisions.is(second, places, name);
        }
        if (e.point != null && !isFirst) {
            divisions.holds(first, e.point);
            if (!isSecond) {
                divisions.holds(second, e.point);
            }
        }
        rows.putInt(e.point == null ? PackLayout.NOWHERE : (int) Math.round(e.point.latitude() * 1e5));
        rows.putInt(e.point == null ? PackLayout.NOWHERE : (int) Math.round(e.point.longitude() * 1e5));
        rows.putInt((int) Math.min(Math.max(0, e.population), Integer.MAX_VALUE));
        rows.putInt(name);
        rows.putInt(reference(e.id));
        rows.putInt(first);
        rows.putInt(second);
        boolean coded = e.country != null && e.country.length() == 2;
        rows.putShort(coded ? (e.country.charAt(0) << 8) | (e.country.charAt(1) & 255) : 0);
        rows.put(PlaceTable.KINDS.indexOf(e.kind));
        rows.put(e.flag | (e.curated ? PackLayout.CURATED : 0));
        rows.putShort((int) Math.min(65535, Math.round(e.radiusKm * 10)));
        ids.add(PackLayout.idKey(e.id), places);
        use(e.name, places, NameUse.MAIN);
        return places++;
    }

    /** Geonames' own ids are numbers; others are strings. */
    private int reference(String id) throws IOException {
        if (id.startsWith(PackLayout.GEONAMES) && id.length() <= PackLayout.GEONAMES.length() + 9) {
            try {
                return Integer.parseUnsignedInt(id.substring(PackLayout.GEONAMES.length()));
            } catch (NumberFormatException e) {
                return ~string(id);
            }
        }
        return ~string(id);
    }

    /** Gives a division of which only the name is known its name. */
    public void division(String code, String name) throws IOException {
        int number = divisions.of(code);
        if (divisions.isUnnamed(number)) {
            divisions.is(number, -1, string(name));
        }
    }

    /** Adds a name by which the place is found. */
    public void otherName(int row, String name) throws IOException {
        use(name, row, NameUse.OTHER);
    }

    /** Adds a division's name without the word for its kind. */
    public void shortName(int row, String name) throws IOException {
        use(name, row, NameUse.SHORT);
    }

    /** Keeps a name with its tag (a language, a language and who writes it so) and the days from and until which it was in use, as told. */
    public void tagged(int row, PlacePack.TaggedName name) throws IOException {
        String from = name.from() == null ? "" : name.from();
        String until = name.until() == null ? "" : name.until();
        tagged.add(row, string(name.tag() + '\t' + name.name() + '\t' + from + '\t' + until));
    }

    private void use(String name, int row, NameUse use) throws IOException {
        String folded = NameKey.fold(name);
        if (folded.length() > 1) {
            long common = commonWords.contains(folded) ? 1 : 0;
            uses.add(NameKey.hash(folded) << 1 | common, row * 8 + PlaceTable.USES.indexOf(use));
        }
    }

    /** Ends the places; from now on they are found by their ids, and only names are added. */
    public void seal() throws IOException {
        rows.close();
        SectionFile sorted = new SectionFile(folder, Section.IDS);
        try (sorted) {
            ids.drain((key, row) -> {
                sorted.putLong(key);
                sorted.putInt(row);
            });
        }
        sealedIds = sorted.map();
        sealedRows = rows.map();
    }

    /** The row of a place that was added before {@link #seal}; −1 where there is none. */
    public int rowOf(PlaceId id) {
        ByteBuffer all = Objects.requireNonNull(sealedIds, "seal first");
        int at = PackFile.search(all, 12, all.limit() / 12, PackLayout.idKey(id.value()));
        return at < 0 ? -1 : all.getInt(12 * at + 8);
    }

    /** Writes the pack and puts it in its place. */
    public void finish() throws IOException {
        if (sealedIds == null) {
            seal();
        }
        ByteBuffer all = Objects.requireNonNull(sealedRows);
        SectionFile keys = new SectionFile(folder, Section.KEYS);
        SectionFile from = new SectionFile(folder, Section.FROM);
        SectionFile useFile = new SectionFile(folder, Section.USES);
        try (keys;
                from;
                useFile) {
            new NameGroups(keys, from, useFile, row -> all.getInt(PackLayout.ROW * row + 8)).take(uses);
        }
        SectionFile names = new SectionFile(folder, Section.TAGGED);
        try (names) {
            tagged.drain((row, string) -> {
                names.putInt((int) row);
                names.putInt(string);
            });
        }
        SectionFile codes = new SectionFile(folder, Section.CODES);
        try (codes) {
            divisions.write(codes);
        }
        strings.close();
        join();
    }

    private void join() throws IOException {
        ByteBuffer heading = ByteBuffer.allocate(PackLayout.HEADING).putLong(PackLayout.MAGIC);
        Path joined = folder.resolve("joined");
        try (FileChannel out = FileChannel.open(joined, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.position(PackLayout.HEADING);
            for (Section section : Section.values()) {
                try (FileChannel in = FileChannel.open(folder.resolve(section.name()))) {
                    heading.putLong(out.position()).putLong(in.size());
                    for (long done = 0; done < in.size(); ) {
                        done += in.transferTo(done, in.size() - done, out);
                    }
                }
            }
            CRC32 sum = new CRC32();
            sum.update(heading.array(), 0, PackLayout.HEADING - 8);
            heading.putLong(sum.getValue()).flip();
            out.position(0);
            while (heading.hasRemaining()) {
                out.write(heading);
            }
        }
        Files.move(joined, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private int string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, 65535);
        long at = strings.position();
        strings.putShort(length);
        strings.put(bytes, length);
        return (int) at;
    }

    /** Puts away what is not finished. */
    @Override
    public void close() throws IOException {
        rows.close();
        strings.close();
        try (Stream<Path> left = Files.list(folder)) {
            for (Path path : left.toList()) {
                Files.deleteIfExists(path);
            }
        }
        Files.deleteIfExists(folder);
    }
}
