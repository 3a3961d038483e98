package org.truceline.bench.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Days;
import org.truceline.model.Reading;
import org.truceline.pipeline.LivingRecord;

/**
 * Measures, as an archive grows: how long it takes to add a report of ten claims (kept in the ledger and its incidents up to date), how long the list of incidents of a
 * place and month takes, and the memory of the process. The places asked for are drawn as often as things happen there, the months evenly. A small archive of its own is
 * built and looked at before, so that what is measured is the work and not how Java warms up.
 *
 * <p>Times are processor time of the thread that works, beside those of the clock on the wall: what else runs on the machine counts in the latter only; so does waiting for the disk,
 * which the system mostly writes behind, and the collector of garbage.
 */
public final class Scale {

    private static final int MEASURED = 400;
    private static final long WARM = 6_000;
    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    private Scale() {}

    /**
     * How long something took, in milliseconds: half of the times, 95 of 100 and all were shorter.
     *
     * @param wall 95 of 100 times by the clock on the wall
     */
    private record Times(double median, double p95, double most, double wall) {

        static Times of(double[] work, double[] wall) {
            Arrays.sort(work);
            Arrays.sort(wall);
            return new Times(
                    work[work.length / 2],
                    work[work.length * 95 / 100],
                    work[work.length - 1],
                    wall[wall.length * 95 / 100]);
        }

        String row() {
            return String.format(Locale.ROOT, "%7.1f %6.1f %6.1f %9.1f", median, p95, most, wall);
        }
    }

    /** A row of the table. */
    private record Row(long claims, double building, Times add, Times list, double incidents, long memory, long file) {}

    /** A ledger with its record, both growing. */
    private static final class Archive implements AutoCloseable {

        final Path file;
        final Synthetic synthetic = new Synthetic();
        final Ledger ledger;
        final Ledger.Writer writer;
        final LivingRecord record;
        long claims;

        Archive(Path file) throws IOException {
            this.file = file;
            for (String end : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
            ledger = SqliteLedger.open(file);
            writer = ledger.writer();
            record = new LivingRecord(ledger);
        }

        void add(Reading reading) {
            byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
            writer.add(new Entry(reading, bytes, "file " + reading.report().id(), NOON, "bench"));
            claims += reading.claims().size();
        }

        /** Adds by fifties up to so many claims; gives the seconds of work for a thousand reports. */
        double grow(long size) {
            long start = now();
            long before = claims;
            while (claims < size) {
                for (int i = 0; i < 50; i++) {
                    add(synthetic.next());
                }
                record.update();
            }
            return (now() - start) / 1e9 * 1_000 * Synthetic.CLAIMS / Math.max(1, claims - before);
        }

        Times additions() {
            double[] work = new double[MEASURED];
            double[] wall = new double[MEASURED];
            for (int i = 0; i < MEASURED; i++) {
                Reading reading = synthetic.next();
                long clock = System.nanoTime();
                long start = now();
                add(reading);
                record.update();
                work[i] = (now() - start) / 1e6;
                wall[i] = (System.nanoTime() - clock) / 1e6;
            }
            return Times.of(work, wall);
        }

        Row row(double building) throws IOException {
            Times add = additions();
            Random random = new Random(7);
            double[] work = new double[MEASURED];
            double[] wall = new double[MEASURED];
            long incidents = 0;
            long days = Math.max(1, synthetic.day().toEpochDay() - Synthetic.START.toEpochDay());
            for (int i = 0; i < MEASURED; i++) {
                LocalDate month =
                        synthetic.day().minusDays(random.nextLong(days)).withDayOfMonth(1);
                Days span = new Days(month, month.plusMonths(1).minusDays(1));
                String place = Synthetic.place(random);
                long clock = System.nanoTime();
                long start = now();
                incidents += record.incidents(place, span).size();
                work[i] = (now() - start) / 1e6;
                wall[i] = (System.nanoTime() - clock) / 1e6;
            }
            return new Row(
                    claims,
                    building,
                    add,
                    Times.of(work, wall),
                    (double) incidents / MEASURED,
                    peakMemory(),
                    Files.size(file) >> 20);
        }

        @Override
        public void close() {
            record.close();
            writer.close();
            ledger.close();
        }
    }

