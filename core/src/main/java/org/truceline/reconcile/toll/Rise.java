package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.model.Count;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Word;

/**
 * A count that rose between two figures of one speaker, and why, as far as the sentence of the later one says so. What it does not say stays unexplained: no cause is guessed.
 *
 * @param parts how much of the rise each cause told in the sentence explains; together no more than the rise
 */
public record Rise(TollEntry from, TollEntry to, List<Part> parts) {

    /** Copies the list. */
    public Rise {
        parts = List.copyOf(parts);
    }

    /** Why a count rises. */
    public enum Cause implements Word {
        /** Harmed since, in another attack or later in the same. */
        NEW(
                "\\b(?:another|fresh|renewed|further|new|more) (?:attack|strike|shelling|raid|clash|explosion|blast)|\\bsince then\\b"),
        /** Bodies found, people found dead. */
        FOUND("\\b(?:found|recovered|retrieved|discovered|unearthed|pulled from|dug out)\\b"),
        /** Told as injured before. */
        DIED_OF_WOUNDS(
                "\\bsuccumb|\\bdied (?:of|from) (?:his|her|their|the)?\\s?(?:wounds|injuries)|\\bdied (?:later )?in (?:a )?hospital"),
        /** Told as missing, captured or unidentified before. */
        RECLASSIFIED(
                "\\b(?:listed|reported|counted|registered) as (?:missing|captured|wounded)|\\bidentified\\b|\\bdeclared dead|\\bpreviously (?:missing|unidentified)|\\breclassified\\b");

        private final Pattern words;

        Cause(String words) {
            this.words = Pattern.compile(words);
        }

        boolean isToldIn(String sentence) {
            return words.matcher(sentence).find();
        }
    }

    /** A part of a rise with its cause. */
    public record Part(Cause cause, long count) {}

    /** How much more the later figure is. */
    public long by() {
        return to.figure().count().value() - from.figure().count().value();
    }

    /** How much of it nobody explains. */
    public long unexplained() {
        return by() - parts.stream().mapToLong(Part::count).sum();
    }

    /**
     * The rises in each speaker's series of exact counts.
     *
     * @param sentences the sentence that carries an entry
     */
    public static List<Rise> of(Toll toll, Function<TollEntry, String> sentences) {
        List<Rise> rises = new ArrayList<>();
        for (List<TollEntry> series : toll.series().values()) {
            for (int i = 1; i < series.size(); i++) {
                TollEntry from = series.get(i - 1);
                TollEntry to = series.get(i);
                if (from.figure().count() instanceof Count.Exactly a
                        && to.figure().count() instanceof Count.Exactly b
                        && b.number() > a.number()) {
                    rises.add(new Rise(from, to, parts(sentences.apply(to), b.number() - a.number(), b.number())));
                }
            }
        }
        return rises;
    }

    /** A sentence that names one cause explains so many as it counts for it, else all of the rise; of several causes only those that it counts are told apart. */
    private static List<Part> parts(String sentence, long by, long total) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<Cause> told = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (cause.isToldIn(lower)) {
                told.add(cause);
            }
        }
        List<Part> parts = new ArrayList<>();
        long left = by;
        for (Cause cause : told) {
            long counted = counted(lower, cause, total);
            long part = counted > 0 ? counted : told.size() == 1 ? by : 0;
            if (part > 0 && part <= left) {
                parts.add(new Part(cause, part));
                left -= part;
            }
        }
        return parts;
    }

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** The number in the clause of a cause ("three of them died of their wounds"); 0 where it has none but the total. */
    private static long counted(String sentence, Cause cause, long total) {
        for (String clause : sentence.split("[,;:]|\\band\\b|\\bafter\\b|\\bwhile\\b", -1)) {
            if (cause.isToldIn(clause)) {
                for (String word : clause.split("[^\\p{L}\\p{N}]+", -1)) {
                    long number = word.matches("\\d{1,6}") ? Long.parseLong(word) : NUMBERS.indexOf(word);
                    if (number > 0 && number != total) {
                        return number;
                    }
                }
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        String causes = parts.stream()
                .map(p -> p.count() + " " + p.cause().word().replace('-', ' '))
                .collect(Collectors.joining(", "));
        String rest = unexplained() == 0 ? "" : (causes.isEmpty() ? "" : ", ") + unexplained() + " unexplained";
        return "up by " + by() + ": " + causes + rest;
    }
}
