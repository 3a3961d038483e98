package org.truceline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/** The pack of the South Caucasus: where its places lie by another source, and that each name that anybody uses for them is found in running text. */
class SouthCaucasusTest {

    private static final double NEAR_KM = 5;
    private static final PlacePack PACK = Gazetteer.pack("south-caucasus");
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final PlaceFinder FINDER = new PlaceFinder(GAZETTEER);

    /** Names that a larger place of the same province bears too: the river, and the town of Berd. */
    private static final Set<String> OTHERS_TOO = Set.of("Bazarchay", "Tovuz");

    /** Where the sources disagree with each other, and why the pack is believed. */
    private static final Map<String, String> DISPUTED = Map.of(
            "caucasus:sisian", "GeoNames calls the village of Hats'avan, 8 km south-west, by the town's name too",
            "geonames:616982", "GeoNames' own point; the other source lies 5.4 km east of it",
            "geonames:616438", "GeoNames' own point; the other source gives it in twelfths of a degree",
            "caucasus:tavush-village", "GeoNames has Tovuz for the town of Berd, 7 km west");

    @Test
    void whereASecondSourceHasAPlaceItLiesWithinFiveKilometres() throws IOException {
        Path module = Files.isDirectory(Path.of("gazetteer")) ? Path.of("") : Path.of("..");
        Map<String, String> km = new HashMap<>();
        for (String line : Files.readAllLines(module.resolve("gazetteer/south-caucasus-check.tsv"))) {
            String[] f = line.split("\t", -1);
            km.put(f[0], f.length > 2 ? f[2] : "");
        }
        int held = 0;
        for (PlacePack.Entry entry : PACK.entries()) {
            Place place = entry.place();
            if (place.point() != null) {
                String id = place.id().value();
                assertThat(km).as("run CheckPack again").containsKey(id);
                if (!km.getOrDefault(id, "").isEmpty() && !DISPUTED.containsKey(id)) {
                    held++;
                    assertThat(Double.parseDouble(km.get(id))).as(id).isLessThanOrEqualTo(NEAR_KM);
                }
            }
        }
        assertThat(held).isGreaterThan(60);
    }

    @Test
    void everyRivalNameIsFoundInRunningText() {
        Map<String, Set<PlaceId>> byName = new HashMap<>();
        for (PlacePack.Entry entry : PACK.entries()) {
            names(entry).forEach(n -> byName.computeIfAbsent(NameKey.fold(n), k -> new TreeSet<>())
                    .add(entry.place().id()));
        }
        List<String> lost = new ArrayList<>();
        int tried = 0;
        for (PlacePack.Entry entry : PACK.entries()) {
            for (String name : names(entry)) {
                tried++;
                if (!OTHERS_TOO.contains(name)
                        && !isFound(name, entry.place(), byName.getOrDefault(NameKey.fold(name), Set.of()))) {
                    lost.add(name + " (" + entry.place().id() + ")");
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
        assertThat(lost).as(lost.size() + " of " + tried).isEmpty();
    }

    /** All names that stand for the place by themselves. */
    private static List<String> names(PlacePack.Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.place().name()));
        entry.names().stream()
                .filter(n -> n.use() == NameUse.OTHER)
                .map(PlacePack.TaggedName::name)
                .forEach(names::add);
        return names.stream().distinct().filter(SouthCaucasusTest::standsInText).toList();
    }

    /** Each word of it is capital: where "airport" or "су анбары" is part of a name, the words before it are found by themselves. */
    private static boolean standsInText(String name) {
        return Stream.of(name.split("[ –-]", -1))
                .allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)));
    }

    private static boolean isFound(String name, Place place, Set<PlaceId> bearers) {
        String kind = place.kind() == PlaceKind.VILLAGE
                ? "the village of "
                : place.kind() == PlaceKind.CITY ? "the city of " : "";
        String before = "Shelling was reported near " + kind;
        String country = GAZETTEER
                .countryName(Objects.requireNonNullElse(place.country(), ""))
                .orElse("the South Caucasus");
        String province =
                place.province() == null || place.name().equals(place.province()) ? "" : ", " + place.province();
        String text = before + name + province + ", " + country + ", on Monday.";
        int at = before.length();
        for (Name<Location> found : FINDER.find(Report.of("r", null, text), TokenizedText.of(text))) {
            boolean there = found.words().start() <= at && found.words().end() >= at + name.length();
            if (there
                    && found.found().isPresent()
                    && bearers.contains(found.found().get().place().id())) {
                return true;
            }
        }
        return false;
    }
}
