package org.truceline.resolve.time;

import java.util.Set;

/** Which way the words around an expression point. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int FAR_LEFT = 20;
    private static final int FAR_RIGHT = 15;

    private static final Set<String> MODALS =
            Set.of("will", "'ll", "wo", "would", "shall", "may", "might", "should", "must", "upcoming");

    /** Words that make the infinitive behind them, or the date itself, lie ahead. */
    private static final Set<String> AHEAD = Set.of(
            "scheduled",
            "expected",
            "due",
            "set",
            "planned",
            "plans",
            "plan",
            "planning",
            "slated",
            "agreed",
            "intends",
            "intend",
            "wants",
            "want",
            "vowed",
            "prepares",
            "prepare",
            "preparing",
            "hopes",
            "hope",
            "hoping",
            "threatened",
            "poised",
            "going",
            "about",
            "supposed",
            "ready",
            "likely",
            "promised",
            "pledged",
            "wanted",
            "hoped");

    private static final Set<String> POINTERS = Set.of("to", "for", "a", "an", "the", "another");

    /** Put off until the day. */
    private static final Set<String> DEFERRED = Set.of(
            "extended",
            "postponed",
            "delayed",
            "adjourned",
            "suspended",
            "given",
            "gave",
            "rescheduled",
            "deadline",
            "prolonged");

    private static final Set<String> BY = Set.of("by", "until", "till");

    private static final Set<String> UNTIL = Set.of("until", "till", "to");

    private static final Set<String> PAST_FORMS = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "took",
            "fell",
            "rose",
            "met",
            "held",
            "began",
            "came",
            "went",
            "left",
            "shot",
            "hit",
            "struck",
            "saw",
            "made",
            "gave",
            "lost",
            "won",
            "found",
            "sent",
            "brought",
            "broke",
            "spoke",
            "wrote",
            "ran",
            "flew",
            "fought",
            "sank",
            "blew",
            "got",
            "kept",
            "led",
            "became",
            "shut",
            "withdrew",
            "drove",
            "fled",
            "sold",
            "bought",
            "stood",
            "laid",
            "caught",
            "thought",
            "felt",
            "grew",
            "swept",
            "threw",
            "quit",
            "chose",
            "forbade",
            "overran",
            "burnt",
            "dealt",
            "paid",
            "heard",
            "knew",
            "slid",
            "dropped");

    private static final Set<String> NOT_PAST = Set.of(
            "armed",
            "unarmed",
            "united",
            "red",
            "need",
            "indeed",
            "hundred",
            "speed",
            "feed",
            "seed",
            "bed",
            "exceed",
            "proceed",
            "succeed",
            "unprecedented",
            "alleged",
            "continued",
            "related",
            "mohammed",
            "ahmed",
            "limited");

    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "is", "are", "to");

    static Tense around(Lexemes text, int from, int end) {
        if (text.together(end, from) && text.at(end).lower().equals("'s")) {
            return right(text, from, end) == FUTURE ? FUTURE : PAST; // "Wednesday's ruling"
        }
        for (int i = from - 1; i >= from - FAR_LEFT && text.together(i, from); i--) {
            Tense sign = sign(text, i);
            if (sign != UNKNOWN) {
                return sign;
            }
            if (text.at(i).lower().equals(";")) {
                break;
            }
        }
        Tense right = right(text, from, end);
        boolean limit = BY.contains(text.at(from - 1).lower())
                || isWords(text, from - 3, "as", "early", "as")
                || isWords(text, from - 3, "as", "soon", "as");
        return right == UNKNOWN && limit && text.together(from - 1, from) ? FUTURE : right;
    }

    /** "Since early January": what lies ahead is never meant. */
    static boolean isSince(Lexemes text, int from) {
        int at = from - 1;
        while (at >= from - 3
                && text.together(at, from)
                && Set.of("early", "mid", "late", "the", "-", "about", "around", "at", "least")
                        .contains(text.at(at).lower())) {
            at--;
        }
        return text.together(at, from) && text.at(at).lower().equals("since");
    }

    private static boolean isWords(Lexemes text, int at, String one, String two, String three) {
        return text.at(at).lower().equals(one)
                && text.at(at + 1).lower().equals(two)
                && text.at(at + 2).lower().equals(three);
    }

    private static Tense right(Lexemes text, int from, int end) {
        for (int i = end; i < end + FAR_RIGHT && text.together(i, from); i++) {
            Tense sign = sign(text, i);
            if (sign != UNKNOWN) {
                return sign;
            }
            if (text.at(i).lower().equals(";")) {
                break;
            }
        }
        return UNKNOWN;
    }

    private static Tense sign(Lexemes text, int i) {
        Lexeme word = text.at(i);
        String lower = word.lower();
        if (MODALS.contains(lower)) {
            return lower.equals("may") && word.capitalised() && !text.capitals() ? UNKNOWN : FUTURE;
        }
        if (DEFERRED.contains(lower) && deferred(text, i)) {
            return FUTURE;
        }
        if (AHEAD.contains(lower)) {
            boolean points = POINTERS.contains(text.at(i + 1).lower());
            boolean noun = lower.startsWith("plan") && text.at(i + 1).lower().equals("for");
            return !points || noun ? UNKNOWN : wasOnce(text, i) ? PAST : FUTURE;
        }
        if (lower.equals("to")) {
            String before = text.at(i - 1).lower();
            boolean verb = !text.at(i + 1).capitalised() && !text.at(i + 1).isNumber();
            return !verb || !(AHEAD.contains(before) || before.equals("is") || before.equals("are"))
                    ? UNKNOWN
                    : wasOnce(text, i - 1) ? PAST : FUTURE;
        }
        boolean past =
                PAST_FORMS.contains(lower) || (lower.length() > 3 && lower.endsWith("ed") && !NOT_PAST.contains(lower));
        if (!past) {
            return UNKNOWN;
        }
        return PASSIVE.contains(text.at(i - 1).lower()) ? UNKNOWN : PAST;
    }

    /** "Postponed until Monday", "extended its deadline until Monday". */
    private static boolean deferred(Lexemes text, int i) {
        for (int k = i + 1; k < i + 6 && text.together(k, i); k++) {
            if (UNTIL.contains(text.at(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Had been due to expire": what lay ahead then is over. */
    private static boolean wasOnce(Lexemes text, int i) {
        for (int k = i - 1; k > i - 4 && text.together(k, i); k--) {
            String lower = text.at(k).lower();
            if (lower.equals("had") || lower.equals("were")) {
                return true;
            }
        }
        return false;
    }
}
