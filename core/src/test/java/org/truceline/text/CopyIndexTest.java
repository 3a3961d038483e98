package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.model.ReportId;

class CopyIndexTest {

    private final CopyIndex copies = new CopyIndex();

    @Test
    void theSameWordsAreAnExactCopyWhateverTheirCaseAndMarks() {
        assertThat(add("a", "Two villages were shelled overnight, the mayor said."))
                .isEmpty();
        assertThat(add("b", "TWO VILLAGES were shelled overnight — the mayor said"))
                .contains(new Copy(new ReportId("b"), new ReportId("a"), new ReportId("a"), true, 1));
    }

    @Test
    void anEditedCopyIsLinkedToItsOrigin() {
        String agency = words(7, 200);
        add("agency", agency);
        add("other", words(8, 200));
        Copy copy = add("outlet", "Our own lead of a few words. " + agency.substring(0, agency.length() * 9 / 10))
                .orElseThrow();
        assertThat(copy.origin()).hasToString("agency");
        assertThat(copy.exact()).isFalse();
        assertThat(copy.resemblance()).isBetween(0.7, 1.0);
    }

    @Test
    void aCopyOfACopyLeadsToTheFirst() {
        String text = words(9, 200);
        add("first", text);
        add("second", text + " with a line added");
        assertThat(add("third", text + " with a line added").orElseThrow().origin())
                .hasToString("first");
    }

    @Test
    void ownWordingIsNoCopy() {
        add("a", words(1, 300));
        assertThat(add("b", words(2, 300))).isEmpty();
        assertThat(add("empty", "")).isEmpty();
        assertThat(add("also empty", " … ")).isEmpty();
    }

    @Test
    void manyCopiesOfOneTextTakeLinearTime() {
        String text = words(3, 100);
        add("origin", text);
        for (int i = 0; i < 3_000; i++) {
            assertThat(add("copy" + i, text + " number " + i)).isPresent();
        }
    }

    private Optional<Copy> add(String id, String text) {
        return copies.add(new ReportId(id), Fingerprint.of(text));
    }

    /** So many words drawn from a vocabulary of a thousand. */
    private static String words(int seed, int count) {
        Random random = new Random(seed);
        List<Integer> drawn =
                IntStream.range(0, count).mapToObj(i -> random.nextInt(1000)).toList();
        return drawn.stream().map(n -> "w" + n).collect(Collectors.joining(" "));
    }
}
