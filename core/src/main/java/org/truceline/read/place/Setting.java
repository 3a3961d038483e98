package org.truceline.read.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Span;
import org.truceline.read.place.Spot.Sort;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Says where something happened: the spots of an event word's own sentence, those of the sentences before, the report's first and its most frequent ones and that
 * nothing says where are weighed against each other by readable signs. Their weights, logarithms of odds, stand in {@code place-weights.tsv} and were learnt from
 * annotated reports. For one report.
 */
public final class Setting {

    /** What is told of a happening where it is told again weighs so much. */
    private static final double AGAIN = 0.5;

    private static final int OWN = 30;
    private static final int NEARER = 8;
    private static final int OPENING = 3;

    private final TokenizedText text;
    private final List<Spot> spots;
    /** Index of the first spot of a sentence. */
    private final int[] firstOf;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Spot> always = new ArrayList<>();
    private final Neighbourhood around;
    private final Listing listing;

    /** Something that may say where, and the signs by which it is weighed; no name where nothing says where. */
    public record Weighed(List<Name<Location>> name, List<String> signs) {}

    /** The likeliest places, most likely first, and how likely the first is. */
    public record Choice(List<Name<Location>> places, double likelihood) {}

    /**
     * An event word of the text.
     *
     * @param sentence index of its sentence
     * @param first index of its first token
     * @param end index after its last token
     */
    public record Told(Event event, int sentence, int first, int end) {}

    /**
     * One of the answers that are weighed.
     *
     * @param spot what may say where; null for the answer that nothing does
     * @param own whether it stands in the sentence of the event word
     */
    record Option(@Nullable Spot spot, boolean own, List<String> signs) {}

    /**
     * @param names the names of places in the text, in its order
     * @param actors where actors are named in it, in its order
     * @param told what is told in it
     */
    public Setting(TokenizedText text, List<Name<Location>> names, List<Span> actors, List<Told> told) {
        this.text = text;
        BitSet events = new BitSet();
        told.forEach(t -> events.set(t.first(), t.end()));
        this.spots = SpotFinder.find(text, names, actors, events);
        this.firstOf = new int[text.sentences().size() + 1];
        int at = 0;
        for (int s = 0; s < firstOf.length; s++) {
            while (at < spots.size() && spots.get(at).sentence().index() < s) {
                at++;
            }
            firstOf[s] = at;
        }
        rank();
        this.around = new Neighbourhood(spots, told);
        this.listing = new Listing(text);
    }

