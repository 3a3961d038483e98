package org.truceline.resolve.actor;

import java.util.List;
import java.util.Set;
import org.truceline.text.Token;

/** Whether a name that may be a place acts or speaks where it stands: "Baku said", "by Turkey", "between Armenia and …". */
final class Acting {

    private static final Set<String> VERBS = Words.of("acting.verbs");
    private static final Set<String> VERBS_OF_A_CAPITAL = Words.of("acting.verbs-of-a-capital");
    private static final Set<String> PARTICIPLES_AFTER_HAS = Words.of("acting.participles-after-has");
    private static final Set<String> BEFORE = Words.of("acting.before");
    private static final Set<String> PLACE_BEFORE = Words.of("acting.place-before");

    private Acting() {}

    /** Whether the state, capital or seat in tokens {@code first} to {@code end} of a sentence ending at {@code limit} acts or speaks. */
    static boolean acts(List<Token> tokens, int start, int first, int end, int limit, State.Role role) {
        String before = before(tokens, start, first);
        String next = end < limit ? tokens.get(end).lower() : "";
        return switch (role) {
            case PEOPLE -> true;
            case ADJECTIVE -> false;
            case SEAT -> !PLACE_BEFORE.contains(before) || before.equals("from") || before.equals("of");
            case NAME ->
                !PLACE_BEFORE.contains(before)
                        && !before.equals("(")
                        && !THINGS.contains(next)
                        && (VERBS.contains(next)
                                || !(isAddress(tokens, start, first, before) || isListed(tokens, start, first)));
            case CAPITAL ->
                !PLACE_BEFORE.contains(before) && capitalActs(tokens, start, first, end, limit, before, next);
        };
    }

    private static boolean capitalActs(
            List<Token> tokens, int start, int first, int end, int limit, String before, String next) {
        if (next.equals("has") || next.equals("have") || next.equals("had")) {
            return end + 1 < limit
                    && PARTICIPLES_AFTER_HAS.contains(tokens.get(end + 1).lower());
        }
        if (VERBS.contains(next) && !VERBS_OF_A_CAPITAL.contains(next)) {
            return true;
        }
        if (next.equals("'s") && end + 1 < limit) {
            return POSSESSIONS.contains(tokens.get(end + 1).lower());
        }
        boolean pair = next.equals("and")
                && end + 2 < limit
                && VERBS.contains(tokens.get(Math.min(limit - 1, end + 2)).lower());
        boolean between = before.equals("and")
                && first - 3 >= start
                && tokens.get(first - 3).is("between");
        boolean bare = end >= limit || !tokens.get(end).isWord() || AFTER_A_NAME.contains(next) || VERBS.contains(next);
        return pair || between || (bare && BEFORE.contains(before));
    }

    /** "The Karabakh conflict": what a name before is about, no actor. */
    private static final Set<String> THINGS = Words.of("acting.things");

    private static final Set<String> AFTER_A_NAME = Set.of("and", "of", "for", "to", "in", "on", "that", "as", "over");

    /** ", Syria" behind a place. */
    private static boolean isAddress(List<Token> tokens, int start, int first, String before) {
        return before.equals(",") && first - 2 >= start && tokens.get(first - 2).isCapitalised();
    }

    /** "in Greece, Italy and Spain": whether a list of names that begins behind a word of place reaches to here. */
    private static boolean isListed(List<Token> tokens, int start, int first) {
        int at = first - 1;
        boolean comma = false;
        while (at >= start
                && (tokens.get(at).isCapitalised()
                        || tokens.get(at).is(",")
                        || tokens.get(at).is("and"))
                && first - at < 24) {
            comma |= !tokens.get(at).isCapitalised();
            at--;
        }
        return comma && at >= start && PLACE_BEFORE.contains(tokens.get(at).lower());
    }

    /** Whether {@code word} stands before places. */
    static boolean isPlaceWord(String word) {
        return PLACE_BEFORE.contains(word);
    }

    /** Whether {@code word} is a verb that a state may be the subject of. */
    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    private static final Set<String> POSSESSIONS = Words.of("acting.possessions");

    /** Whether {@code word} says that somebody speaks. */
    static boolean isSpeech(String word) {
        return switch (word) {
            case "said",
                    "says",
                    "say",
                    "told",
                    "added",
                    "adds",
                    "claimed",
                    "claims",
                    "warned",
                    "insisted",
                    "stated",
                    "announced",
                    "reported",
                    "explained",
                    "noted",
                    "stressed",
                    "declared",
                    "denied",
                    "confirmed",
                    "accused",
                    "argued",
                    "tweeted",
                    "wrote",
                    "commented",
                    "recalled",
                    "asked",
                    "replied",
                    "estimated",
                    "tells",
                    "writes",
                    "believes",
                    "according" -> true;
            default -> false;
        };
    }

    private static String before(List<Token> tokens, int start, int first) {
        int at = first - 1;
        while (at >= start && (tokens.get(at).is("the") || tokens.get(at).is("both"))) {
            at--;
        }
        return at < start ? "" : tokens.get(at).lower();
    }
}
