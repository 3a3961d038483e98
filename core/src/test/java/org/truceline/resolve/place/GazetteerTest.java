package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Candidate;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** What the gazetteer knows, and that its packs agree with it. */
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final Gazetteer TABLE = Gazetteer.load(List.of());

    static List<String> packs() {
        return Gazetteer.PACKS;
    }

    @ParameterizedTest
    @CsvSource({
        "Paris, FR",
        "london, GB",
        "KHARKIV, UA",
        "Kharkov, UA",
        "Saint Petersburg, RU",
        "St. Petersburg, RU",
        "Deir Ezzor, SY",
        "Xankəndi, AZ",
        "Côte d'Ivoire, CI",
        "Cote d’Ivoire, CI",
        "Deir-ez-Zor, SY",
        "Donbass, UA"
    })
    void theLikeliestPlaceOfAName(String name, String country) {
        assertThat(GAZETTEER.candidates(name).getFirst().value().country()).isEqualTo(country);
    }

    @Test
    void candidatesComeBestFirstAndAddUpToOne() {
        List<Candidate<Place>> candidates = GAZETTEER.candidates("Springfield");
        assertThat(candidates)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
        assertThat(candidates.stream().mapToDouble(Candidate::score).sum()).isBetween(0.999, 1.001);
    }

    @Test
    void anUnheardOfNameHasNone() {
        assertThat(GAZETTEER.candidates("Qwrtzuiop")).isEmpty();
        assertThat(GAZETTEER.candidates("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyNameOfAPackLeadsToItsPlace(String name) {
        for (PlacePack.Entry entry : Gazetteer.pack(name).entries()) {
            for (PlacePack.TaggedName tagged : entry.names()) {
                assertThat(GAZETTEER.candidates(tagged.name()))
                        .as("%s for %s", tagged.name(), entry.place().id())
                        .anyMatch(c -> c.value().id().equals(entry.place().id()));
            }
        }
    }

    /** The table is the second source: what both have under one name within a day's walk is the same place, and lies within 5 km. */
    @ParameterizedTest
    @MethodSource("packs")
    void settlementsOfAPackLieWhereTheTableHasThem(String name) {
        int compared = 0;
        for (PlacePack.Entry entry : Gazetteer.pack(name).entries()) {
            Place place = entry.place();
            if (Gazetteer.isSettlement(place.kind())) {
                for (Candidate<Place> other : TABLE.candidates(place.name())) {
                    boolean named = NameKey.fold(place.name())
                            .equals(NameKey.fold(other.value().name()));
                    boolean same = (named || place.id().equals(other.value().id()))
                            && Gazetteer.isSettlement(other.value().kind())
                            && Objects.equals(place.country(), other.value().country());
                    double km = point(place).kmTo(point(other.value()));
                    if (same && km < 25) {
                        assertThat(km)
                                .as("%s and %s", place.id(), other.value().id())
                                .isLessThanOrEqualTo(5);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(name.equals("south-caucasus") ? 70 : 0);
    }

    @Test
    void theSouthCaucasusPackHasPlacesDistrictsWatersRoadsAndLines() {
        List<PlacePack.Entry> entries = Gazetteer.pack("south-caucasus").entries();
        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
        assertThat(entries)
                .extracting(e -> e.place().kind())
                .contains(
                        PlaceKind.CITY,
                        PlaceKind.VILLAGE,
                        PlaceKind.PROVINCE,
                        PlaceKind.WATER,
                        PlaceKind.ROAD,
                        PlaceKind.LINE,
                        PlaceKind.SITE,
                        PlaceKind.MOUNTAIN);
        assertThat(entries).allSatisfy(e -> {
            assertThat(point(e.place()).latitude()).isBetween(38.3, 42.0);
            assertThat(point(e.place()).longitude()).isBetween(43.9, 50.5);
        });
    }

    @Test
    void aBrokenLineOfAPackIsNamedByItsNumber() {
        assertThatThrownBy(() -> PlacePack.parse(
                        "mine", "# fine\nmine:a\tcity\tA\t1\t2\t3\tFR\t\t\t0\ten:A\nmine:b\tcity\tB\t99\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine, line 3");
        assertThatThrownBy(() -> PlacePack.parse("mine", "mine:a\tcity\tA\t91\t2\t3\tFR\t\t\t0\t"))
                .hasMessageContaining("not on earth");
    }

    @Test
    void aDamagedTableIsRefused() throws IOException {
        TableBuilder builder = new TableBuilder(Set.of("of"));
        int row = builder.place("x:1", "Of", PlaceKind.CITY, new Point(41, 40), 3, 20_000, "TR", -1, -1, 0);
        builder.mainName("Of", row);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.write(out);
        byte[] bytes = out.toByteArray();
        PlaceTable table = PlaceTable.read(new ByteArrayInputStream(bytes));
        Gazetteer one = new Gazetteer(table, List.of());
        assertThat(one.candidates("OF").getFirst().value().name()).isEqualTo("Of");
        assertThat(one.isCommonWord(NameKey.hash("of"))).isTrue();
        bytes[bytes.length - 3] ^= 1;
        assertThatThrownBy(() -> PlaceTable.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "AsWritten, Shushi, Shushi",
        "Official, Shushi, Shusha",
        "Both, Shushi, Shushi (Shusha)",
        "Both, Shusha, Shusha",
        "OfParty-AM, Shusha, Shushi",
        "OfParty-AZ, Stepanakert, Khankendi",
        "OfParty-AM, Khankendi, Stepanakert",
        "Official, Stepanakert, Khankendi"
    })
    void aPolicyChoosesWhichNameIsShown(String policy, String written, String shown) {
        NamingPolicy chosen =
                switch (policy) {
                    case "AsWritten" -> new NamingPolicy.AsWritten();
                    case "Official" -> new NamingPolicy.Official();
                    case "Both" -> new NamingPolicy.Both();
                    default -> new NamingPolicy.OfParty(policy.substring(8));
                };
        String text = "Shells fell in " + written + ".";
        Name<Location> name = new PlaceFinder(GAZETTEER)
                .find(Report.of("r", null, text), TokenizedText.of(text))
                .getFirst();
        assertThat(chosen.show(name, GAZETTEER)).isEqualTo(shown);
    }

    private static Point point(Place place) {
        return Objects.requireNonNull(place.point());
    }
}
