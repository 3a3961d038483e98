package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Claim;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.read.ReaderChoice;

/** The same told of other states gives the same claims of other states, however their names are written. */
class EvenHandedTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    /** A state's name and adjective. */
    private record State(String name, String adjective) {}

    private static final State FIRST = new State("Peru", "Peruvian");
    private static final State SECOND = new State("Chile", "Chilean");

    private static final List<State> OTHERS = List.of(
            new State("US", "American"),
            new State("Kuwait", "Kuwaiti"),
            new State("Greece", "Greek"),
            new State("Uzbekistan", "Uzbek"),
            new State("Denmark", "Danish"),
            new State("Lebanon", "Lebanese"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{A} forces shelled a village in {B} on Sunday, killing three people.",
                "The {A} military said four of its soldiers were killed in fighting with {b} troops.",
                "Two people died in an air strike in {A}, the {b} government said on Monday.",
                "{A} air strikes killed nine fighters. The group has been active in {A} since May, the {b} army said.",
                "The {A}-led coalition strikes killed ten civilians near a market, residents said.",
                "{B} accused {A} of violating the ceasefire. {A} denied it.",
                "Five {b} soldiers were captured, and {a} artillery fired at {b} positions on Monday.",
            })
    void otherStatesGiveTheSameClaims(String sentence) {
        List<String> told = told(sentence, FIRST, SECOND);
        assertThat(told).isNotEmpty();
        for (State other : OTHERS) {
            assertThat(told(sentence, other, SECOND)).as(other.name()).isEqualTo(told);
            assertThat(told(sentence, FIRST, other)).as(other.name()).isEqualTo(told);
        }
    }

    /** The claims of {@code sentence} told of two states, their names put back to what stands for them. */
    private static List<String> told(String sentence, State one, State two) {
        String text = sentence.replace("{A}", one.name())
                .replace("{a}", one.adjective())
                .replace("{B}", two.name())
                .replace("{b}", two.adjective());
        Report report = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text);
        return PIPELINE.read(report).claims().stream()
                .map(EvenHandedTest::told)
                .map(t -> t.replaceAll("\\b" + one.adjective() + "\\b", "{a}")
                        .replaceAll("\\b" + one.name() + "\\b", "{A}")
                        .replaceAll("\\b" + two.adjective() + "\\b", "{b}")
                        .replaceAll("\\b" + two.name() + "\\b", "{B}"))
                .sorted()
                .toList();
    }

    private static String told(Claim claim) {
        Name<?> speaker = claim.telling().speaker();
        return claim.happening().reality() + " " + claim.event() + " | "
                + (speaker == null ? "" : speaker.text() + " ")
                + claim.telling().stance() + " | "
                + names(claim.happening().perpetrator()) + " → "
                + names(claim.happening().target()) + " | "
                + names(claim.happening().place()) + " | " + claim.figures();
    }

    private static String names(List<? extends Name<?>> names) {
        return names.stream().map(Name::text).collect(Collectors.joining("; "));
    }
}
