package org.truceline.cli.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.cli.Terminal;
import org.truceline.model.Claim;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Toll;

/** What the marks beside numbers mean, in a line below whatever shows them: only those that stand there. */
public final class Legend {

    /** All of them, for the help of a verb. */
    public static final String HELP =
            "Marks beside numbers: ≥4 at least 4, ≤4 at most 4, ~4 about 4, 12+? a word for a number (\"dozens\") at its lowest reading, 4 (2–9) best (low–high), - nobody says; ≤2023-09-21 undated: first reported on that day.";

    private static final Map<Pattern, String> MARKS = marks();

    private Legend() {}

    private static Map<Pattern, String> marks() {
        Map<Pattern, String> marks = new LinkedHashMap<>();
        marks.put(Pattern.compile("≥\\d"), "≥4 at least 4");
        marks.put(Pattern.compile("≤(?!\\d{4}-)\\d"), "≤4 at most 4");
        marks.put(Pattern.compile("~\\d"), "~4 about 4");
        marks.put(
                Pattern.compile("\\d\\+\\?"),
                "12+? a word for a number, as \"dozens\", at its lowest reading: no number is given");
        marks.put(Pattern.compile("\\d \\(\\d+–\\d+\\)"), "4 (2–9) best (low–high)");
        marks.put(Pattern.compile("≤\\d{4}-"), "≤2023-09-21 undated: first reported on that day");
        marks.put(Pattern.compile("none told"), "none told: who counts the others tells of none");
        marks.put(Pattern.compile("unknown"), "unknown: some, nobody says how many");
        return marks;
    }

    /** The line with its break for what stands in {@code cells}; empty where nothing needs one. */
    static String of(Collection<String> cells, Terminal terminal) {
        List<String> told = MARKS.entrySet().stream()
                .filter(m -> cells.stream().anyMatch(c -> m.getKey().matcher(c).find()))
                .map(Map.Entry::getValue)
                .toList();
        return told.isEmpty()
                ? ""
                : terminal.faint(Lines.wrap("Marks: " + String.join(" · ", told), 0, terminal.columns())) + "\n";
    }

    /** For the tolls of incidents, of {@code measures} alone where there are any. */
    public static String ofTolls(List<Incident> incidents, List<Measure> measures, Terminal terminal) {
        return of(
                incidents.stream()
                        .flatMap(i -> i.tolls().stream())
                        .filter(t -> measures.isEmpty() || measures.contains(t.measure()))
                        .flatMap(t -> cells(t).stream())
                        .toList(),
                terminal);
    }

    private static List<String> cells(Toll toll) {
        return Stream.concat(
                        Stream.of(toll.estimate().toString()),
                        toll.entries().stream().map(e -> e.figure().count().toString()))
                .toList();
    }

    /** For the figures of claims. */
    public static String ofClaims(List<Claim> claims, Terminal terminal) {
        return of(
                claims.stream()
                        .flatMap(c -> c.figures().stream())
                        .map(f -> f.count().toString())
                        .toList(),
                terminal);
    }
}
