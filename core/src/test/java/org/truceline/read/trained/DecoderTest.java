package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Scope;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.read.proposal.Bound;
import org.truceline.read.proposal.Proposals;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;

/** Decodes outputs made by hand for a window of ten words in two sentences, of which the last eight are asked about. */
class DecoderTest {

    private static final String LABELS =
            """
            {"events":["shelling","talks"],"measures":["killed","injured"],"reality":["actual","negated"],"stance":["asserts","denies"],
             "status":["civilian","combatant"],"scope":["incident","period"],"bound":["exact","at-least"],
             "roles":["doer","figure","who","source","content","speaker","evidence"],"dimension":1,
             "near":%s,"across":%s,"thresholds":{"happening":0.5,"number":0.5,"cue":0.5,"doer":0.4},"temperature":{"happening":2.0},"sha256":"x"}
            """;
    private static final int WORDS = 10;
    private static final int ROLES = 7;
    private static final int MARKS = 12;
    private static final float NO = -9;

    private final Window window = new Window(new long[12], new long[12], new long[WORDS], 100, 102, 110);
    private final int[] sentences = {7, 7, 7, 7, 7, 7, 8, 8, 8, 8};
    private Outputs out = new Outputs(
            new float[WORDS * 4],
            new float[WORDS * 4],
            new float[WORDS * 3],
            new float[WORDS * MARKS],
            new float[WORDS * ROLES],
            new float[WORDS * ROLES],
            new float[WORDS * ROLES]);

    @BeforeEach
    void nothingAnywhere() {
        for (int i = 0; i < WORDS; i++) {
            out.happening()[i * 4] = 9;
            out.number()[i * 4] = 9;
            out.cue()[i * 3] = 9;
        }
        Arrays.fill(out.ask(), 1);
        Arrays.fill(out.begin(), NO);
        Arrays.fill(out.inside(), NO);
    }

    private static String table(int columns) {
        String row = Arrays.toString(new int[columns]);
        return "[" + ("[" + row + "," + row + "],").repeat(ROLES - 1) + "[" + row + "," + row + "]]";
    }

    private Proposals decode() throws IOException {
        Labels labels = Labels.of(LABELS.formatted(table(Distances.WORDS), table(Distances.SENTENCES)));
        return new Decoder(labels).decode(window, sentences, out).moved(i -> i + window.from());
    }

    private static void set(float[] table, int columns, int word, int column, float score) {
        table[word * columns + column] = score;
    }

    /** An event word at 3 and 4. */
    private void shelling() {
        set(out.happening(), 4, 3, 0, -9);
        set(out.happening(), 4, 3, 1, 9);
        set(out.happening(), 4, 4, 0, 0);
        set(out.happening(), 4, 4, 3, 9);
    }

    private void link(Role role, int word, float begin, float inside) throws IOException {
        int column = Labels.of(LABELS.formatted(table(Distances.WORDS), table(Distances.SENTENCES)))
                .roles()
                .indexOf(role);
        set(out.begin(), ROLES, word, column, begin);
        set(out.inside(), ROLES, word, column, inside);
    }

    @Test
    void nothingIsProposedOfNothing() throws IOException {
        assertThat(decode())
                .isEqualTo(new Proposals(decode().events(), decode().numbers(), decode().sayings(), 0.5, 0.5, 110));
        assertThat(decode().events()).isEmpty();
        assertThat(decode().numbers()).isEmpty();
        assertThat(decode().sayings()).isEmpty();
    }

    @Test
    void anEventGoesOnOverInsideWordsAndIsPlacedInTheText() throws IOException {
        shelling();
        ProposedEvent event = decode().events().getFirst();
        assertThat(event.words().first()).isEqualTo(103);
        assertThat(event.words().end()).isEqualTo(105);
        assertThat(event.event().value()).isEqualTo(Event.SHELLING);
        assertThat(event.words().likelihood()).isGreaterThan(0.99);
        assertThat(event.reality().value()).isEqualTo(Reality.ACTUAL);
        assertThat(event.background().value()).isFalse();
    }

