package org.truceline.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Published;
import org.truceline.model.Report;

/**
 * A situation told as text: what it shows, its reports, and the incidents that must come of them.
 *
 * <pre>
 * Two sources disagree on the toll
 * == alpha 2024-03-02
 * Twelve soldiers were killed near Somewhere on Friday, the ministry said.
 * == beta 2024-03-02
 * …
 * ==> incidents
 * …
 * </pre>
 */
record Scenario(Path file, String title, List<Report> reports, String expected) {

    private static final String EXPECTED = "==> incidents";

    static Scenario read(Path file) throws IOException {
        String whole = Files.readString(file);
        int cut = whole.indexOf(EXPECTED);
        String input = cut < 0 ? whole : whole.substring(0, cut);
        String expected =
                cut < 0 ? "" : whole.substring(cut + EXPECTED.length()).strip();
        String[] parts = input.split("(?m)^== ", -1);
        List<Report> reports = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] headAndText = parts[i].split("\n", 2);
            String[] head = headAndText[0].strip().split(" +", -1);
            reports.add(Report.of(head[0], Published.given(LocalDate.parse(head[1])), headAndText[1].strip()));
        }
        return new Scenario(file, parts[0].strip(), reports, expected);
    }

    /** The file with {@code actual} as what must come of it. */
    String with(String actual) throws IOException {
        String whole = Files.readString(file);
        int cut = whole.indexOf(EXPECTED);
        return (cut < 0 ? whole.stripTrailing() + "\n" : whole.substring(0, cut)) + EXPECTED + "\n" + actual + "\n";
    }
}
