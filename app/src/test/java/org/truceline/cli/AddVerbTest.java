package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Holdings;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;

/** From files to the ledger, with the whole pipeline, on a real file. What exactly is read is tested elsewhere. */
class AddVerbTest {

    private static final String TEXT =
            """
            Four killed in Varn

            March 4, 2031

            The defence ministry said on Tuesday that four soldiers were killed when the town of Varn was shelled.
            """;

    @TempDir
    private Path folder;

    private Path town;

    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        town = Files.writeString(folder.resolve("town.txt"), TEXT);
    }

    private Ran add(Path... inputs) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[inputs.length + 4];
        arguments[0] = "add";
        arguments[1] = "--json";
        arguments[2] = "--ledger";
        arguments[3] = folder.resolve("truceline.db").toString();
        for (int i = 0; i < inputs.length; i++) {
            arguments[i + 4] = inputs[i].toString();
        }
        int status = Truceline.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    private Holdings holdings() {
        try (Ledger.View view =
                SqliteLedger.open(folder.resolve("truceline.db")).view(AsOf.NOW)) {
            return view.holdings();
        }
    }

    private List<String> reports() {
        try (Ledger.View view =
                SqliteLedger.open(folder.resolve("truceline.db")).view(AsOf.NOW)) {
            return view.listReports().stream().map(p -> p.report().value()).toList();
        }
    }

    @Test
    void addingTwiceChangesNothing() {
        Ran first = add(town);
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("\"doc\":\"town\",\"added\":\"new\"");
        Holdings held = holdings();
        assertThat(held.claims()).isPositive();
        assertThat(add(town).out()).contains("\"added\":\"known\"");
        assertThat(holdings()).isEqualTo(held);
    }

    @Test
    void aReportThatCannotBeReadIsToldAndTheRestIsIn() throws IOException {
        Path binary = Files.write(folder.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3});
        Ran ran = add(binary, folder.resolve("missing.txt"), town);
        assertThat(ran.status()).isEqualTo(ExitStatus.SOME_FAILED);
        assertThat(ran.err()).contains("broken.pdf", "missing.txt", "failed: intake.");
        assertThat(reports()).containsExactly("town");
    }

    @Test
    void aChangedFileIsANewEditionOfItsReport() throws IOException {
        add(town);
        Files.writeString(town, TEXT.replace("four soldiers", "five soldiers"));
        assertThat(add(town).out()).contains("\"added\":\"new-edition\"");
        assertThat(holdings().reports()).isEqualTo(1);
    }

    @Test
    void anotherFileOfTheSameNameIsAnotherReport() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("town.txt");
        Files.writeString(elsewhere, TEXT.replace("Varn", "Orl"));
        add(town, elsewhere);
        assertThat(reports()).hasSize(2).first().isEqualTo("town");
        assertThat(reports().get(1)).startsWith("town~");
        assertThat(add(town, elsewhere).out().lines())
                .allSatisfy(line -> assertThat(line).contains("known"));
    }

    @Test
    void aLedgerThatIsNoneIsLeftAlone() throws IOException {
        Path notes = Files.writeString(folder.resolve("truceline.db"), "notes ".repeat(1000));
        Ran ran = add(town);
        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ran.err()).contains("[ledger.not-ours]", "--ledger");
        assertThat(notes).hasContent("notes ".repeat(1000));
    }
}