    @Test
    void marksAreReadAtTheFirstWord() throws IOException {
        shelling();
        set(out.marks(), MARKS, 3, 1, 4);
        set(out.marks(), MARKS, 3, 3, 4);
        set(out.marks(), MARKS, 3, 5, 4);
        ProposedEvent event = decode().events().getFirst();
        assertThat(event.reality().value()).isEqualTo(Reality.NEGATED);
        assertThat(event.stance().value()).isEqualTo(Stance.DENIES);
        assertThat(event.background().value()).isTrue();
    }

    @Test
    void wordsInViewOnlyAreNotAskedAboutButMayBeLinked() throws IOException {
        shelling();
        set(out.happening(), 4, 0, 0, -9);
        set(out.happening(), 4, 0, 2, 9);
        link(Role.DOER, 0, 3, NO);
        link(Role.DOER, 1, NO, 3);
        Proposals found = decode();
        assertThat(found.events()).hasSize(1);
        Words doer = found.events().getFirst().in(Role.DOER).getFirst();
        assertThat(doer.first()).isEqualTo(100);
        assertThat(doer.end()).isEqualTo(102);
        assertThat(doer.likelihood()).isBetween(0.95, 0.96);
    }

    @Test
    void theWordsThatTellTheEventAreKeptEachByItself() throws IOException {
        shelling();
        link(Role.EVIDENCE, 6, 3, NO);
        link(Role.EVIDENCE, 7, NO, 3);
        assertThat(decode().events().getFirst().in(Role.EVIDENCE).stream().map(Words::first))
                .containsExactly(106, 107);
    }

    @Test
    void aLinkedSpanStaysInItsSentenceAndEndsWhereTheNextBegins() throws IOException {
        shelling();
        link(Role.DOER, 4, 3, NO);
        link(Role.DOER, 5, 3, 3);
        link(Role.DOER, 6, NO, 3);
        assertThat(decode().events().getFirst().in(Role.DOER))
                .extracting(Words::first, Words::end)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(104, 105), org.assertj.core.groups.Tuple.tuple(105, 106));
    }

    @Test
    void onlyTheLikeliestSpeaks() throws IOException {
        shelling();
        link(Role.SPEAKER, 5, 1, NO);
        link(Role.SPEAKER, 7, 2, NO);
        assertThat(decode().events().getFirst().in(Role.SPEAKER))
                .extracting(Words::first)
                .containsExactly(107);
    }

    @Test
    void aNumberHasMeasureBoundStatusScopeAndThoseCounted() throws IOException {
        set(out.number(), 4, 5, 0, -9);
        set(out.number(), 4, 5, 2, 9);
        set(out.marks(), MARKS, 5, 7, 4);
        set(out.marks(), MARKS, 5, 9, 4);
        set(out.marks(), MARKS, 5, 11, 4);
        link(Role.WHO, 8, 3, NO);
        ProposedNumber number = decode().numbers().getFirst();
        assertThat(number.measure().value()).isEqualTo(Measure.INJURED);
        assertThat(number.status().value()).isEqualTo(Status.COMBATANT);
        assertThat(number.scope().value()).isEqualTo(Scope.PERIOD);
        assertThat(number.bound().value()).isEqualTo(Bound.AT_LEAST);
        assertThat(number.who()).extracting(Words::first).containsExactly(108);
    }

    @Test
    void temperatureDividesScores() throws IOException {
        set(out.happening(), 4, 3, 0, 0);
        set(out.happening(), 4, 3, 1, 4);
        double likelihood = decode().events().getFirst().words().likelihood();
        double unit = Math.exp(2);
        assertThat(likelihood).isCloseTo((unit + 2) / (unit + 3), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void distancesFallIntoTheirSteps() {
        assertThat(Distances.ofWords(-100)).isZero();
        assertThat(Distances.ofWords(-63)).isEqualTo(1);
        assertThat(Distances.ofWords(-3)).isEqualTo(5);
        assertThat(Distances.ofWords(0)).isEqualTo(8);
        assertThat(Distances.ofWords(7)).isEqualTo(12);
        assertThat(Distances.ofWords(64)).isEqualTo(16);
        assertThat(Distances.ofSentences(-9)).isZero();
        assertThat(Distances.ofSentences(0)).isEqualTo(3);
        assertThat(Distances.ofSentences(5)).isEqualTo(5);
    }
}
