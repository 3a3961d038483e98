package org.truceline.resolve.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/** Finds where the noun phrase that begins at a piece ends: words before the head, the head, names behind it, "of …". */
final class NounPhrases {

    /** Nouns that are verbs as readily: after a plural noun they are read as verbs. */
    private static final Set<String> VERBS_TOO = Words.of("nounphrases.verbs-too");

    private static final int LONGEST = 24;

    private NounPhrases() {}

    /** The phrase that begins at piece {@code first}, or null where none does. */
    static @Nullable Phrase at(List<Piece> pieces, List<Token> tokens, int first) {
        Phrase core = core(pieces, tokens, first);
        return core == null ? null : extended(pieces, tokens, core, 2);
    }

    private static @Nullable Phrase core(List<Piece> pieces, List<Token> tokens, int first) {
        int head = -1;
        int end = -1;
        int j = first;
        int limit = Math.min(pieces.size(), first + LONGEST);
        for (; j < limit; j++) {
            Piece piece = pieces.get(j);
            boolean adjacent = head == j - 1;
            boolean takes =
                    switch (piece.type()) {
                        case MODIFIER -> head < 0 || (isName(pieces.get(head)) && headFollows(pieces, j, limit));
                        case REGION, KNOWN -> head < 0 || (adjacent && takesName(pieces.get(head)));
                        case STATE -> head < 0;
                        case HEAD -> head < 0 || !adjacent || compounds(pieces.get(head), piece, tokens);
                        case NAME ->
                            head < 0
                                    || (adjacent
                                            && (takesName(pieces.get(head))
                                                    || pieces.get(head).is(Piece.Type.NAME)));
                        case POSSESSIVE -> j > first && j + 1 < limit && goesOn(pieces.get(j + 1));
                        default -> false;
                    };
            if (!takes) {
                break;
            }
            if (piece.is(Piece.Type.POSSESSIVE)) {
                if (head < 0) {
                    head = j - 1;
                    end = j;
                }
                Phrase owned = core(pieces, tokens, j + 1);
                if (owned != null && isNominal(pieces.get(owned.head()))) {
                    return new Phrase(first, owned.head(), owned.end());
                }
                break;
            }
            if (isHead(piece)) {
                head = j;
                end = j + 1;
            }
            if (piece.possessive() && j + 1 < limit && goesOn(pieces.get(j + 1))) {
                Phrase owned = core(pieces, tokens, j + 1);
                if (owned != null && pieces.get(owned.head()).is(Piece.Type.HEAD)) {
                    return new Phrase(first, owned.head(), owned.end());
                }
            }
        }
        return head < 0 ? null : new Phrase(first, head, end);
    }

    /** Names that may stand before a noun without the s of possession ("Iraq security forces"). */
    private static boolean isName(Piece piece) {
        return piece.is(Piece.Type.STATE)
                || piece.is(Piece.Type.NAME)
                || (piece.is(Piece.Type.KNOWN) && !isPerson(piece));
    }

    private static boolean headFollows(List<Piece> pieces, int from, int limit) {
        int j = from;
        while (j < limit && pieces.get(j).is(Piece.Type.MODIFIER)) {
            j++;
        }
        return j < limit && pieces.get(j).is(Piece.Type.HEAD);
    }

    private static boolean isHead(Piece piece) {
        return switch (piece.type()) {
            case KNOWN, HEAD, NAME -> true;
            case STATE -> !piece.isOnly(State.Role.ADJECTIVE);
            default -> false;
        };
    }

    private static boolean isNominal(Piece piece) {
        return piece.is(Piece.Type.HEAD) || piece.is(Piece.Type.KNOWN) || piece.is(Piece.Type.NAME);
    }

    private static boolean goesOn(Piece piece) {
        return switch (piece.type()) {
            case HEAD, MODIFIER, NAME, KNOWN, REGION -> true;
            case STATE -> piece.names(State.Role.ADJECTIVE);
            default -> false;
        };
    }

    /** Whether a name may follow: "spokesman Igor …", "rebel group Ahrar …", "news agency SANA". */
    private static boolean takesName(Piece piece) {
        Noun noun = piece.noun();
        if (noun == null || piece.is(Piece.Type.KNOWN)) {
            return false;
        }
        return switch (noun.type()) {
            case PERSON, MEDIA, PRESS -> true;
            case GROUP -> !noun.body().equals("coalition"); // named by who leads it
            case ARMED, CIVIL -> !noun.isPlural();
            default -> false;
        };
    }