    /**
     * Measures at each of {@code sizes}, in claims, and writes a picture.
     *
     * @param folder a folder for the ledger
     */
    public static void run(Path folder, List<Long> sizes, Path picture) throws IOException {
        Files.createDirectories(folder);
        try (Archive small = new Archive(folder.resolve("warm.db"))) {
            small.row(small.grow(WARM));
        }
        List<Row> rows = new ArrayList<>();
        try (Archive archive = new Archive(folder.resolve("scale.db"))) {
            System.out.println(
                    "          | s for 1,000 | a report of ten claims, ms     | incidents of a place and month, ms      |           |");
            System.out.println(
                    "   claims | built up    |  median    p95   most p95, wall |  median    p95   most p95, wall  found | memory MB | file MB");
            for (long size : sizes) {
                Row row = archive.row(archive.grow(size - (long) MEASURED * Synthetic.CLAIMS));
                rows.add(row);
                System.out.printf(
                        Locale.ROOT,
                        "%9d | %11.2f | %s | %s %6.1f | %9d | %7d%n",
                        row.claims(),
                        row.building(),
                        row.add().row(),
                        row.list().row(),
                        row.incidents(),
                        row.memory(),
                        row.file());
                Files.writeString(picture, picture(rows)); // after each size: the next may take an hour
            }
        }
    }

    /** Nanoseconds of work of this thread. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The most memory that the process ever held, in megabytes. */
    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Runtime.getRuntime().totalMemory() >> 20;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;

    /** Both 95th percentiles over the number of claims, both axes in powers of ten. */
    private static String picture(List<Row> rows) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        for (int exponent = 0; exponent <= 2; exponent++) {
            double y = y(Math.pow(10, exponent));
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M60 %.1fH600\" stroke=\"#ddd\"/><text x=\"52\" y=\"%.1f\" text-anchor=\"end\">%d ms</text>%n",
                    y,
                    y + 4,
                    (int) Math.pow(10, exponent)));
        }
        wanted(svg, "#0a5c8f", 20);
        wanted(svg, "#b3541e", 50);
        rows.forEach(r -> svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                x(r.claims()),
                HEIGHT - 22,
                r.claims())));
        line(svg, rows, "#0a5c8f", "add a report of ten claims, p95", true);
        line(svg, rows, "#b3541e", "incidents of a place and month, p95", false);
        return svg.append("<text x=\"330\" y=\"314\" text-anchor=\"middle\">claims in the ledger</text>\n</svg>\n")
                .toString();
    }

    /** A dashed line at what is not to be passed. */
    private static void wanted(StringBuilder svg, String colour, double millis) {
        svg.append(String.format(
                Locale.ROOT, "<path d=\"M60 %.1fH600\" stroke=\"%s\" stroke-dasharray=\"3 5\"/>%n", y(millis), colour));
    }

    private static void line(StringBuilder svg, List<Row> rows, String colour, String name, boolean add) {
        StringBuilder path = new StringBuilder();
        for (Row row : rows) {
            double x = x(row.claims());
            double y = y(add ? row.add().p95() : row.list().p95());
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
            svg.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y, colour));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/><text x=\"70\" y=\"%d\" fill=\"%s\">%s</text>%n",
                path,
                colour,
                add ? 24 : 42,
                colour,
                name));
    }

    private static double x(long claims) {
        return 90 + (Math.log10((double) claims) - 4) * 230;
    }

    private static double y(double millis) {
        return 280 - (Math.log10(Math.max(0.5, millis)) + 0.3) * 90;
    }
}
