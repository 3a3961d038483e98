package org.truceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Claim;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.Stance;
import org.truceline.read.ReaderChoice;

/** What later sentences say of a happening told before: that it did not happen, what its toll is, that its toll is not known. */
class ToldAgainTest {

    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);
    private static final String RAID =
            "The rebels said on Monday that government forces had shelled the village of Tarin, killing five people. ";

    private static List<Claim> claims(String text) {
        return PIPELINE.read(Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), text))
                .claims();
    }

    private static List<Claim> denials(String text) {
        return claims(text).stream()
                .filter(c -> c.telling().stance() == Stance.DENIES)
                .toList();
    }

    private static String speaker(Claim claim) {
        Name<?> speaker = claim.telling().speaker();
        return speaker == null ? "the report" : speaker.text();
    }

    private static String brief(Claim claim) {
        return claim.event().word() + " by "
                + claim.happening().perpetrator().stream().map(Name::text).collect(Collectors.joining("+")) + " at "
                + claim.happening().place().stream().map(Name::text).collect(Collectors.joining("+")) + " "
                + speaker(claim) + " "
                + claim.figures().stream()
                        .map(f -> f.count() + " " + f.measure().word())
                        .collect(Collectors.joining("+"));
    }

    @Test
    void aTollToldByAnotherOfficeIsThatOffices() {
        List<Claim> claims =
                claims("At least nine people were killed in shelling of the town of Tarin on Friday, police"
                        + " chief Omar Hadi said. By evening, the regional governor said the toll had risen to 14.");
        assertThat(claims)
                .extracting(ToldAgainTest::speaker)
                .containsExactly("police chief Omar Hadi", "the regional governor");
        assertThat(claims)
                .extracting(c -> c.figures().getFirst().count().value())
                .containsExactly(9L, 14L);
    }

    @Test
    void whoDeniesThisDeniesWhatWasToldLast() {
        assertThat(
                        denials(
                                RAID
                                        + "The rebels said that they had captured the town of Olin. The army denied this: \"Our men still hold Olin.\""))
                .noneMatch(c -> c.event() == Event.SHELLING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army denied the report.",
                "The army rejected the accusation.",
                "The army has dismissed the claims as fabrications.",
                "The army strongly denied any involvement.",
                "The army denies this.",
                "The army called the report a lie.",
                "The army described the allegations as baseless.",
                "The army said that the reports were false.",
            })
    void whoDeniesWhatWasToldDeniesThatHappening(String denial) {
        assertThat(denials(RAID + denial)).singleElement().satisfies(c -> {
            assertThat(c.event()).isEqualTo(Event.SHELLING);
            assertThat(c.happening().reality().word()).isEqualTo("negated");
            assertThat(speaker(c)).isEqualTo("The army");
            assertThat(c.happening().perpetrator()).extracting(Name::text).containsExactly("government forces");
            assertThat(c.happening().place()).extracting(Name::text).contains("the village of Tarin");
            assertThat(c.figures()).isEmpty();
            assertThat(c.evidence()).singleElement().satisfies(e -> assertThat(e.text())
                    .isEqualTo(denial));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army did not deny the report.",
                "The army declined to comment on the report.",
                "The army said that the report was not false.",
                "The rebels rejected them.",
                "The army rejected the proposal.",
            })
    void whatDeniesNothingAddsNothing(String words) {
        assertThat(denials(RAID + words)).isEmpty();
    }

    @Test
    void nothingToldBeforeIsNothingDenied() {
        assertThat(claims("The army denied the report.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kyiv said Moscow had shelled the town, a charge Moscow denies. | Kyiv | Moscow",
                "Moscow said Kyiv had shelled the town, a charge Kyiv denies. | Moscow | Kyiv",
                "Kyiv said that Russian artillery had shelled the town, which Russia has denied. | Kyiv | Russia",
                "Baku said that Armenian artillery had shelled the town, which Armenia has denied. | Baku | Armenia",
            })
    void anAsideDeniesForItsOwnSubject(String text, String teller, String denier) {
        assertThat(claims(text)).extracting(ToldAgainTest::speaker).containsExactly(teller, denier);
        assertThat(denials(text)).extracting(ToldAgainTest::speaker).containsExactly(denier);
    }

    @Test
    void eachWhoDeniesIsASpeakerOfHisOwn() {
        assertThat(denials(RAID + "The army denied the report. State media rejected the accusation."))
                .extracting(ToldAgainTest::speaker)
                .containsExactlyInAnyOrder("The army", "State media");
    }

    @Test
    void aCounterStoryIsNotDenied() {
        assertThat(claims(RAID + "The army refuted the claim, saying that it had bombed an arms depot."))
                .filteredOn(c -> c.event() == Event.AIR_STRIKE)
                .allSatisfy(c -> assertThat(c.happening().reality().word()).isEqualTo("actual"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The government put the toll at 12. | The government | 12 killed",
                "Hospital officials raised the death toll to nine. | Hospital officials | 9 killed",
                "The blast's toll rose to 14 on Saturday, a doctor said. | a doctor | 14 killed",
                "The death toll has climbed to 14, rescuers said. | rescuers | 14 killed",
            })
    void aTollIsAFigureOfTheHappeningToldBefore(String toll, String speaker, String figure) {
        String blast =
                "A suicide bomber blew himself up at a market in Peshawar on Friday, killing six people, police said. ";
        assertThat(claims(blast + toll))
                .extracting(ToldAgainTest::brief)
                .anyMatch(b -> b.startsWith("suicide-bombing by  at ")
                        && b.contains("Peshawar")
                        && b.endsWith(speaker + " " + figure));
        assertThat(claims(blast + toll)).hasSize(2).allSatisfy(c -> assertThat(
                        c.happening().when())
                .hasToString(claims(blast).get(0).happening().when() + ""));
    }

    @Test
    void aTollIsNotThatOfTheCounterStory() {
        assertThat(
                        claims(
                                RAID
                                        + "The army denied the report. The defence ministry said its forces had bombed an arms depot. The regional governor put the toll at nine."))
                .extracting(ToldAgainTest::brief)
                .contains("shelling by  at the village of Tarin The regional governor 9 killed");
    }

    @Test
    void theTollOfAnotherHappeningIsItsOwn() {
        String text = "A car bomb exploded in Maiduguri on Friday, killing six people, police said. "
                + "The death toll from a raid in Gwoza rose to 30, residents said.";
        assertThat(claims(text)).extracting(ToldAgainTest::brief).anyMatch(b -> b.contains("Gwoza"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was no information on casualties. | unknown casualties",
                "There was no immediate word on how many were wounded. | unknown injured",
                "Casualty figures were not immediately available. | unknown casualties",
                "It was not clear whether anyone was killed or wounded. | unknown casualties",
                "The number of dead is not known. | unknown killed",
                "No casualties were reported. | 0 casualties",
            })
    void notKnownIsNeitherSilenceNorNone(String words, String figure) {
        assertThat(claims("Rebels shelled the village of Tarin on Monday, the army said. " + words))
                .flatExtracting(c -> c.figures().stream()
                        .map(f -> f.count() + " " + f.measure().word())
                        .toList())
                .containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wounded man was not known to police.",
                "It was not clear who had wounded the man.",
                "The army gave no details.",
            })
    void whatElseIsNotKnownCountsNobody(String words) {
        assertThat(claims("Rebels shelled the village of Tarin on Monday, the army said. " + words))
                .flatExtracting(Claim::figures)
                .noneMatch(f -> f.toString().contains("unknown"));
    }

    @Test
    void whoTellsIsNotCountedAmongTheDead() {
        assertThat(claims("Rockets hit a market on Friday. The toll rose to nine, a hospital official said."))
                .flatExtracting(Claim::figures)
                .extracting(f -> f.count().toString())
                .containsExactly("9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidal.pro reported that rebels had shelled the village of Tarin. | Tidal.pro",
                "The latest assessment by the Harbour Institute shows that rebels had shelled the village of Tarin. | the Harbour Institute",
                "NYALA, June 14, 2021 - Sudan's army said that rebels had shelled the village of Tarin. | Sudan's army",
                "The Harbour Post, citing the army, reported that rebels had shelled the village of Tarin. | the army",
            })
    void aSpeakerIsNamedWhole(String text, String speaker) {
        assertThat(claims(text)).extracting(ToldAgainTest::speaker).contains(speaker);
    }

    @Test
    void theDayOfADatelineIsNotThatOfTheHappening() {
        assertThat(claims("NYALA, June 14, 2021 - Rockets hit a market on Friday, killing six people, police said."))
                .singleElement()
                .satisfies(c -> assertThat(String.valueOf(c.happening().when())).startsWith("Friday"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Azerbaijani forces shelled the village of Sotk on Monday, wounding two soldiers, residents said. | Azerbaijani forces",
                "Armenian forces shelled the village of Sotk on Monday, wounding two soldiers, residents said. | Armenian forces",
                "Russian forces shelled Russian positions near Zaitseve by mistake, residents said. | Russian forces",
            })
    void whoDidItIsKeptWhereverItHappened(String text, String doer) {
        assertThat(claims(text))
                .flatExtracting(c -> c.happening().perpetrator())
                .extracting(Name::text)
                .contains(doer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army and the rebels accused each other of shelling the town of Abyei on Monday, killing two civilians. | The army | the rebels",
                "On Friday, Chad and Sudan have repeatedly blamed one another for shelling the town of Abyei on Monday, killing two civilians. | Chad | Sudan",
                "Chad and Sudan met in Doha. Both countries accuse each other of shelling the town of Abyei on Monday, killing two civilians. | Chad | Sudan",
                "Chad said four of its soldiers were hurt. Sudan counted two. Each side said the other had shelled the town of Abyei on Monday. | Chad | Sudan",
            })
    void whoAccuseEachOtherTellTwoClaims(String text, String one, String other) {
        assertThat(claims(text))
                .filteredOn(c -> c.event() == Event.SHELLING)
                .extracting(c -> c.telling().speaker().text() + " of "
                        + c.happening().perpetrator().getFirst().text())
                .containsExactly(one + " of " + other, other + " of " + one);
    }

    @Test
    void eachSideIsNobodyWhereNoSidesAreNamed() {
        assertThat(claims("Each side said the other had shelled the town of Abyei on Monday."))
                .filteredOn(c -> c.event() == Event.SHELLING)
                .singleElement()
                .satisfies(c -> assertThat(c.telling().speaker()).isNull());
    }

    @Test
    void whoAccusesTellsOneClaim() {
        assertThat(
                        claims(
                                "Chad and Sudan met. Chad accused Sudan of shelling the town of Abyei on Monday, killing two civilians."))
                .filteredOn(c -> c.event() == Event.SHELLING)
                .hasSize(1);
    }
}
