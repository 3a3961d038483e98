package org.truceline.reconcile.toll;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.model.Rise.Cause;

/** The words by which a sentence says why more are counted than before, and for how many it says so. */
final class Causes {

    private static final Map<Cause, Pattern> WORDS = new EnumMap<>(
            Map.of(
                    Cause.NEW,
                    Pattern.compile(
                            "\\b(?:another|fresh|renewed|further|new|more) (?:attack|strike|shelling|raid|clash|explosion|blast)|\\bsince then\\b"),
                    Cause.FOUND,
                    Pattern.compile("\\b(?:found|recovered|retrieved|discovered|unearthed|pulled from|dug out)\\b"),
                    Cause.DIED_OF_WOUNDS,
                    Pattern.compile(
                            "\\bsuccumb|\\bdied (?:later |overnight |since )?(?:of|from) (?:his |her |their |the )?(?:wounds|injuries)|\\bdied (?:later |overnight )?in (?:a |the )?hospital"
                                    + "|\\bof (?:the|those) (?:wounded|injured) (?:\\w+ ){0,3}?died"),
                    Cause.RECLASSIFIED,
                    Pattern.compile(
                            "\\b(?:listed|reported|counted|registered) as (?:missing|captured|wounded)|\\bidentified\\b|\\bdeclared dead|\\bpreviously (?:missing|unidentified)|\\breclassified\\b")));

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** "A body", "another soldier": one. */
    private static final Pattern SINGLE = Pattern.compile(
            "\\b(?:an?|another) (?:\\w+ )?(?:body|corpse|soldier|policeman|policewoman|officer|fighter|civilian|man|woman|boy|girl|child|person|victim|patient|resident)\\b");

    private static final Pattern CLAUSES = Pattern.compile("[,;:.]|\\band\\b|\\bafter\\b|\\bwhile\\b");

    private Causes() {}

    static boolean isTold(Cause cause, String sentence) {
        return WORDS.get(cause).matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the clause around the signs {@code at} of a sentence names any cause but another attack. */
    static boolean isToldAt(String sentence, int at) {
        int from = 0;
        Matcher cut = CLAUSES.matcher(sentence);
        int to = sentence.length();
        while (cut.find()) {
            if (cut.end() <= at) {
                from = cut.end();
            } else if (cut.start() >= at) {
                to = cut.start();
                break;
            }
        }
        String clause = sentence.substring(Math.min(from, at), to);
        return isTold(Cause.FOUND, clause)
                || isTold(Cause.DIED_OF_WOUNDS, clause)
                || isTold(Cause.RECLASSIFIED, clause);
    }

    /** How many a sentence counts for a cause in its own clause ("three of them died of their wounds"); 0 where it gives no number but the total. */
    static long counted(String sentence, Cause cause, long total) {
        for (String clause : CLAUSES.split(sentence.toLowerCase(Locale.ROOT), -1)) {
            if (isTold(cause, clause)) {
                for (String word : clause.split("[^\\p{L}\\p{N}]+", -1)) {
                    long number = word.matches("\\d{1,6}") ? Long.parseLong(word) : NUMBERS.indexOf(word);
                    if (number > 0 && number != total) {
                        return number;
                    }
                }
                if (SINGLE.matcher(clause).find()) {
                    return 1;
                }
            }
        }
        return 0;
    }
}
