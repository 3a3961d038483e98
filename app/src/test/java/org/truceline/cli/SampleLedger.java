package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.json.Json;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.Reading;

/** A ledger in a file that holds the sample readings, and the program run on it. */
abstract class SampleLedger {

    @TempDir
    Path folder;

    Path file;

    record Ran(int status, String out, String err) {}

    @BeforeEach
    void fill() {
        file = folder.resolve("truceline.db");
        try (Ledger ledger = SqliteLedger.open(file);
                Ledger.Writer writer = ledger.writer()) {
            for (Reading reading : Sample.all()) {
                byte[] original = reading.report().text().getBytes(StandardCharsets.UTF_8);
                String way = "file /sample/" + reading.report().id();
                writer.add(new Entry(reading, original, way, Instant.parse("2031-06-01T09:00:00Z"), "by hand"));
            }
        }
    }

    /** Runs the program. */
    static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Truceline.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }

    /** Runs a verb on the ledger. */
    Ran on(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--ledger", file.toString()));
        return run(all.toArray(String[]::new));
    }

    /** The id of the incident listed first. */
    String incident() throws IOException {
        String first = on("incidents", "--json").out().lines().findFirst().orElseThrow();
        return Json.parse(first).path("incident").asText();
    }
}
