package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder(ActorRegister.standard());

    private static List<String> find(String day, String text) {
        Report report = Report.of("t", Published.given(LocalDate.parse(day)), text);
        return FINDER.find(report, TokenizedText.of(text)).stream()
                .map(ActorFinderTest::shown)
                .toList();
    }

    private static String shown(Name<Actor> name) {
        return name.text() + " = "
                + name.found().map(a -> a.id().toString()).orElse(name.answer().toString());
    }

    @Test
    void capitalsAndSeatsStandForGovernments() {
        assertThat(find(
                        "2023-09-20",
                        "Baku said the operation was over. The Kremlin welcomed that. An explosion shook Baku."))
                .containsExactly("Baku = az", "Kremlin = ru");
    }

    @Test
    void aSurnameIsThatOfWhomTheReportNamesInFull() {
        assertThat(find("2016-05-01", "The army killed Omar Hadi on Monday. Hadi led a brigade in Homs."))
                .contains("Hadi = new/person/omar-hadi");
        assertThat(find("2016-05-01", "Hadi flew to Riyadh on Monday."))
                .contains("Hadi = person/abd-rabbu-mansour-hadi");
    }

    @Test
    void wholeNounPhrasesAreFound() {
        assertThat(
                        find(
                                "2023-09-20",
                                "A source in the Azerbaijani Defence Ministry said two Azerbaijani soldiers were killed by Armenian troops."))
                .containsExactly(
                        "source in the Azerbaijani Defence Ministry = new/source-in-the-azerbaijani-defence-ministry",
                        "Azerbaijani soldiers = az/forces",
                        "Armenian troops = am/forces");
    }

    @Test
    void peopleInOfficeAreFoundWithTheirTitle() {
        assertThat(find("2022-05-01", "Russian Foreign Minister Sergei Lavrov met Prime Minister Nikol Pashinian."))
                .containsExactly(
                        "Russian Foreign Minister Sergei Lavrov = person/sergei-lavrov",
                        "Prime Minister Nikol Pashinian = person/nikol-pashinyan");
    }

    @Test
    void adjectivesThatShareANounAreTwoActors() {
        assertThat(find("2016-08-01", "Russian and Syrian warplanes bombed the town."))
                .containsExactly("Russian = ru/airforce", "Syrian warplanes = sy/airforce");
    }

    @Test
    void whoIsOnlyDescribedStaysUnknown() {
        String text = "Gunmen killed a judge in Herat, Afghanistan. A drone fell there.";
        Report report = Report.of("t", Published.given(LocalDate.parse("2022-05-01")), text);
        assertThat(FINDER.find(report, TokenizedText.of(text)))
                .filteredOn(n -> n.text().equals("Gunmen") || n.text().equals("drone"))
                .extracting(n -> n.found().map(a -> a.id() + " " + a.kind()).orElse(""))
                .containsExactly("new/af/armed MILITIA", "new/drone UNKNOWN");
    }
}
