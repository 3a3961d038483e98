package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clumsy hand gives the verbs: they say what is wrong and what to do, and the good among the bad is read. */
class BadInputTest {

    private static final String GOOD = "Two soldiers were killed in Odesa on Monday, the army said.";

    @TempDir
    private Path folder;

    private String good;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), GOOD).toString();
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Truceline.commandLine(new PrintWriter(out), new PrintWriter(err, true))
                .execute(arguments);
        assertThat(err.toString()).doesNotContain("\tat ", "Exception", "java.");
        return new Ran(status, out.toString(), err.toString());
    }

    @Test
    void aWrongCommandLineIsToldInAFewLines() {
        String[][] wrong = {
            {"frobnicate"},
            {"read"},
            {"read", "--frob", good},
            {"read", ""},
            {"read", "--threads", "0", good},
            {"read", "--from", "nosuch", good},
            {"read", "--published", "yesterday", good},
            {"incidents", "--from", "31.12.2020"}
        };
        for (String[] arguments : wrong) {
            Ran ran = run(arguments);
            boolean suggests = ran.err().contains("Possible") || ran.err().contains("Did you mean");
            assertThat(ran.status()).as("%s", (Object) arguments).isEqualTo(ExitStatus.MISUSE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("truceline: ").contains("--help").hasLineCount(suggests ? 3 : 2);
        }
        assertThat(run("read", "--published", "yesterday", good).err())
                .contains("'yesterday' is not a day such as 2023-09-21");
    }

    @Test
    void whatIsWrongIsNamedInTheWordsOfTheHelp() {
        assertThat(run("frobnicate").err()).contains("There is no verb frobnicate");
        assertThat(run("read", "--reader", "crystal", good).err())
                .contains("expected one of trained, rules")
                .doesNotContain("case-insensitive");
        String gone = folder.resolve("none/out.csv").toString();
        String ledger = folder.resolve("a.db").toString();
        assertThat(run("add", "--ledger", ledger, good).status()).isZero();
        Ran export = run("export", "--ledger", ledger, "--out", gone);
        assertThat(export.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(export.err())
                .contains(gone + ": there is no such file, or its folder is not there [file.not-found]");
        assertThat(run("incidents", "--ledger", ledger, "--place", "Nowhereville")
                        .out())
                .contains("0 incidents\n", "Without filters: truceline incidents --brief");
    }

    @Test
    void aWrongCommandLineHasAStableCode() {
        assertThat(run("frobnicate").err()).contains("[command.no-such-verb]");
        assertThat(run("read", "--frobnicate", good).err()).contains("[command.no-such-option]");
        assertThat(run("read", "--published", "yesterday", good).err()).contains("[command.bad-value]");
        assertThat(run("incident").err())
                .contains("INCIDENT is missing: Its id, or the beginning of it", "[command.missing]");
        assertThat(run("remove", "x").err()).contains("--reason is missing: Why.", "[command.missing]");
        assertThat(run("incident", "a", "b").err()).contains("[command.too-many]");
        String ledger = folder.resolve("a.db").toString();
        assertThat(run("add", "--ledger", ledger, good).status()).isZero();
        assertThat(run("report", "nobody", "--ledger", ledger).err()).contains("[command.not-here]");
    }

    @Test
    void aReportWithoutADayOfPublicationIsCountedWithTheWayToGiveOne() throws IOException {
        assertThat(run("read", good).err()).contains("1 of them says no day of publication", "--published");
        assertThat(run("read", "--published", "2023-09-21", good).err()).doesNotContain("no day of publication");
    }

    @Test
    void noTextSteersTheTerminal() throws IOException {
        Path line = Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"doc":"a\\u202eb","published":"2023-09-21","text":"Two soldiers were killed in Odesa on Monday, General \\u202eoeL said."}
                {"doc":"\\u001b[2J"
                """);
        Ran ran = run("read", "--format", "table", line.toString());
        assertThat(ran.out()).contains("ab  2023-09-21", "General oeL").doesNotContain("\u202e");
        assertThat(ran.err())
                .contains("a.jsonl:2: not a line of JSON")
                .doesNotContain("REDACTED", "Source")
                .doesNotContain("\u001b");
    }

    @Test
    void theGoodAmongTheBadIsReadAndTheBadAreCountedByCode() throws IOException {
        Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9, 0, 0, 0});
        Files.createFile(folder.resolve("empty.txt"));
        Ran ran = run(
                "read", "--json", folder.toString(), folder.resolve("gone.txt").toString(), "http://127.0.0.1:9/");
        assertThat(ran.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(ran.out()).hasLineCount(1).contains("killed");
        assertThat(ran.err())
                .contains("1 failed: intake.binary", "1 failed: intake.empty", "1 failed: intake.not-found")
                .contains("1 failed: intake.private-address");
    }

    @Test
    void whatFailedIsKeptInTheLedgerUntilItComesIn() throws IOException {
        String ledger = folder.resolve("a.db").toString();
        Path broken = Files.createFile(folder.resolve("empty.txt"));
        String gone = folder.resolve("gone.txt").toString();
        run("add", "--reader", "rules", "--ledger", ledger, good, broken.toString(), gone);
        Ran failed = run("reports", "--failed", "--json", "--ledger", ledger);
        assertThat(failed.out()).hasLineCount(2).contains("empty.txt", "intake.empty", "gone.txt", "intake.not-found");
        assertThat(run("reports", "--ledger", ledger).out()).contains("1 report; 2 could not be read");
        Files.writeString(broken, GOOD + " The mayor said so.");
        run("add", "--reader", "rules", "--ledger", ledger, broken.toString());
        assertThat(run("reports", "--failed", "--json", "--ledger", ledger).out())
                .hasLineCount(1)
                .contains("gone.txt");
        assertThat(run("reports", "--failed", "--ledger", ledger).out())
                .contains("CODE", "intake.not-found", "1 could not be read");
    }

    @Test
    void aBrokenLineCostsOnlyItself() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("reports.jsonl"),
                "{\"doc\":\"a\",\"text\":\"" + GOOD + "\"}\n{\"doc\": broken\n{\"doc\":\"b\",\"text\":\"" + GOOD
                        + "\"}\n");
        Ran ran = run("read", "--json", lines.toString());
        assertThat(ran.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(ran.out()).hasLineCount(2);
        assertThat(ran.err()).contains("reports.jsonl:2: ");
    }

    @Test
    void aDayThatNoCalendarHasIsToldWithItsLineAndTheReportIsKept() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("days.jsonl"),
                "{\"doc\":\"a\",\"published\":\"2020-02-29\",\"text\":\"" + GOOD
                        + "\"}\n{\"doc\":\"b\",\"published\":\"2020-02-31\",\"text\":\"" + GOOD + "\"}\n");
        Ran ran = run("read", "--reader", "rules", "--json", lines.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).hasLineCount(2);
        assertThat(ran.err())
                .contains("days.jsonl:2: \"published\" is no day", "2020-02-31", "[intake.day]")
                .contains("1 kept in part: intake.day")
                .doesNotContain("days.jsonl:1");
    }

    @Test
    void limitsAreOptions() throws IOException {
        Path lines = Files.writeString(folder.resolve("many.jsonl"), ("{\"text\":\"" + GOOD + "\"}\n").repeat(3));
        Ran few = run("read", "--reader", "rules", "--json", "--max-reports", "2", lines.toString());
        assertThat(few.out()).hasLineCount(2);
        assertThat(few.err()).contains("stopped by --max-reports");
        assertThat(run("read", "--reader", "rules", "--json", "--max-reports", "3", lines.toString())
                        .err())
                .doesNotContain("stopped");
        Ran small = run("read", "--reader", "rules", "--max-characters", "20", good);
        assertThat(small.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(small.err()).contains("[intake.too-large]");
        assertThat(run("read", "--max-size", "0", good).err()).contains("--max-size: 1 to 1000, not 0");
        assertThat(run("read", "--max-windows", "0", good).status()).isEqualTo(ExitStatus.MISUSE);
    }

    @Test
    void aShortReportInAnotherLanguageIsNotTakenForGeneralNews() throws IOException {
        Path turkish = Files.writeString(
                folder.resolve("tr.txt"), "Ordu sınıra yakın köylere top ateşi açtı, iki asker öldü.");
        assertThat(run("read", "--json", turkish.toString()).err()).contains("1 unread: language");
    }

    @Test
    void aFolderWithoutReportsIsTold() throws IOException {
        Ran ran = run("read", Files.createDirectory(folder.resolve("bare")).toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("no reports there", "0 reports");
    }

    @Test
    void standardInputIsAReport() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("read", "--json", "-").out()).contains("\"event\":\"armed-clash\"");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anotherLanguageIsMarkedAndKept() throws IOException {
        Path russian = Files.writeString(
                folder.resolve("ru.txt"),
                "Вчера в Одессе были убиты двое военнослужащих, сообщило министерство обороны. Ранены трое мирных жителей.");
        Ran ran = run("read", "--json", russian.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("\"language\":\"ru\"", "\"claims\":[]");
    }

    @Test
    void aReaderWhoHasGoneEndsTheRunQuietlyAndAFullDiskDoesNot() {
        StringWriter err = new StringWriter();
        assertThat(writing("Broken pipe", err)).isEqualTo(ExitStatus.NO_READER);
        assertThat(err.toString()).isEmpty();
        assertThat(writing("No space left on device", err)).isEqualTo(ExitStatus.FAILED);
        assertThat(err.toString()).contains("No space left on device").hasLineCount(1);
    }

    private int writing(String failure, StringWriter err) {
        Output output = new Output(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        });
        return Truceline.commandLine(new PrintWriter(output, false, StandardCharsets.UTF_8), new PrintWriter(err, true))
                .execute("read", "--json", good);
    }
}
