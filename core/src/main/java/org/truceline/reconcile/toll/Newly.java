package org.truceline.reconcile.toll;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;

/**
 * People newly counted, told beside the total that they are part of: "26 more people died, bringing the toll to 84", "another 51 deaths, for a total of 525". They are how
 * much the total grew by: no rival of it, and nobody to add to it.
 */
final class Newly {

    private static final Pattern ADDED_BEFORE = Pattern.compile(
            "\\b(?:another|(?:a|an) (?:further|additional|extra)|further|additional|fresh)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDED_BEHIND =
            Pattern.compile("\\s*(?:more|new|further|additional|extra|fresh)\\b", Pattern.CASE_INSENSITIVE);

    /** So many characters before a number are looked at. */
    private static final int REACH = 20;

    /** A total named ("the toll", "84 in all"), or a count that is brought somewhere. */
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:tolls?|totals?|tally|totall?ing|altogether|in all|overall|(?:bring|brought|rais|tak|took|push|lift|driv|drove|carr)\\w* the [\\w ]{1,40} to)\\b");

    private Newly() {}

    /** Those of {@code figures} that are counted in a sentence of their claim as added to others, in a total that the claim gives too. */
    static Set<Figure> among(Claim claim, List<Figure> figures) {
        List<Figure> added = figures.stream().filter(f -> isAdded(claim, f)).toList();
        if (added.isEmpty()) {
            return Set.of();
        }
        Map<Measure, Long> totals =
                totals(claim); // once for all: a claim may have thousands of figures in one sentence
        return added.stream()
                .filter(f -> f.count().isKnown() && f.count().value() < totals.getOrDefault(f.measure(), 0L))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The figures of {@code figures} that are not newly counted. */
    static List<Figure> without(Claim claim, List<Figure> figures) {
        Set<Figure> newly = among(claim, figures);
        return newly.isEmpty()
                ? figures
                : figures.stream().filter(f -> !newly.contains(f)).toList();
    }

    /** The largest count of each measure in the sentences of a claim that tell a total. */
    private static Map<Measure, Long> totals(Claim claim) {
        Map<Measure, Long> totals = new EnumMap<>(Measure.class);
        for (Quote sentence : claim.evidence()) {
            if (tellsTotal(sentence.text())) {
                claim.figures().stream()
                        .filter(f -> f.count().isKnown()
                                && sentence.span().contains(f.words().span()))
                        .forEach(f -> totals.merge(f.measure(), f.count().value(), Math::max));
            }
        }
        return totals;
    }

    private static boolean isAdded(Claim claim, Figure figure) {
        for (Quote sentence : claim.evidence()) {
            int at = figure.words().start() - sentence.start();
            if (sentence.span().contains(figure.words().span())
                    && isAdded(sentence.text(), at, at + figure.words().text().length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number written {@code words} in {@code sentence} is added to others, and the sentence tells their total. */
    static boolean is(String sentence, String words) {
        int at = sentence.indexOf(words);
        return at >= 0 && tellsTotal(sentence) && isAdded(sentence, at, at + words.length());
    }

    private static boolean isAdded(String sentence, int start, int end) {
        return ADDED_BEFORE
                        .matcher(sentence)
                        .region(Math.max(0, start - REACH), start)
                        .find()
                || ADDED_BEHIND.matcher(sentence).region(end, sentence.length()).lookingAt();
    }

    private static boolean tellsTotal(String sentence) {
        return TOTAL.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }
}