    private static boolean compounds(Piece before, Piece piece, List<Token> tokens) {
        Noun noun = before.noun();
        if (noun == null) {
            return !isPerson(before) || isOfPerson(piece.noun());
        }
        Token token = tokens.get(piece.end() - 1);
        if (token.isCapitalised() && tokens.get(before.end() - 1).isCapitalised()) {
            return true; // a proper name: "Doctors Network"
        }
        String word = token.lower();
        boolean plural = tokens.get(before.end() - 1).lower().endsWith("s") && noun.isPlural();
        boolean plain =
                noun.type() == Noun.Type.ARMED || noun.type() == Noun.Type.CIVIL || noun.type() == Noun.Type.FORCE;
        return !(plural && plain && (VERBS_TOO.contains(word) || noun.type() == Noun.Type.CIVIL));
    }

    /** What may carry a person's name before it: "the Assad regime". */
    private static boolean isOfPerson(@Nullable Noun noun) {
        return noun != null
                && switch (noun.type()) {
                    case GOVERNMENT, FORCE, PLATFORM, PEOPLE -> true;
                    default -> false;
                };
    }

    private static boolean isPerson(Piece piece) {
        return piece.entries().stream().anyMatch(e -> e.office() != null);
    }

    private static Phrase extended(List<Piece> pieces, List<Token> tokens, Phrase core, int depth) {
        int at = core.end();
        if (depth == 0 || at + 1 >= pieces.size() || !pieces.get(at).is(Piece.Type.PREPOSITION)) {
            return core;
        }
        String preposition = tokens.get(pieces.get(at).first()).lower();
        Noun noun = pieces.get(core.head()).noun();
        if (noun == null || pieces.get(core.head()).is(Piece.Type.KNOWN) || !links(noun, preposition)) {
            return core;
        }
        boolean counted = at + 1 < pieces.size() && pieces.get(at + 1).is(Piece.Type.QUANTITY);
        if (counted && noun.type() != Noun.Type.PERSON) {
            return core; // "a force of 2,000 soldiers" is not theirs
        }
        int next = at + 1;
        while (next < pieces.size()
                && (pieces.get(next).is(Piece.Type.ARTICLE) || pieces.get(next).is(Piece.Type.QUANTITY))) {
            next++;
        }
        if (next >= pieces.size()) {
            return core;
        }
        int end = placeEnd(pieces, next);
        Phrase inner = core(pieces, tokens, next);
        if (inner != null && inner.end() >= end && fits(noun, pieces.get(inner.head()), preposition)) {
            return new Phrase(
                    core.first(),
                    core.head(),
                    extended(pieces, tokens, inner, depth - 1).end());
        }
        return end > next ? new Phrase(core.first(), core.head(), end) : core;
    }

    /** Index after a place that begins at {@code first} ("northern Aleppo"), or {@code first} if there is none. */
    private static int placeEnd(List<Piece> pieces, int first) {
        int j = first;
        while (j < pieces.size() && pieces.get(j).is(Piece.Type.MODIFIER)) {
            j++;
        }
        int start = j;
        while (j < pieces.size() && pieces.get(j).is(Piece.Type.NAME)) {
            j++;
        }
        boolean place = j < pieces.size()
                && (pieces.get(j).is(Piece.Type.REGION)
                        || (pieces.get(j).is(Piece.Type.STATE) && !pieces.get(j).isOnly(State.Role.ADJECTIVE)));
        j += place ? 1 : 0;
        return j > start ? j : first;
    }

    private static boolean links(Noun noun, String preposition) {
        return switch (noun.type()) {
            case BODY, GOVERNMENT, MEDIA, PEOPLE, GROUP -> preposition.equals("of");
            case FORCE, PLATFORM -> preposition.equals("of") || preposition.equals("from");
            case ARMED -> preposition.equals("of") || preposition.equals("from");
            case CIVIL -> preposition.equals("of") || preposition.equals("from");
            case PERSON, PRESS ->
                switch (preposition) {
                    case "of", "for", "from", "in", "at", "with", "within", "inside", "to" -> true;
                    default -> false;
                };
        };
    }

    /** Whether what follows the preposition belongs to the name. */
    private static boolean fits(Noun noun, Piece inner, String preposition) {
        if (noun.type() == Noun.Type.CIVIL) {
            return inner.is(Piece.Type.STATE) || inner.is(Piece.Type.NAME) || inner.is(Piece.Type.REGION);
        }
        Noun innerNoun = inner.noun();
        if (innerNoun != null && innerNoun.type() == Noun.Type.CIVIL && !preposition.equals("of")) {
            return false;
        }
        if (noun.type() == Noun.Type.PERSON && preposition.equals("to")) {
            return inner.is(Piece.Type.STATE) || inner.is(Piece.Type.KNOWN);
        }
        return true;
    }
}
