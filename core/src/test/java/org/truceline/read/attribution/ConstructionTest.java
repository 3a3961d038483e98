package org.truceline.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** Runs the examples that stand beside the constructions. */
class ConstructionTest {

    private static final AttributionReader READER = AttributionReader.load();

    static Stream<Arguments> matches() {
        return Arrays.stream(Construction.values())
                .flatMap(c -> c.matches().stream().map(example -> Arguments.of(c, example)));
    }

    static Stream<Arguments> misses() {
        return Arrays.stream(Construction.values())
                .flatMap(c -> c.misses().stream().map(example -> Arguments.of(c, example)));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void findsWhatIsMarked(Construction construction, String example) {
        MarkedText marked = MarkedText.of(example);
        List<Attribution> found = read(marked.text()).stream()
                .filter(a -> a.rule().startsWith("attribution." + construction.word()))
                .toList();
        assertThat(found).as(marked.text()).hasSize(1);
        Attribution attribution = found.getFirst();
        assertThat(text(attribution.source())).isEqualTo(marked.source());
        assertThat(text(attribution.cue())).isEqualTo(marked.cue());
        assertThat(attribution.content().text()).isEqualTo(marked.content());
    }

    @ParameterizedTest
    @MethodSource("misses")
    void findsNothingInNearMisses(Construction construction, String example) {
        assertThat(read(example)).as(construction + ": " + example).isEmpty();
    }

    static List<Attribution> read(String text) {
        return READER.find(Report.of("r", null, text), TokenizedText.of(text), Mentions.none());
    }

    private static @Nullable String text(@Nullable Quote quote) {
        return quote == null ? null : quote.text();
    }

    /** A text whose source, cue and content were marked with braces, angle brackets and guillemets. */
    record MarkedText(String text, @Nullable String source, @Nullable String cue, @Nullable String content) {

        static MarkedText of(String marked) {
            StringBuilder text = new StringBuilder();
            int[] at = new int[6];
            Arrays.fill(at, -1);
            for (int i = 0; i < marked.length(); i++) {
                char c = marked.charAt(i);
                int mark = "{}<>«»".indexOf(c);
                if (mark < 0) {
                    text.append(c);
                } else {
                    at[mark] = text.length();
                }
            }
            return new MarkedText(text.toString(), part(text, at, 0), part(text, at, 2), part(text, at, 4));
        }

        private static @Nullable String part(StringBuilder text, int[] at, int mark) {
            return at[mark] < 0 ? null : text.substring(at[mark], at[mark + 1]);
        }
    }
}
