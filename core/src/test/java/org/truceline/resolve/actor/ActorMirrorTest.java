package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** The same sentence with the sides swapped names the swapped actors. */
class ActorMirrorTest {

    private static final ActorFinder FINDER = new ActorFinder(ActorRegister.standard());

    private static final List<List<String>> PAIRS = List.of(
            List.of("Armenian", "Azerbaijani"),
            List.of("Armenia", "Azerbaijan"),
            List.of("Yerevan", "Baku"),
            List.of("Pashinyan", "Aliyev"),
            List.of("am", "az"),
            List.of("nikol-pashinyan", "ilham-aliyev"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Armenian Defence Ministry said Azerbaijani troops had fired first.",
                "Yerevan accused Azerbaijan of shelling villages; its forces had not answered, it said.",
                "Armenia said four of its soldiers were killed by Azerbaijani forces. The soldiers were on patrol.",
                "Two Armenian civilians were wounded, a spokesman for the Armenian Foreign Ministry said. Baku denied it.",
                "Prime Minister Pashinyan spoke of Azerbaijani drones. Armenian warplanes stayed on the ground.",
                "A senior Armenian official met the Azerbaijani side. Armenian media were silent.",
                "Clashes between Armenian and Azerbaijani soldiers went on for a day, Armenia's Ministry of Defence said."
            })
    void swappedSidesGiveSwappedActors(String sentence) {
        assertThat(ids(swapped(sentence)))
                .isEqualTo(
                        ids(sentence).stream().map(ActorMirrorTest::swappedId).toList());
    }

    private static List<String> ids(String text) {
        Report report = Report.of("t", Published.given(LocalDate.of(2021, 3, 1)), text);
        return FINDER.find(report, TokenizedText.of(text)).stream()
                .map(n -> n.found().map(a -> a.id().value()).orElse(""))
                .toList();
    }

    private static String swapped(String text) {
        String swapped = text;
        for (List<String> pair : PAIRS.subList(0, 4)) {
            swapped = swapped.replaceAll("\\b" + pair.get(0) + "\\b", "\u0000")
                    .replaceAll("\\b" + pair.get(1) + "\\b", pair.get(0))
                    .replace("\u0000", pair.get(1));
        }
        return swapped;
    }

    private static String swappedId(String id) {
        String swapped = id;
        for (List<String> pair : List.of(
                PAIRS.get(4), PAIRS.get(5), List.of("armenian", "azerbaijani"), List.of("armenia", "azerbaijan"))) {
            swapped = swapped.replaceAll("\\b" + pair.get(0) + "\\b", "\u0000")
                    .replaceAll("\\b" + pair.get(1) + "\\b", pair.get(0))
                    .replace("\u0000", pair.get(1));
        }
        return swapped;
    }
}
