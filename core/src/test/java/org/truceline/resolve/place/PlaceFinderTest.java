package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.PlaceId;
import org.truceline.model.Relation;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** Which words of a text name places, and which places. */
class PlaceFinderTest {

    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.bundled());

    private static List<Name<Location>> find(String text) {
        return FINDER.find(Report.of("r", null, text), TokenizedText.of(text));
    }

    private static String names(String text) {
        return String.join("|", find(text).stream().map(Name::text).toList());
    }

    private static Location only(String text, String name) {
        return find(text).stream()
                .filter(n -> n.text().equals(name))
                .findFirst()
                .flatMap(Name::found)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The army shelled Kherson and Mykolaiv on Sunday.; Kherson|Mykolaiv",
                "Residents fled from Khartoum to Wad Madani.; Khartoum|Wad Madani",
                "The ambassador met officers in Bogota.; Bogota",
                "Paris Hilton sang in Rome.; Rome",
                "Mr London told the court that he was in Leeds.; Leeds",
                "John Washington, 44, was held in Denver.; Denver",
                "The Washington Post wrote about Kandahar.; Kandahar",
                "He studied at Boston University before he went to Aleppo.; Aleppo",
                "Nice people live there.; ``",
                "Reading the report took hours.; ``",
                "A rocket hit a school in Nice.; Nice",
                "The Kyiv-based monitor counted the dead in Houthi-held Taiz.; Kyiv|Taiz",
                "Shells fell on the Donetsk-Horlivka road.; Donetsk|Horlivka",
                "AT LEAST TEN PEOPLE DIED WHEN A BOMB WENT OFF IN SAN SALVADOR.; SAN SALVADOR",
                "at least ten people died when a bomb went off in medellin.; medellin",
                "The Hamas movement denied it.; ``",
                "Rebels hold al-Bab and Deir ez-Zor.; al-Bab|Deir ez-Zor",
                "The Islamic State and Hezbollah fought near Arsal.; Arsal",
                "Trucks waited in the Lachin corridor near Shushi.; Lachin corridor|Shushi",
                "A mine lay on the road between Tyre and Naqoura.; Tyre|Naqoura",
                "Mayor Jackson spoke to reporters in Atlanta.; Atlanta",
            })
    void findsPlacesAndLeavesPersonsOrganisationsAndCommonWords(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A fire broke out in Paris, Texas, on Monday.; Paris; US",
                "A fire broke out in Paris on Monday.; Paris; FR",
                "The convoy left Tripoli, Lebanon, at dawn.; Tripoli; LB",
                "Militias fought in Tripoli and Misrata, in western Libya.; Tripoli; LY",
                "Clashes in Hama, Homs and Idlib went on.; Hama; SY",
                "Atlanta and Savannah are in Georgia.; Georgia; US",
                "Tbilisi and Gori are in Georgia.; Georgia; GE",
                "The two men met in Cartagena, Colombia.; Cartagena; CO",
                "Police in Cordoba and Sevilla, Spain, found arms.; Cordoba; ES",
            })
    void theOtherPlacesOfTheReportChoose(String text, String name, String country) {
        assertThat(only(text, name).place().country()).isEqualTo(country);
    }

    @Test
    void bothSidesNamesLeadToOnePlace() {
        for (List<String> rivals : List.of(
                List.of("Stepanakert", "Khankendi", "Xankəndi"),
                List.of("Shusha", "Shushi", "Şuşa"),
                List.of("Mardakert", "Martakert", "Aghdara", "Ağdərə"),
                List.of("Lachin", "Berdzor"),
                List.of("Kalbajar", "Karvachar", "Kelbajar"))) {
            List<PlaceId> places = rivals.stream()
                    .map(name -> only("Two shells hit houses in " + name + " on Friday.", name)
                            .place()
                            .id())
                    .distinct()
                    .toList();
            assertThat(places).as(rivals.toString()).hasSize(1);
        }
    }

    @Test
    void swappingTheSidesSwapsTheAnswer() {
        String text = "Forces of %s shelled %s from %s, the ministry in %s said.";
        List<Name<Location>> one = find(text.formatted("Armenia", "Tovuz", "Berd", "Baku"));
        List<Name<Location>> other = find(text.formatted("Azerbaijan", "Berd", "Tovuz", "Yerevan"));
        assertThat(one).hasSameSizeAs(other);
        assertThat(one.get(1).found().orElseThrow().place())
                .isEqualTo(other.get(2).found().orElseThrow().place());
        assertThat(one.get(2).found().orElseThrow().place())
                .isEqualTo(other.get(1).found().orElseThrow().place());
    }

    @Test
    void aKindWordChooses() {
        assertThat(only("Fighting spread through Aleppo province.", "Aleppo")
                        .place()
                        .kind()
                        .word())
                .isEqualTo("province");
        assertThat(only("Fighting spread through the city of Aleppo.", "Aleppo")
                        .place()
                        .kind()
                        .word())
                .isEqualTo("city");
    }

    @Test
    void anUnknownVillageIsNamedAndNotFound() {
        Name<Location> name =
                find("Gunmen raided the village of Qarzumeleh at night.").getFirst();
        assertThat(name.text()).isEqualTo("Qarzumeleh");
        assertThat(name.answer()).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void anUnknownVillageLiesInTheDivisionNamedBesideIt() {
        Location location = only("Gunmen raided the village of Qarzumeleh in Idlib province.", "Qarzumeleh");
        assertThat(location.relation()).isEqualTo(Relation.WITHIN);
        assertThat(location.place().name()).isEqualTo("Idlib");
    }

    @Test
    void anAnswerNamesItsRuleItsReasonAndItsRivals() {
        Answer<Location> answer =
                find("A fire broke out in Paris, Texas.").getFirst().answer();
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.rule()).isEqualTo("named-container");
            assertThat(found.reason()).isNotBlank();
            assertThat(found.rivals()).isNotEmpty();
        });
    }

    @Test
    void theTurkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        String text = "CLASHES IN IDLIB, DIYARBAKIR AND ISTANBUL KILLED CIVILIANS IN THE MORNING.";
        String expected = names(text);
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(names(text)).isEqualTo(expected).contains("IDLIB");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris ",
                "Paris, Texas and ",
                "A-",
                "of Aleppo ",
                "al-",
                "St. ",
                "\ud800 Kyiv ",
                "in the village of X ",
                ".",
                "San Jose, San Antonio, ",
                "Near Springfield, the village of Qarz. "
            })
    void takesTimeInKeepingWithTheLengthOfTheText(String part) {
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(part.repeat(5_000)));
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertThat(find("")).isEmpty();
    }
}
