package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.PRONOUN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;

/** Links sources to the most specific phrase in the text that they stand for. */
final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");
    private static final Set<String> GROUP = Set.of("it", "they", "we", "its", "their");

    private final Passage passage;

    Speakers(Passage passage) {
        this.passage = passage;
    }

    /** The phrase that names the speaker of {@code finding}; {@code earlier} are the phrases found for the sources before, in order. */
    @Nullable Range of(Finding finding, List<Range> earlier) {
        Range source = finding.source();
        if (source == null) {
            return null;
        }
        Range trimmed = trimmed(source);
        String word = passage.word(trimmed.first());
        boolean single = trimmed.end() - trimmed.first() == 1;
        if (single && (passage.is(trimmed.first(), PRONOUN) || PERSONAL.contains(word) || GROUP.contains(word))) {
            return antecedent(word, trimmed, earlier);
        }
        return fuller(trimmed, earlier);
    }

    /** Without a relative pronoun and what follows a comma. */
    private Range trimmed(Range source) {
        for (int i = source.first() + 1; i < source.end(); i++) {
            String word = passage.word(i);
            if (passage.isComma(i)
                    || word.equals("who")
                    || word.equals("which")
                    || (word.equals("(") && i > source.first() + 1)) {
                return new Range(source.first(), i);
            }
        }
        return source;
    }

    private @Nullable Range antecedent(String pronoun, Range at, List<Range> earlier) {
        boolean person = PERSONAL.contains(pronoun);
        for (int k = earlier.size() - 1; k >= 0; k--) {
            Range candidate = earlier.get(k);
            if (candidate.first() < at.first() && isPerson(candidate) == person) {
                return candidate;
            }
        }
        for (int k = earlier.size() - 1; k >= 0; k--) {
            if (earlier.get(k).first() < at.first()) {
                return earlier.get(k);
            }
        }
        return null;
    }

    /** Whether a phrase names a person: a title or a single speaking head, or two or three capitalised words and no body among them. */
    private boolean isPerson(Range range) {
        boolean names = true;
        boolean title = false;
        boolean body = false;
        for (int i = range.first(); i < range.end(); i++) {
            names &= passage.isName(i);
            title |= passage.is(i, WordClass.TITLE) || isPersonal(i);
            body |= passage.is(i, HEAD) && !passage.is(i, WordClass.TITLE) && !isPersonal(i);
        }
        return (title && !passage.word(range.end() - 1).endsWith("s"))
                || (names && !body && range.end() - range.first() <= 4);
    }

    private boolean isPersonal(int i) {
        return switch (passage.word(i)) {
            case "official",
                    "source",
                    "activist",
                    "witness",
                    "eyewitness",
                    "resident",
                    "analyst",
                    "expert",
                    "doctor",
                    "officer",
                    "lawyer",
                    "journalist",
                    "man",
                    "woman",
                    "correspondent",
                    "observer",
                    "diplomat",
                    "father",
                    "mother",
                    "bishop",
                    "priest",
                    "spokesperson" -> true;
            default -> false;
        };
    }

    /** An earlier phrase that holds all the words of this one and more: "the ministry" → "the Russian defence ministry". */
    private Range fuller(Range range, List<Range> earlier) {
        Set<String> words = words(range);
        if (words.isEmpty()) {
            return range;
        }
        for (int k = earlier.size() - 1; k >= 0; k--) {
            Set<String> others = words(earlier.get(k));
            if (others.size() > words.size() && others.containsAll(words) && isShort(range)) {
                return earlier.get(k);
            }
        }
        return range;
    }

    private boolean isShort(Range range) {
        String word = passage.word(range.first());
        boolean definite = word.equals("the") || word.equals("that") || word.equals("this") || word.equals("same");
        return definite || passage.isName(range.first()) || range.end() - range.first() == 1;
    }

    private Set<String> words(Range range) {
        Set<String> words = new HashSet<>();
        for (int i = range.first(); i < range.end(); i++) {
            String word = passage.word(i);
            if (passage.isWord(i)
                    && !passage.is(i, PREPOSITION)
                    && !passage.is(i, DETERMINER)
                    && !word.equals("same")
                    && !word.equals("'s")) {
                words.add(word);
            }
        }
        return words;
    }
}
