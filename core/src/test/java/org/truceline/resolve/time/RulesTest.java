package org.truceline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Answer;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.When;
import org.truceline.resolve.time.Rule.Example;
import org.truceline.text.TokenizedText;

/** Runs the examples and near-misses of every rule, as published on Wednesday 20 September 2023 at noon. */
class RulesTest {

    private static final Published NOON =
            new Published(LocalDate.of(2023, 9, 20), LocalTime.NOON, null, "as the examples have it");

    record Case(Rule rule, Example example) {
        @Override
        public String toString() {
            return rule.name() + ": " + example.text();
        }
    }

    record NearMiss(Rule rule, String text) {
        @Override
        public String toString() {
            return rule.name() + ": " + text;
        }
    }

    static Stream<Rule> rules() {
        return Rules.english().all().stream();
    }

    static Stream<Case> examples() {
        return rules().flatMap(r -> r.examples().stream().map(e -> new Case(r, e)));
    }

    static Stream<NearMiss> nearMisses() {
        return rules().flatMap(r -> r.nearMisses().stream().map(t -> new NearMiss(r, t)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasExamplesAndNearMisses(Rule rule) {
        assertThat(rule.examples()).as(rule.name()).isNotEmpty();
        assertThat(rule.nearMisses()).as(rule.name()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsItsExamples(Case example) {
        String marked = example.example().text();
        String plain = marked.replace("[", "").replace("]", "");
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        Name<When> name = find(plain).stream()
                .filter(n -> n.words().start() == marked.indexOf('['))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing found at " + marked + " but " + find(plain)));
        assertThat(name.text()).isEqualTo(words);
        if (example.example().value().isEmpty()) {
            assertThat(name.answer()).isInstanceOf(Answer.NotFound.class);
        } else {
            assertThat(name.answer()).isInstanceOfSatisfying(Answer.Found.class, found -> {
                assertThat(((When) found.value()).value())
                        .isEqualTo(example.example().value());
                assertThat(found.rule()).isEqualTo(example.rule().name());
                assertThat(found.reason()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void leavesItsNearMissesAlone(NearMiss miss) {
        assertThat(find(miss.text()))
                .noneMatch(n -> n.answer() instanceof Answer.Found<When> f
                        && f.rule().equals(miss.rule().name()));
    }

    private static List<Name<When>> find(String text) {
        return new TimeFinder().find(Report.of("example", NOON, text), TokenizedText.of(text));
    }
}
