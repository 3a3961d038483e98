package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is a clear error with a stable code, or a report; never a crash, never minutes. */
@Timeout(60)
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void emptyAndBlankFiles() {
        assertThat(codeOf("a.txt", new byte[0])).isEqualTo("intake.empty");
        assertThat(codeOf("a.txt", " \r\n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo("intake.empty");
        assertThat(codeOf("a.html", "<html><body><script>x()</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("intake.no-text");
    }

    @Test
    void binaries() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertThat(codeOf("a.txt", noise)).isEqualTo("intake.binary");
        assertThat(codeOf("a.bin", new byte[5_000])).isEqualTo("intake.binary");
        assertThat(codeOf("a.warc", "WARC/1.0\r\nWARC-Type: response\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("intake.format");
        assertThat(codeOf("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("intake.format");
    }

    @Test
    void aFileOfTwoHundredMegabytes() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20); // sparse: takes no room
        }
        assertThat(codeOf(large)).isEqualTo("intake.too-large");
    }

    @Test
    void aLineBeyondTheLimitCostsOnlyItself() throws IOException {
        Path lines = folder.resolve("r.jsonl");
        String good = "{\"doc\":\"good\",\"text\":\"It was quiet, the ministry said.\"}\n";
        Files.writeString(lines, "{\"text\":\"" + "x".repeat(5_000) + "\"}\n" + good);
        IntakeLimits d = IntakeLimits.defaults();
        IntakeLimits small = new IntakeLimits(
                1_000, 1_000, d.depth(), d.archiveEntries(), d.parseTime(), d.fetchTime(), d.redirects());
        Intake intake = Intake.with(IntakeOptions.defaults().withLimits(small));
        try (Parcels parcels = intake.parcels(List.of(lines.toString()), InputStream.nullInputStream())) {
            assertThat(parcels.stream().map(p -> intake.open(p).toString()))
                    .containsExactly("failed " + lines + ":1: intake.too-large", "arrived good");
        }
    }

    @Test
    void elementsNestedAHundredThousandDeep() {
        String html = "<html><body>" + "<div>".repeat(100_000) + "<p>Two were killed, the army said.</p>";
        assertThat(codeOf("deep.html", html.getBytes(StandardCharsets.UTF_8))).isEqualTo("intake.too-deep");
    }

    @Test
    void otherMarkupThatIsMadeToBeSlow() {
        String inline = "<html><body><p>" + "<b><i><font>".repeat(30_000) + "Two were killed, the army said.</p>";
        String unclosed = "<html><body>" + "<table><tr><td>".repeat(20_000) + "Two were killed, the army said.";
        String attributes = "<html><body><p " + "a=b ".repeat(200_000) + ">Two were killed, the army said.</p>";
        String spaces = "<html><body><p>" + " ".repeat(1_000_000) + "Two were killed, the army said.</p>";
        for (String html : List.of(inline, unclosed, attributes, spaces)) {
            assertThat(open("slow.html", html.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Test
    void textsThatAreMadeToBeSlow() {
        for (String part : List.of(
                "a", " ", "\n", "(", "— ", "1 ", "on ", "20", "© ", "Reuters) ", "By A", ". ", "- X (@", "share on ")) {
            String text = part.repeat(400_000 / part.length()) + " end";
            assertThat(open("slow.txt", text.getBytes(StandardCharsets.UTF_8))).isNotNull();
        }
    }

    @Test
    void archiveBombs() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            zeros(out);
        }
        assertThat(codeOf("bomb.txt.gz", gzip.toByteArray())).isEqualTo("intake.bomb");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(out);
        }
        assertThat(codeOf("bomb.docx", zip.toByteArray())).isEqualTo("intake.bomb");
    }

    @Test
    void anArchiveThatIsNoDocument() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(65);
        }
        assertThat(codeOf("a.zip", zip.toByteArray())).isEqualTo("intake.format");
    }

    @Test
    void brokenDocuments() {
        assertThat(codeOf("a.pdf", "%PDF-1.4\nno pdf at all".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("intake.broken");
        assertThat(codeOf("a.docx", "PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1)))
                .isIn("intake.broken", "intake.format");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(codeOf(folder.resolve("nothing.txt"))).isEqualTo("intake.not-found");
    }

    private static void zeros(OutputStream out) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < 64; i++) {
            out.write(megabyte);
        }
    }

    private static String codeOf(String name, byte[] bytes) {
        return ((Arrival.Failed) open(name, bytes)).why().code();
    }

    private static String codeOf(Path file) {
        Intake intake = Intake.with(IntakeOptions.defaults());
        try (Parcels parcels = intake.parcels(List.of(file.toString()), InputStream.nullInputStream())) {
            return ((Arrival.Failed) intake.open(parcels.next())).why().code();
        }
    }

    private static Arrival open(String name, byte[] bytes) {
        return Intake.with(IntakeOptions.defaults()).open(Intake.parcel(name, null, bytes));
    }
}
