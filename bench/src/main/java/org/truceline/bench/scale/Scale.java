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
 * place and month takes, and the memory of the process.
 */
public final class Scale {

    private static final int MEASURED = 400;
    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    private Scale() {}

    /**
     * A row of the table.
     *
     * @param add milliseconds for an addition: median, 95 of 100 below, most; so is {@code list}
     */
    @SuppressWarnings("ArrayRecordComponent") // measured times; never compared
    private record Row(long claims, double[] add, double[] list, long incidents, long memory, long file) {}

    /**
     * Measures at each of {@code sizes}, in claims, and writes a picture.
     *
     * @param folder an empty folder for the ledger
     */
    public static void run(Path folder, List<Long> sizes, Path picture) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("scale.db");
        for (String end : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(folder.resolve("scale.db" + end));
        }
        List<Row> rows = new ArrayList<>();
        Synthetic archive = new Synthetic();
        try (Ledger ledger = SqliteLedger.open(file);
                Ledger.Writer writer = ledger.writer();
                LivingRecord record = new LivingRecord(ledger)) {
            long claims = 0;
            System.out.println(
                    "   claims | add a report of ten claims, ms: median   p95   most | list of a place and month: median   p95   most  incidents | memory MB | file MB");
            for (long size : sizes) {
                while (claims < size - (long) MEASURED * Synthetic.CLAIMS) {
                    for (int i = 0; i < 50; i++) {
                        claims += add(writer, archive.next());
                    }
                    record.update();
                }
                double[] add = new double[MEASURED];
                for (int i = 0; i < MEASURED; i++) {
                    Reading reading = archive.next();
                    long start = now();
                    claims += add(writer, reading);
                    record.update();
                    add[i] = (now() - start) / 1e6;
                }
                Row row = looked(record, archive.day(), claims, add, file);
                rows.add(row);
                System.out.printf(
                        Locale.ROOT,
                        "%9d | %34.1f %5.1f %6.1f | %33.1f %5.1f %6.1f %10d | %9d | %7d%n",
                        row.claims(),
                        row.add()[0],
                        row.add()[1],
                        row.add()[2],
                        row.list()[0],
                        row.list()[1],
                        row.list()[2],
                        row.incidents(),
                        row.memory(),
                        row.file());
            }
        }
        Files.writeString(picture, picture(rows));
    }

    /**
     * Nanoseconds of work of this thread. Not of the clock on the wall: what else runs on the machine does not count. Waiting for the disk is left out too; the system writes behind.
     */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int add(Ledger.Writer writer, Reading reading) {
        byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
        writer.add(new Entry(reading, bytes, "file " + reading.report().id(), NOON, "bench"));
        return reading.claims().size();
    }

    private static Row looked(LivingRecord record, LocalDate last, long claims, double[] add, Path file)
            throws IOException {
        Random random = new Random(7);
        double[] list = new double[MEASURED];
        long incidents = 0;
        long days = Math.max(1, last.toEpochDay() - LocalDate.of(2014, 1, 1).toEpochDay());
        for (int i = 0; i < MEASURED; i++) {
            LocalDate month = last.minusDays(random.nextLong(days)).withDayOfMonth(1);
            String place = Synthetic.place((int) (2_000 * Math.pow(random.nextDouble(), 3)));
            long start = now();
            incidents += record.incidents(
                            place, new Days(month, month.plusMonths(1).minusDays(1)))
                    .size();
            list[i] = (now() - start) / 1e6;
        }
        return new Row(claims, three(add), three(list), incidents, peakMemory(), Files.size(file) >> 20);
    }

    private static double[] three(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new double[] {sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]};
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

    private static void line(StringBuilder svg, List<Row> rows, String colour, String name, boolean add) {
        StringBuilder path = new StringBuilder();
        for (Row row : rows) {
            double x = x(row.claims());
            double y = y(add ? row.add()[1] : row.list()[1]);
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
