package org.truceline.read.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.read.place.Setting.Told;

/**
 * What stands around an event word and a spot in their report, as signs: other event words, which may be the ones that a spot belongs to; the country that most of
 * the report's places that are no countries lie in; how much of the report is about one place. For one report.
 */
final class Neighbourhood {

    /** The event words of a sentence. */
    private final Map<Integer, List<Told>> bySentence = new HashMap<>();
    /** The sentences of each kind of event. */
    private final Map<Event, TreeMap<Integer, Boolean>> byEvent = new HashMap<>();

    private final Map<String, Integer> mentions = new HashMap<>();
    private final int named;
    private final @Nullable String home;

    Neighbourhood(List<Spot> spots, List<Told> told) {
        for (Told event : told) {
            bySentence.computeIfAbsent(event.sentence(), s -> new ArrayList<>()).add(event);
            byEvent.computeIfAbsent(event.event(), e -> new TreeMap<>()).put(event.sentence(), true);
        }
        Map<String, Integer> countries = new TreeMap<>();
        int all = 0;
        for (Spot spot : spots) {
            if (spot.isNamed()) {
                mentions.merge(spot.key(), 1, Integer::sum);
                all++;
                String country = country(spot);
                if (country != null && !States.isOfState(spot)) {
                    countries.merge(country, 1, Integer::sum);
                }
            }
        }
        named = all;
        home = countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    List<String> ofNowhere(Scene scene) {
        int sentence = scene.sentence().index();
        int most = mentions.values().stream().mapToInt(i -> i).max().orElse(0);
        Integer before = alike(scene, sentence);
        return List.of(
                "no events " + Math.min(3, others(scene, sentence).size()),
                "no told before " + (before == null ? "not" : back(sentence - before)),
                "no most " + share(most),
                "no places " + places(mentions.size()));
    }

    List<String> ofOwn(Scene scene, Spot spot) {
        List<String> signs = new ArrayList<>(6);
        List<Told> others = others(scene, scene.sentence().index());
        int mine = gap(spot, scene.first(), scene.end());
        int nearest = Integer.MAX_VALUE;
        boolean between = false;
        for (Told other : others) {
            nearest = Math.min(nearest, gap(spot, other.first(), other.end()));
            between |= other.first() >= Math.min(spot.end(), scene.end())
                    && other.end() <= Math.max(spot.first(), scene.first());
        }
        String side = spot.end() <= scene.first() ? " before" : " after";
        signs.add("own beside " + (others.isEmpty() ? "alone" : nearest < mine ? "other" : "event"));
        signs.add("own " + (between ? "over another" : "straight") + side);
        signs.add("own lies " + lies(spot) + " " + word(spot));
        signs.add("own share " + share(mentions.getOrDefault(spot.key(), 0)));
        return signs;
    }

    List<String> ofOther(Scene scene, Spot spot, String far) {
        List<String> signs = new ArrayList<>(8);
        int sentence = spot.sentence().index();
        List<Told> there = bySentence.getOrDefault(sentence, List.of());
        boolean same = there.stream().anyMatch(t -> t.event() == scene.event());
        String told = there.isEmpty() ? "nothing" : same ? "same" : "other";
        Integer before = alike(scene, scene.sentence().index());
        signs.add("far told " + told);
        signs.add("far told " + told + " " + far);
        signs.add("far told " + told + (scene.definite() ? " definite" : " indefinite"));
        signs.add("far told " + (before != null && before == sentence ? "last" : before == null ? "never" : "else"));
        signs.add("far lies " + lies(spot) + " " + word(spot));
        signs.add("far share " + share(mentions.getOrDefault(spot.key(), 0)));
        signs.add("far share " + share(mentions.getOrDefault(spot.key(), 0)) + " " + word(spot));
        signs.add("far places " + places(mentions.size()));
        return signs;
    }

    /** The last sentence before {@code sentence} that tells the same kind of event; null where none does. */
    private @Nullable Integer alike(Scene scene, int sentence) {
        TreeMap<Integer, Boolean> sentences = byEvent.get(scene.event());
        return sentences == null ? null : sentences.lowerKey(sentence);
    }

    private List<Told> others(Scene scene, int sentence) {
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .filter(t -> t.end() <= scene.first() || t.first() >= scene.end())
                .toList();
    }

    /** Countries and their capitals lie nowhere: a side's own names must not weigh otherwise than the other side's. */
    private String lies(Spot spot) {
        if (States.isOfState(spot)) {
            return "country";
        }
        String country = country(spot);
        return country == null ? "unknown" : country.equals(home) ? "home" : "abroad";
    }

    private String share(int mentions) {
        return named == 0 || mentions == 0
                ? "none"
                : 2 * mentions >= named && named > 2 ? "most" : 4 * mentions >= named ? "much" : "some";
    }

    private static String places(int number) {
        return number <= 1 ? Integer.toString(number) : number <= 3 ? "3" : number <= 7 ? "7" : "more";
    }

    private static String back(int sentences) {
        return sentences <= 2 ? Integer.toString(sentences) : sentences <= 6 ? "6" : "more";
    }

    private static String word(Spot spot) {
        return spot.sort().name().toLowerCase(Locale.ROOT);
    }

    private static int gap(Spot spot, int first, int end) {
        return spot.end() <= first ? first - spot.end() : spot.first() >= end ? spot.first() - end : 0;
    }

    private static @Nullable String country(Spot spot) {
        return spot.name().found().map(Location::place).map(Place::country).orElse(null);
    }
}
