package org.truceline.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.text.TokenizedText;

/** Words that may say where, names and phrases without one. */
class SpotFinderTest {

    private static List<String> spots(String text, String... names) {
        return spots(new BitSet(), text, names);
    }

    private static List<String> spots(BitSet events, String text, String... names) {
        TokenizedText tokens = TokenizedText.of(text);
        List<Name<Location>> named = new ArrayList<>();
        for (String name : names) {
            int at = text.indexOf(name);
            named.add(Name.asWritten(Quote.of(text, at, at + name.length())));
        }
        return SpotFinder.find(tokens, named, List.of(), events).stream()
                .map(s -> s.name().text())
                .toList();
    }

    @Test
    void areasTiedToSeveralNamesHoldThemAll() {
        assertThat(spots("Militants hit several areas across Norland and Suthria on Monday.", "Norland", "Suthria"))
                .contains("several areas across Norland and Suthria");
    }

    @Test
    void territoryBesideWhatIsKnownHoldsIt() {
        assertThat(spots("The group holds the lands south and east of the kingdom."))
                .contains("the lands south and east of the kingdom");
    }

    @Test
    void whoOwnsAPlaceBelongsToIt() {
        assertThat(spots("Clashes broke out along the two countries' shared border."))
                .contains("two countries' shared border");
        assertThat(spots("Shells fell around Norland's borders.", "Norland")).contains("Norland's borders");
    }

    @Test
    void areasUnderSomebodysControlKeepIt() {
        assertThat(spots("They were taken hostage in areas under their control."))
                .contains("areas under their control");
    }

    @Test
    void aNameKeepsItsOwnWordsBehindAnAdjective() {
        assertThat(spots("It fell on the northern city of Carrick.", "Carrick"))
                .noneMatch(s -> s.startsWith("fell"))
                .anyMatch(s -> s.endsWith("city of Carrick"));
    }

    @Test
    void whatTellsTheEventIsNoPartOfThePhrase() {
        BitSet fourth = new BitSet();
        fourth.set(3);
        assertThat(spots(fourth, "On Monday troops seized areas outside Carrick.", "Carrick"))
                .contains("areas outside Carrick");
        assertThat(spots(fourth, "Calm in the seized areas outside Carrick.", "Carrick"))
                .contains("the seized areas outside Carrick");
    }
}
