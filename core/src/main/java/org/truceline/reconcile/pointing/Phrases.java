package org.truceline.reconcile.pointing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Link;
import org.truceline.model.Span;

/** Finds the {@link Phrase}s of a sentence. */
public final class Phrases {

    /** What is answered and not dated lies so many days back at most. */
    private static final int ANSWERED_WITHIN = 14;

    /** What belongs to one operation and is not dated lies so many days off at most. */
    private static final int OPERATION_WITHIN = 3;

    /** So far behind the cue the word for the harm may stand, and so long may the words be that tell of it. In characters. */
    private static final int HARM_WITHIN = 70;

    private static final int LONGEST = 160;

    /** Where the words about the other happening end. */
    private static final Pattern END = Pattern.compile(
            "[,;:()\\n\\u2014\\u2013\\u201c\\u201d\"]|\\.(?:\\s|$)|\\s(?:which|who|that|while|when|after|before|but|killing|wounding|injuring|leaving|said|says|according)\\b");

    private Phrases() {}

    /** Those in {@code sentence}, in order; none in most. */
    public static List<Phrase> in(String sentence) {
        if (!Cues.mayStandIn(sentence)) {
            return List.of();
        }
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.length() != sentence.length()) {
            return List.of(); // positions would not hold
        }
        List<Phrase> found = new ArrayList<>();
        all(Cues.ANSWER.matcher(lower), Link.Kind.RETALIATION_FOR, lower, found);
        all(Cues.AFTER.matcher(lower), Link.Kind.FOLLOWS, lower, found);
        all(Cues.SAME.matcher(lower), Link.Kind.SAME_OPERATION, lower, found);
        return found;
    }

    /** Whether words that stand in {@code sentence} at {@code at} tell of another happening than the sentence's own. */
    public static boolean pointsElsewhere(String sentence, int at) {
        return in(sentence).stream()
                .anyMatch(p -> p.zone().start() <= at && at < p.zone().end());
    }

    private static void all(Matcher cue, Link.Kind kind, String lower, List<Phrase> found) {
        while (cue.find()) {
            Phrase phrase = phrase(cue, kind, lower);
            if (phrase != null) {
                found.add(phrase);
            }
        }
    }

    private static @Nullable Phrase phrase(Matcher cue, Link.Kind kind, String lower) {
        if (Cues.denied(lower, cue.start())) {
            return null;
        }
        int from = cue.end();
        int to = Math.min(lower.length(), from + LONGEST);
        Matcher end = END.matcher(lower).region(from, to);
        if (end.find()) {
            to = end.start();
        }
        Matcher harm = HarmWords.in(lower).region(from, to).useTransparentBounds(true);
        if (!harm.find() || harm.start() > from + HARM_WITHIN) {
            return null;
        }
        boolean leads = lower.substring(0, cue.start()).chars().noneMatch(c -> c == ',' || c == '.')
                && cue.start() < 24
                && to < lower.length()
                && lower.charAt(to) == ',';
        int[] days = days(cue, kind);
        return new Phrase(
                kind,
                new Span(cue.start(), cue.end()),
                new Span(from, to),
                new Span(harm.start(), harm.end()),
                HarmWords.isVerb(harm.group()),
                HarmWords.kinds(harm.group()),
                leads,
                days[0],
                days[1]);
    }

    /** How many days the other lies before, at least and at most. */
    private static int[] days(Matcher cue, Link.Kind kind) {
        if (kind == Link.Kind.RETALIATION_FOR) {
            return new int[] {0, ANSWERED_WITHIN};
        }
        if (kind == Link.Kind.SAME_OPERATION) {
            return new int[] {-OPERATION_WITHIN, OPERATION_WITHIN};
        }
        @Nullable String days = cue.group("days");
        if (days == null) {
            return new int[] {0, 1}; // hours: the same day or the night before
        }
        int number =
                switch (days) {
                    case "a", "one", "the" -> 1;
                    case "two" -> 2;
                    case "three" -> 3;
                    case "four" -> 4;
                    case "five" -> 5;
                    case "six" -> 6;
                    case "seven" -> 7;
                    default -> Integer.parseInt(days);
                };
        return new int[] {number, number};
    }
}
