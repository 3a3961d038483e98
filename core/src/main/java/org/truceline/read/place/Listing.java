package org.truceline.read.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.read.place.Setting.Option;
import org.truceline.read.place.Spot.Sort;
import org.truceline.text.TokenizedText;

/**
 * Which of the places that may be where something happened are named, the likeliest first: beside it what is nearly as likely, what it lies in, and the phrase of the
 * event word's own sentence that has no name ("the enclave").
 */
record Listing(TokenizedText text) {

    /** From this likelihood on a further place is named. */
    private static final double ALSO = 0.2;

    /** From this likelihood on a further place is named that says the same more widely, or in the words of the sentence. */
    private static final double FITTING = 0.1;

    /** From this likelihood on a country is named beside a place: it is often a party's name. */
    private static final double COUNTRY = 0.3;

    /** A phrase that holds the likeliest name takes its place where it is at least so likely beside it. */
    private static final double WHOLE = 0.1;

    private static final int MOST = 3;

    /** So many small words stand between a place and the one that holds it. */
    private static final int LINK = 2;

    /** The places, none where nothing says where. */
    List<Spot> of(List<Option> options, double[] likelihood, int best) {
        Spot likeliest = namesPlace(options, likelihood, best);
        if (likeliest == null) {
            return List.of();
        }
        Spot first = whole(likeliest, likelihood[best], options, likelihood);
        List<Spot> chosen = new ArrayList<>(List.of(first));
        for (int i : byLikelihood(likelihood)) {
            Spot spot = options.get(i).spot();
            boolean named = chosen.stream().anyMatch(Spot::isNamed);
            boolean likely =
                    spot != null && (likelihood[i] >= least(first, options.get(i)) || (!named && spot.isNamed()));
            boolean fits = spot != null && (!first.noun().startsWith("countr") || spot.sort() == Sort.COUNTRY);
            if (spot != null
                    && fits
                    && spot.sort() != Sort.ADJECTIVE
                    && likely
                    && chosen.size() < MOST
                    && chosen.stream().allMatch(c -> apart(c, spot))) {
                chosen.add(spot);
            }
        }
        for (int i = 0; i < chosen.size() && chosen.size() < MOST; i++) {
            Spot whole = around(chosen.get(i), options);
            if (whole != null && chosen.stream().allMatch(c -> apart(c, whole))) {
                chosen.add(i + 1, whole);
            }
        }
        return List.copyOf(chosen);
    }

    /** How likely a further place must be. */
    private static double least(Spot first, Option option) {
        Spot spot = option.spot();
        if (spot != null && isCountry(spot) && !isCountry(first)) {
            return COUNTRY;
        }
        boolean fitting = spot != null && (first.liesIn(spot) || (option.own() && spot.sort() == Sort.NOUN));
        return fitting ? FITTING : ALSO;
    }

    private static boolean isCountry(Spot spot) {
        return spot.sort() == Sort.COUNTRY || spot.sort() == Sort.PARTY;
    }

    /** The likeliest; for "Syrian" alone a place's own name, where one is likely too. */
    private static @Nullable Spot namesPlace(List<Option> options, double[] likelihood, int best) {
        Spot likeliest = options.get(best).spot();
        if (likeliest != null && likeliest.sort() == Sort.ADJECTIVE) {
            for (int i : byLikelihood(likelihood)) {
                Spot spot = options.get(i).spot();
                if (spot != null && spot.isNamed() && likelihood[i] >= WHOLE) {
                    return spot;
                }
            }
        }
        return likeliest;
    }

    /** The wider place named right behind one: "the Dunmore road in Lannet province", "the village of Carrick, Lannet province"; null where none is. */
    private @Nullable Spot around(Spot spot, List<Option> options) {
        for (Option option : options) {
            Spot other = option.spot();
            boolean near = other != null
                    && other.isNamed()
                    && other.sentence().equals(spot.sentence())
                    && other.first() > spot.end()
                    && other.first() - spot.end() <= LINK
                    && other.breadth() > spot.breadth();
            boolean linked = near;
            for (int i = spot.end(); linked && i < other.first(); i++) {
                linked = switch (text.token(i).lower()) {
                    case "of", "in", "the", "," -> true;
                    default -> false;
                };
            }
            if (linked) {
                return other;
            }
        }
        return null;
    }

    /** "A village near" and a name says more than the name, where it is not much less likely. */
    private static Spot whole(Spot spot, double most, List<Option> options, double[] likelihood) {
        for (int i = 0; i < likelihood.length; i++) {
            Spot other = options.get(i).spot();
            boolean holds = other != null
                    && !other.equals(spot)
                    && other.first() <= spot.first()
                    && other.end() >= spot.end()
                    && likelihood[i] >= WHOLE * most;
            if (holds) {
                return other;
            }
        }
        return spot;
    }

    private static boolean apart(Spot some, Spot other) {
        return (other.end() <= some.first() || some.end() <= other.first())
                && !some.key().equals(other.key())
                && !some.isSame(other);
    }

    private static List<Integer> byLikelihood(double[] likelihood) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < likelihood.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -likelihood[i]));
        return order;
    }
}
