package org.truceline.reconcile.toll;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Quote;

/**
 * People newly counted, told beside the total that they are part of: "26 more people died, bringing the toll to 84", "another 51 deaths, for a total of 525". They are how
 * much the total grew by: no rival of it, and nobody to add to it.
 */
final class Newly {

    private static final Pattern ADDED_BEFORE =
            Pattern.compile("\\b(?:another|(?:a|an) (?:further|additional|extra)|further|additional|fresh)\\s*$");
    private static final Pattern ADDED_BEHIND = Pattern.compile("^\\s*(?:more|new|further|additional|extra|fresh)\\b");

    /** A total named ("the toll", "84 in all"), or a count that is brought somewhere. */
    private static final Pattern TOTAL = Pattern.compile(
            "\\b(?:tolls?|totals?|tally|totall?ing|altogether|in all|overall|(?:bring|brought|rais|tak|took|push|lift|driv|drove|carr)\\w* the [\\w ]{1,40} to)\\b");

    private Newly() {}

    /** Whether {@code figure} is counted in a sentence of its claim as added to others, in a total that the claim gives too. */
    static boolean is(Claim claim, Figure figure) {
        for (Quote sentence : claim.evidence()) {
            int at = figure.words().start() - sentence.start();
            if (sentence.span().contains(figure.words().span())
                    && isAdded(sentence.text(), at, at + figure.words().text().length())) {
                return claim.evidence().stream().anyMatch(other -> holdsTotal(claim, figure, other));
            }
        }
        return false;
    }

    private static boolean holdsTotal(Claim claim, Figure figure, Quote sentence) {
        return tellsTotal(sentence.text())
                && claim.figures().stream()
                        .anyMatch(f -> f.measure() == figure.measure()
                                && sentence.span().contains(f.words().span())
                                && isLarger(f.count(), figure.count()));
    }

    /** Whether the number written {@code words} in {@code sentence} is added to others, and the sentence tells their total. */
    static boolean is(String sentence, String words) {
        int at = sentence.indexOf(words);
        return at >= 0 && tellsTotal(sentence) && isAdded(sentence, at, at + words.length());
    }

    /** The figures of {@code figures} that are not newly counted. */
    static List<Figure> without(Claim claim, List<Figure> figures) {
        return figures.stream().filter(f -> !is(claim, f)).toList();
    }

    private static boolean isLarger(Count count, Count than) {
        return count.isKnown() && than.isKnown() && count.value() > than.value();
    }

    private static boolean isAdded(String sentence, int start, int end) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return lower.length() == sentence.length()
                && (ADDED_BEFORE
                                .matcher(lower.substring(Math.max(0, start - 20), start))
                                .find()
                        || ADDED_BEHIND.matcher(lower.substring(end)).find());
    }

    private static boolean tellsTotal(String sentence) {
        return TOTAL.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }
}