    private void rank() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Spot> first = new HashMap<>();
        for (Spot spot : spots) {
            if (spot.isNamed()) {
                counts.merge(spot.key(), 1, Integer::sum);
                first.putIfAbsent(spot.key(), spot);
            }
        }
        List<String> keys = new ArrayList<>(counts.keySet());
        Set<String> chosen = new LinkedHashSet<>(keys.subList(0, Math.min(OPENING, keys.size())));
        keys.sort(Comparator.comparingInt(k -> -counts.getOrDefault(k, 0)));
        for (int i = 0; i < keys.size(); i++) {
            ranks.put(keys.get(i), i);
        }
        chosen.addAll(keys.subList(0, Math.min(OPENING, keys.size())));
        keys.stream()
                .map(first::get)
                .filter(s -> s != null && s.sort() == Sort.COUNTRY)
                .limit(2)
                .forEach(s -> chosen.add(s.key()));
        chosen.forEach(k -> {
            Spot spot = first.get(k);
            if (spot != null) {
                always.add(spot);
            }
        });
    }

    private List<Option> options(Scene scene) {
        int sentence = scene.sentence().index();
        int from = firstOf[sentence];
        int to = Math.min(firstOf[sentence + 1], from + OWN);
        List<Spot> own = spots.subList(from, to);
        SpotSigns signs = new SpotSigns(text, scene, own, ranks, pointed(scene), around);
        List<Option> options = new ArrayList<>();
        options.add(new Option(null, false, signs.ofNowhere()));
        Set<String> seen = new LinkedHashSet<>();
        for (Spot spot : own) {
            if (!Elsewhere.is(text, scene, spot)) {
                options.add(new Option(spot, true, signs.ofOwn(spot)));
            }
            if (spot.isNamed()) {
                seen.add(spot.key());
            }
        }
        int order = 0;
        for (int i = from - 1; i >= Math.max(0, from - 40) && order < NEARER; i--) {
            Spot spot = spots.get(i);
            boolean near = spot.isNamed()
                    || (spot.sort() == Sort.NOUN && sentence - spot.sentence().index() <= 1);
            if (near && seen.add(spot.key())) {
                options.add(new Option(spot, false, signs.ofOther(spot, order++)));
            }
        }
        for (Spot spot : always) {
            if (seen.add(spot.key())) {
                options.add(new Option(spot, false, signs.ofOther(spot, order++)));
            }
        }
        return options;
    }

    /** Whether a word alone tells no place: an article, a preposition. */
    public static boolean isSmall(String word) {
        return PlaceWords.isDeterminer(word) || PlaceWords.isClosed(word);
    }

    /** Whether a word names what is hit or rides, and no place: "a bus". */
    public static boolean isVehicle(String word) {
        return PlaceWords.isVehicle(word);
    }

    /** Whether some spot holds a part of these words. */
    public boolean knows(Span words) {
        return !at(words).isEmpty();
    }

    private List<Spot> at(Span words) {
        int sentence = text.sentenceAt(words.start()).map(Sentence::index).orElse(-1);
        return sentence < 0
                ? List.of()
                : spots.subList(firstOf[sentence], firstOf[sentence + 1]).stream()
                        .filter(s -> s.name().words().span().overlaps(words))
                        .toList();
    }

    /** How likely a model points at each place, by its key. */
    private Map<String, Double> pointed(Scene scene) {
        Map<String, Double> pointed = new HashMap<>();
        for (Scene.Pointed words : scene.pointed() == null ? List.<Scene.Pointed>of() : scene.pointed()) {
            at(words.words()).forEach(s -> pointed.merge(s.key(), words.likelihood(), Math::max));
        }
        return pointed;
    }

    /** Everything that may say where, with its signs: what the weights are learnt from. */
    public List<Weighed> weighed(Scene scene) {
        return options(scene).stream()
                .map(o -> new Weighed(
                        o.spot() == null ? List.of() : List.of(o.spot().name()), o.signs()))
                .toList();
    }

    /**
     * Where it happened; no places where likeliest nothing says so.
     *
     * @param again where it is told again
     */
    public Choice choose(Scene scene, List<Scene> again) {
        List<Option> options = new ArrayList<>(options(scene));
        double[] likelihood = likelihoods(options);
        for (Scene other : again) {
            List<Option> more = options(other);
            likelihood = together(options, likelihood, more, likelihoods(more));
        }
        int best = 0;
        for (int i = 1; i < likelihood.length; i++) {
            best = likelihood[i] > likelihood[best] ? i : best;
        }
        int settled = Carrying.settle(scene, options, likelihood, best);
        List<Spot> chosen = listing.of(options, likelihood, settled);
        return new Choice(chosen.stream().map(Spot::name).toList(), likelihood[settled]);
    }

    /** Adds the options of a place where the happening is told again: the likelihoods are means. */
    private static double[] together(List<Option> options, double[] likelihood, List<Option> more, double[] others) {
        Map<String, Integer> byKey = new HashMap<>();
        double[] sums = Arrays.copyOf(likelihood, options.size() + more.size());
        for (int i = 0; i < options.size(); i++) {
            byKey.put(key(options.get(i)), i);
        }
        for (int i = 0; i < more.size(); i++) {
            Integer at = byKey.get(key(more.get(i)));
            if (at == null) {
                at = options.size();
                options.add(more.get(i));
            }
            sums[at] += AGAIN * others[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= 1 + AGAIN;
        }
        return Arrays.copyOf(sums, options.size());
    }

    private static String key(Option option) {
        return option.spot() == null ? "" : option.spot().key();
    }

    private static double[] likelihoods(List<Option> options) {
        return SignWeights.likelihoods(options.stream().map(Option::signs).toList());
    }
}
