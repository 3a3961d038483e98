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
 * A count that rose, and why, as far as the sentence of the later figure says so. It rose from the speaker's figure before; where there is none, or one that leaves room for more, as
 * much as the sentence itself says ("26 more people died, bringing the toll to 84"). What it does not say stays unexplained: no cause is guessed.
 *
 * @param by how much more the later figure is
 * @param parts how much of the rise each cause told in the sentence explains; together no more than the rise
 */
public record Rise(TollEntry to, long by, List<Part> parts) {

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

    /** How much of it nobody explains. */
    public long unexplained() {
        return by - parts.stream().mapToLong(Part::count).sum();
    }

    /**
     * The rises in each speaker's series of exact counts.
     *
     * @param sentences the sentence that carries an entry
     */
    public static List<Rise> of(Toll toll, Function<TollEntry, String> sentences) {
        List<Rise> rises = new ArrayList<>();
        for (List<TollEntry> series : toll.series().values()) {
            long before = -1;
            for (TollEntry to : series) {
                if (!(to.figure().count() instanceof Count.Exactly count) || isNewly(to, series, sentences.apply(to))) {
                    continue;
                }
                long newly = newly(to, series, sentences.apply(to));
                long by = before < 0 ? newly : count.number() - before;
                if (by > 0) {
                    rises.add(new Rise(to, by, parts(sentences.apply(to), by, count.number(), newly)));
                }
                before = count.number();
            }
        }
        return rises;
    }

    /** How many the sentence of a figure tells as newly counted in it; 0 where it tells none. */
    private static long newly(TollEntry total, List<TollEntry> series, String sentence) {
        return series.stream()
                .filter(e -> isBeside(e, total)
                        && Newly.is(sentence, e.figure().words().text()))
                .mapToLong(e -> e.figure().count().value())
                .max()
                .orElse(0);
    }

    private static boolean isNewly(TollEntry entry, List<TollEntry> series, String sentence) {
        return Newly.is(sentence, entry.figure().words().text())
                && series.stream().anyMatch(total -> isBeside(entry, total));
    }

    /** Whether a claim gives the first figure beside the larger second. */
    private static boolean isBeside(TollEntry less, TollEntry total) {
        return less.claim().equals(total.claim())
                && less.figure().count() instanceof Count.Exactly a
                && total.figure().count() instanceof Count.Exactly b
                && a.number() < b.number();
    }

    /**
     * A sentence that names one cause explains so many as it counts for it, else all of the rise; of several causes only those that it counts are told apart. Who is newly
     * counted for no other cause died since.
     */
    private static List<Part> parts(String sentence, long by, long total, long newly) {
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
            long part = counted > 0 ? counted : told.size() > 1 ? 0 : newly > 0 ? newly : by;
            if (part > 0 && part <= left) {
                parts.add(new Part(cause, part));
                left -= part;
            }
        }
        if (parts.isEmpty() && newly > 0 && newly <= left) {
            parts.add(new Part(Cause.NEW, newly));
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
        return "up by " + by + ": " + causes + rest;
    }
}
