package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.text.TokenizedText;

/** Whose ministry or army is meant where a report names towns alone and no state. */
class PlacedActorsTest {

    private static final Names NAMES = new Names(Gazetteer.bundled(), ActorRegister.standard());

    private static List<String> actors(String day, String text) {
        Report report = Report.of("t", Published.given(LocalDate.parse(day)), text);
        return NAMES.find(report, TokenizedText.of(text)).actors().stream()
                .map(PlacedActorsTest::shown)
                .toList();
    }

    private static String shown(Name<Actor> name) {
        return name.text() + " = " + name.found().map(a -> a.id().toString()).orElse("?");
    }

    @Test
    void theTownsTellWhoseMinistryAndArmyAreMeant() {
        assertThat(actors("2024-03-13", "Four men died in an ambush near Kadugli, according to the Defence Ministry."))
                .contains("Defence Ministry = sd/mod");
        assertThat(actors("2023-06-06", "Gunmen fired on a patrol outside Tibu on Monday, the army said."))
                .contains("army = co/forces");
    }

    @Test
    void notWhereTownsLieInTwoStatesOrAnotherAuthorityGovernsAPart() {
        assertThat(actors("2024-03-13", "Shots were heard in Kadugli and in Malakal, the Defence Ministry said."))
                .doesNotContain("Defence Ministry = sd/mod");
        assertThat(actors("2016-04-03", "Shells fell near Martakert overnight, the Defence Ministry said."))
                .doesNotContain("Defence Ministry = az/mod");
    }

    @Test
    void ourForcesAreThoseOfWhoeverSpeaks() {
        assertThat(
                        actors(
                                "2024-03-13",
                                "The army of Sudan lost a convoy. The SPLM-N denied an attack. \"Our forces keep to the truce,\" its spokesman Daniel Kodi said."))
                .doesNotContain("forces = sd/forces");
    }
}
