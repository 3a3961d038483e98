package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;

/** The text of a report with the words that claims were read from in brackets: {@code [four|killed 4 #2]}. */
final class Marks {

    private final String text;
    private final TreeMap<Integer, Mark> marks = new TreeMap<>();

    private record Mark(int start, int end, String label) {}

    private Marks(String text) {
        this.text = text;
    }

    /** Marks figures, event words, sources, parties, places and times, in this order where they overlap; the number is the claim's. */
    static String of(Reading reading) {
        Marks marks = new Marks(reading.report().text());
        List<Claim> claims = reading.claims();
        for (int i = 0; i < claims.size(); i++) {
            for (Figure figure : claims.get(i).figures()) {
                marks.add(figure.words(), figure.measure().word() + " " + figure.count(), i + 1);
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            marks.add(claim.happening().trigger(), claim.event().word(), i + 1);
        }
        for (int i = 0; i < claims.size(); i++) {
            marks.names(claims.get(i), i + 1);
        }
        return marks.render();
    }

    private void names(Claim claim, int number) {
        if (claim.telling().speaker() != null) {
            add(claim.telling().speaker().words(), "speaker", number);
        }
        claim.happening().perpetrator().forEach(name -> add(name.words(), "by", number));
        claim.happening().target().forEach(name -> add(name.words(), "to", number));
        claim.happening().place().forEach(name -> add(name.words(), "at" + found(name), number));
        if (claim.happening().when() != null) {
            add(claim.happening().when().words(), "on" + found(claim.happening().when()), number);
        }
    }

    private static String found(Name<?> name) {
        return name.found().map(f -> " " + f).orElse("");
    }

    /** Words that another mark covers keep that one; the same words for another claim get its number too. */
    private void add(Quote words, String label, int number) {
        Mark before = marks.get(words.start());
        if (before != null && before.end() == words.end()) {
            if (!before.label().endsWith(" #" + number)) {
                marks.put(words.start(), new Mark(before.start(), before.end(), before.label() + " #" + number));
            }
            return;
        }
        var left = marks.lowerEntry(words.end());
        if (words.end() <= text.length() && (left == null || left.getValue().end() <= words.start())) {
            marks.put(words.start(), new Mark(words.start(), words.end(), label + " #" + number));
        }
    }

    private String render() {
        List<String> parts = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks.values()) {
            parts.add(text.substring(done, mark.start()));
            parts.add("[" + text.substring(mark.start(), mark.end()) + "|" + mark.label() + "]");
            done = mark.end();
        }
        parts.add(text.substring(done));
        return Lines.harmless(String.join("", parts));
    }
}
