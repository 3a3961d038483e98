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

/**
 * The same told of other states gives the same claims of other states, however their names are written; and with two sides in each other's place, the same with the sides
 * in each other's place, whosever towns are told of.
 */
class EvenHandedTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    /** A state's name, adjective and capital. */
    private record State(String name, String adjective, String capital) {}

    private static final State FIRST = new State("Peru", "Peruvian", "Lima");
    private static final State SECOND = new State("Chile", "Chilean", "Santiago");

    private static final List<State> OTHERS = List.of(
            new State("US", "American", "Washington"),
            new State("Kuwait", "Kuwaiti", "Kuwait City"),
            new State("Greece", "Greek", "Athens"),
            new State("Uzbekistan", "Uzbek", "Tashkent"),
            new State("Denmark", "Danish", "Copenhagen"),
            new State("Lebanon", "Lebanese", "Beirut"));

    private static final List<List<State>> CONFLICTS = List.of(
            List.of(new State("Sudan", "Sudanese", "Khartoum"), new State("Chad", "Chadian", "N'Djamena")),
            List.of(new State("Colombia", "Colombian", "Bogota"), new State("Venezuela", "Venezuelan", "Caracas")),
            List.of(new State("Ukraine", "Ukrainian", "Kyiv"), new State("Russia", "Russian", "Moscow")),
            List.of(new State("Syria", "Syrian", "Damascus"), new State("Turkey", "Turkish", "Ankara")),
            List.of(new State("Yemen", "Yemeni", "Sanaa"), new State("Saudi Arabia", "Saudi", "Riyadh")),
            List.of(new State("Myanmar", "Burmese", "Naypyidaw"), new State("Thailand", "Thai", "Bangkok")),
            List.of(
                    new State("South Africa", "South African", "Pretoria"),
                    new State("Mozambique", "Mozambican", "Maputo")));

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

    /** Towns of either side, whose countries the gazetteer knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a} artillery shelled El Fasher on Sunday, killing eleven people, doctors said. Fighting went on in Nyala and Zalingei, and {A} denied the attack.",
                "Four soldiers died near Cucuta on Monday when {a} aircraft struck a border post, {C} said. {B} called the strike an act of war. The wounded were taken to Arauca.",
                "Kharkiv was hit by {a} rockets overnight. Nine people were killed in Kharkiv and two in Sumy, the {b} interior ministry said. {A} says it struck a depot.",
                "{a} troops entered Idlib on Friday. Clashes with {b} forces went on in Aleppo and the countryside, where thirty fighters were killed. {D} rejected a ceasefire.",
                "An air strike on a market in Taiz killed six people. {B} blamed the {a} air force. Talks between {A} and {B} opened in {C} on Tuesday.",
                "Hundreds of people fled Myawaddy after {a} forces took the town from {b} fighters. {A} has closed the border with {B}.",
                "Militants attacked Palma on Wednesday and killed seven people. {A} and {B} sent troops to the province. The {a} army said it had retaken Palma by Friday.",
            })
    void sidesInEachOthersPlaceGiveTheSameClaimsSwapped(String report) {
        for (List<State> sides : CONFLICTS) {
            List<String> told = told(report, sides.get(0), sides.get(1));
            assertThat(told).isNotEmpty();
            assertThat(told(report, sides.get(1), sides.get(0)))
                    .as(sides.get(0).name())
                    .isEqualTo(told);
        }
    }

    /** The claims of {@code sentence} told of two states, their names put back to what stands for them. */
    private static List<String> told(String sentence, State one, State two) {
        String text = sentence.replace("{A}", one.name())
                .replace("{a}", one.adjective())
                .replace("{B}", two.name())
                .replace("{b}", two.adjective())
                .replace("{C}", one.capital())
                .replace("{D}", two.capital());
        Report report = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text);
        return PIPELINE.read(report).claims().stream()
                .map(EvenHandedTest::told)
                .map(t -> t.replaceAll("\\b" + one.capital() + "\\b", "{C}")
                        .replaceAll("\\b" + two.capital() + "\\b", "{D}")
                        .replaceAll("\\b" + one.name() + "\\b", "{A}")
                        .replaceAll("\\b" + two.name() + "\\b", "{B}")
                        .replaceAll("\\b" + one.adjective() + "\\b", "{a}")
                        .replaceAll("\\b" + two.adjective() + "\\b", "{b}"))
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
