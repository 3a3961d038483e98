package org.truceline.resolve.dump;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.truceline.resolve.place.PackWriter;

/**
 * Imports tables of places into one pack, in bounded memory, whatever their size: GeoNames' main tables and alternateNamesV2, OCHA's p-codes, plain CSV with a
 * heading; as they are, or in .zip or .gz. What a file holds is told from its first line. A broken line is told with its number and left out.
 *
 * <pre>{@code
 * new GazetteerImport(Set.of()).run(List.of(Path.of("allCountries.zip")), Path.of("world.places"), watcher)
 * }</pre>
 */
public final class GazetteerImport {

    private static final int LONGEST_LINE = 1 << 17;

    /** Learns how an import goes. */
    public interface Watcher {
        /** So much of all files has been read, in bytes as they lie on the disk. */
        void read(Path file, long bytes, long ofBytes);

        /** A line was left out because it is broken. */
        void broken(Path file, long line, String why);

        /** All is read; names are being sorted and the pack written. */
        void sorting();
    }

    /**
     * What came of an import.
     *
     * @param lines read, headings and broken ones too
     * @param added lines that added a place or a name
     * @param leftOut lines that are well but not wanted: kinds of places that reports do not name, names of places that are not here
     */
    public record Summary(long lines, long added, long leftOut, long broken) {}

    /** The form of a file. */
    private enum Form {
        PLACES,
        NAMES
    }

    private record Source(Path file, Form form) {}

    private final Set<String> more;
    private long lines;
    private long added;
    private long leftOut;
    private long broken;

    /** @param more GeoNames feature classes ("S") and codes ("S.HSP") that are wanted beside those that reports of a conflict name */
    public GazetteerImport(Set<String> more) {
        this.more = Set.copyOf(more);
    }

    /**
     * Reads the files and writes the pack.
     *
     * @throws IOException if a file cannot be read, is of no known form, or the pack cannot be written; then nothing is left at {@code out} that was not there
     */
    public Summary run(List<Path> files, Path out, Watcher watcher) throws IOException {
        List<Source> sources = new ArrayList<>();
        long size = 0;
        for (Path file : files) {
            sources.add(new Source(file, form(file)));
            size += Files.size(file);
        }
        sources.sort(Comparator.comparing(Source::form)); // names find their places only when these are in
        try (PackWriter pack = PackWriter.to(out)) {
            boolean sealed = false;
            long before = 0;
            for (Source source : sources) {
                if (source.form == Form.NAMES && !sealed) {
                    sealed = true;
                    pack.seal();
                }
                take(source.file, pack, watcher, before, size);
                before += Files.size(source.file);
            }
            watcher.sorting();
            if (added == 0) {
                throw new IOException("no place could be taken from these files: no pack is written");
            }
            pack.finish();
        }
        return new Summary(lines, added, leftOut, broken);
    }

    private void take(Path file, PackWriter pack, Watcher watcher, long before, long size) throws IOException {
        try (Counted counted = new Counted(Files.newInputStream(file));
                InputStream in = unpacked(file, counted)) {
            Lines all = new Lines(in, LONGEST_LINE);
            Table table = null;
            while (true) {
                switch (all.next()) {
                    case Lines.Line.End end -> {
                        watcher.read(file, before + counted.bytes, size);
                        return;
                    }
                    case Lines.Line.Broken line -> {
                        lines++;
                        broken++;
                        watcher.broken(file, line.number(), line.why());
                    }
                    case Lines.Line.Text line -> {
                        lines++;
                        if (table == null) {
                            table = table(file, line.text());
                            if (hasHeading(table)) {
                                continue;
                            }
                        }
                        take(table, line, pack, file, watcher);
                    }
                }
                if ((lines & 4095) == 0) {
                    watcher.read(file, before + counted.bytes, size);
                }
            }
        }
    }

    private void take(Table table, Lines.Line.Text line, PackWriter pack, Path file, Watcher watcher)
            throws IOException {
        if (line.text().isBlank() || line.text().startsWith("# ")) {
            return;
        }
        try {
            switch (table.take(line.text(), pack)) {
                case ADDED -> added++;
                case LEFT_OUT -> leftOut++;
            }
        } catch (BrokenLine e) {
            broken++;
            watcher.broken(file, line.number(), String.valueOf(e.getMessage()));
        }
    }

    private static boolean hasHeading(Table table) {
        return table instanceof CsvTable || table instanceof PcodeTable;
    }

    private Table table(Path file, String first) throws IOException {
        List<String> tabs = Fields.tabs(first);
        if (GeoNamesTable.fits(tabs)) {
            return new GeoNamesTable(more);
        }
        if (AlternateNamesTable.fits(tabs)) {
            return new AlternateNamesTable();
        }
        try {
            Heading heading = Heading.of(first);
            if (PcodeTable.fits(heading)) {
                return new PcodeTable(heading);
            }
            if (CsvTable.fits(heading)) {
                return new CsvTable(heading);
            }
        } catch (BrokenLine e) {
            // no heading either
        }
        throw new IOException(file
                + ": not a table of places that is known. Its first line should be of GeoNames' main table (19 columns), of"
                + " alternateNamesV2, or a heading with name, latitude and longitude, or with p-codes; it is: "
                + Fields.shown(first));
    }

    private Form form(Path file) throws IOException {
        try (InputStream in = unpacked(file, Files.newInputStream(file))) {
            Lines all = new Lines(in, LONGEST_LINE);
            for (int i = 0; i < 10; i++) {
                switch (all.next()) {
                    case Lines.Line.Text line -> {
                        return table(file, line.text()) instanceof AlternateNamesTable ? Form.NAMES : Form.PLACES;
                    }
                    case Lines.Line.Broken line -> {
                        // the next may tell
                    }
                    case Lines.Line.End end -> throw new IOException(file + " is empty");
                }
            }
        }
        throw new IOException(file + ": its first ten lines are no text in UTF-8");
    }

    /** The text of a file: of a .zip its first table that is no note to the reader. */
    private static InputStream unpacked(Path file, InputStream in) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(in, 1 << 16);
        }
        if (!name.endsWith(".zip")) {
            return new BufferedInputStream(in, 1 << 16);
        }
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String inside = entry.getName().toLowerCase(Locale.ROOT);
            boolean note = inside.contains("readme") || inside.contains("iso-languagecodes");
            if (!entry.isDirectory()
                    && !note
                    && (inside.endsWith(".txt") || inside.endsWith(".csv") || inside.endsWith(".tsv"))) {
                return zip;
            }
        }
        zip.close();
        throw new IOException(file + " holds no .txt, .csv or .tsv");
    }

    /** Counts what is read of a file. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            bytes += Math.max(0, n);
            return n;
        }
    }
}
