package org.truceline.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.model.Mentions;
import org.truceline.model.Origin;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;

/** Which reports carry the text of an earlier one. */
class CopiesTest {

    private final List<Reading> readings = new ArrayList<>();

    @Test
    void theSameWordsAreACopyWhateverTheirCaseAndMarks() {
        add("a", "Two villages were shelled overnight, the mayor said.");
        add("b", "TWO VILLAGES were shelled overnight — the mayor said.");
        assertThat(origins()).containsExactly("a (text) [a, b]");
    }

    @Test
    void anEditedCopyIsLinkedToItsOrigin() {
        String agency = words(7, 200);
        add("agency", agency);
        add("other", words(8, 200));
        add("outlet", "Our own lead of a few words. " + agency.substring(0, agency.length() * 9 / 10) + ".");
        assertThat(origins()).containsExactly("agency (text) [agency, outlet]", "other (report) [other]");
    }

    @Test
    void aCopyOfACopyLeadsToTheFirst() {
        String text = words(9, 200);
        add("first", text);
        add("second", text + " With a line added.");
        add("third", text + " With a line added.");
        assertThat(origins()).containsExactly("first (text) [first, second, third]");
    }

    @Test
    void ownWordingIsNoCopy() {
        add("a", words(1, 300));
        add("b", words(2, 300));
        add("empty", "");
        add("marks", " … ");
        assertThat(origins()).hasSize(4);
    }

    @Test
    void manyCopiesOfOneTextAreOneOrigin() {
        String text = words(3, 100);
        add("0", text);
        for (int i = 1; i < 400; i++) {
            add(Integer.toString(i), text + " Number " + i + ".");
        }
        Collections.shuffle(readings, new Random(1));
        assertThat(origins()).hasSize(1);
    }

    private void add(String id, String text) {
        Report report = Report.of(id, Published.given(LocalDate.of(2030, 5, 1)), text);
        readings.add(new Reading(report, Mentions.none(), List.of(), List.of()));
    }

    private List<String> origins() {
        return new Reconciler()
                .reconcile(readings, List.of()).origins().stream()
                        .map(Origin::toString)
                        .toList();
    }

    /** So many words drawn from a vocabulary of a thousand. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                        .mapToObj(i -> "word" + random.nextInt(1_000))
                        .collect(Collectors.joining(" "))
                + ".";
    }
}
