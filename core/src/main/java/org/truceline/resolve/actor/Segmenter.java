package org.truceline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorKind;
import org.truceline.text.Token;

/** Cuts tokens into pieces: the longest phrases of the register, capitalised words, and the small words between them. */
final class Segmenter {

    private static final Set<String> ARTICLES = Words.of("segmenter.articles");
    private static final Set<String> PREPOSITIONS = Words.of("segmenter.prepositions");
    private static final Set<String> QUANTITIES = Words.of("segmenter.quantities");
    private static final Set<String> DAYS = Words.of("segmenter.days");
    /** Acronyms that are words when a text is all in capitals. */
    private static final Set<String> WORDS_IN_CAPITALS = Words.of("segmenter.words-in-capitals");

    private static final Set<String> JOINED = Words.of("segmenter.joined");
    private static final Set<String> PREFIXES = Words.of("segmenter.prefixes");

    private final PhraseIndex index;

    Segmenter(PhraseIndex index) {
        this.index = index;
    }

    /** Pieces of the tokens from {@code first} to {@code limit}, in order and without gaps. */
    List<Piece> pieces(List<Token> tokens, int first, int limit) {
        boolean shouting = isShouting(tokens, first, limit);
        List<Piece> pieces = new ArrayList<>(limit - first);
        for (int i = first; i < limit; ) {
            Piece piece = pieceAt(tokens, i, limit, i == first, shouting);
            pieces.add(piece);
            i = piece.end();
        }
        return pieces;
    }

    /** Whether capitals say nothing here: nearly all letters are capitals. */
    private static boolean isShouting(List<Token> tokens, int first, int limit) {
        int capitals = 0;
        int words = 0;
        for (int i = first; i < limit; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() > 1) {
                words++;
                capitals += Character.isUpperCase(token.text().charAt(1)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 5 > words * 4;
    }

    private Piece pieceAt(List<Token> tokens, int i, int limit, boolean opens, boolean shouting) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
            return Piece.of(
                    i,
                    i + 1,
                    token.isNumber() ? Piece.Type.QUANTITY : token.is(",") ? Piece.Type.COMMA : Piece.Type.OTHER);
        }
        Piece known = longest(tokens, i, limit, shouting);
        if (known != null && known.end() > i + 1) {
            return known;
        }
        String lower = token.lower();
        Piece.Type small = small(lower);
        if (small != null && !(known != null && known.is(Piece.Type.KNOWN))) {
            return Piece.of(i, i + 1, small);
        }
        if (known != null && isOfAnother(known, tokens, i)) {
            return Piece.of(i, i + 1, Piece.Type.NAME);
        }
        if (known != null) {
            boolean adjective = RANKS.contains(token.text())
                    && i + 1 < limit
                    && !tokens.get(i + 1).isCapitalised();
            return adjective
                    ? new Piece(i, i + 1, Piece.Type.MODIFIER, List.of(new Sense.Modifier(Sense.Owner.NONE)), false)
                    : known;
        }
        if (isJoined(lower)) {
            return new Piece(i, i + 1, Piece.Type.MODIFIER, List.of(new Sense.Modifier(joinedOwner(lower))), false);
        }
        boolean name =
                shouting ? isShouted(tokens, i, opens) : isName(token, opens, i + 1 < limit ? tokens.get(i + 1) : null);
        if (name) {
            return Piece.of(i, i + 1, Piece.Type.NAME);
        }
        return Piece.of(i, i + 1, Piece.Type.OTHER);
    }

    /** "Omar Hadi" is not the president called Hadi: a given name stands before the surname that is none of theirs. */
    private static boolean isOfAnother(Piece known, List<Token> tokens, int i) {
        if (i == 0
                || !known.is(Piece.Type.KNOWN)
                || !tokens.get(i - 1).isCapitalised()
                || !PersonNames.isGiven(tokens.get(i - 1).lower())) {
            return false;
        }
        String given = tokens.get(i - 1).lower();
        return known.entries().stream()
                .map(Entry::actor)
                .allMatch(a -> a.kind() == ActorKind.PERSON
                        && !a.name().toLowerCase(Locale.ROOT).contains(given));
    }

    /** Whether {@code word} is an article, a preposition or a word of quantity. */
    static boolean isSmall(String word) {
        return small(word) != null;
    }

    private static Piece.@Nullable Type small(String lower) {
        if (lower.equals("'s") || lower.equals("'")) {
            return Piece.Type.POSSESSIVE;
        }
        if (lower.equals("and")) {
            return Piece.Type.AND;
        }
        if (ARTICLES.contains(lower)) {
            return Piece.Type.ARTICLE;
        }
        if (PREPOSITIONS.contains(lower)) {
            return Piece.Type.PREPOSITION;
        }
        return QUANTITIES.contains(lower) ? Piece.Type.QUANTITY : null;
    }

    private @Nullable Piece longest(List<Token> tokens, int i, int limit, boolean shouting) {
        for (PhraseIndex.Hit hit : index.at(tokens, i, limit)) {
            List<Sense> senses = new ArrayList<>(hit.spellings().size());
            for (PhraseIndex.Spelling spelling : hit.spellings()) {
                if (fits(spelling, tokens, hit.first(), shouting)) {
                    senses.add(spelling.sense());
                }
            }
            if (!senses.isEmpty()) {
                return new Piece(hit.first(), hit.end(), type(senses.get(0)), senses, hit.possessive());
            }
        }
        return null;
    }

    private static Piece.Type type(Sense sense) {
        return switch (sense) {
            case Sense.Known k -> Piece.Type.KNOWN;
            case Sense.OfState s -> Piece.Type.STATE;
            case Sense.Head h -> Piece.Type.HEAD;
            case Sense.Region r -> Piece.Type.REGION;
            case Sense.Modifier m -> Piece.Type.MODIFIER;
        };
    }

    /** A name must be capitalised as it was entered; an acronym must be all capitals. */
    private static boolean fits(PhraseIndex.Spelling spelling, List<Token> tokens, int first, boolean shouting) {
        if (!spelling.sense().isProper()) {
            return true;
        }
        List<String> words = spelling.words();
        for (int k = 0; k < words.size(); k++) {
            String entered = words.get(k);
            Token token = tokens.get(first + k);
            if (shouting) {
                if (words.size() == 1 && WORDS_IN_CAPITALS.contains(token.lower())) {
                    return false;
                }
            } else if (Character.isUpperCase(entered.charAt(0)) && !token.isCapitalised() && !isLong(words)) {
                return false;
            } else if (isAcronym(entered) && !isAcronym(token.text())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is long enough to be known in small letters ("Syrian observatory for human rights"). */
    private static boolean isLong(List<String> words) {
        return words.size() >= 3;
    }

    private static boolean isAcronym(String word) {
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isUpperCase(c);
        }
        return letters;
    }

    private static boolean isJoined(String lower) {
        int last = lower.lastIndexOf('-');
        return last > 0
                && (JOINED.contains(lower.substring(last + 1))
                        || PREFIXES.contains(lower.substring(0, lower.indexOf('-'))));
    }

    private static Sense.Owner joinedOwner(String lower) {
        if (lower.startsWith("pro-government") || lower.startsWith("government-") || lower.startsWith("regime-")) {
            return Sense.Owner.STATE;
        }
        if (lower.startsWith("rebel-") || lower.startsWith("anti-")) {
            return Sense.Owner.REBELS;
        }
        return lower.startsWith("opposition-") ? Sense.Owner.OPPOSITION : Sense.Owner.NONE;
    }

    /** Ranks that are adjectives in small letters: "a major attack". */
    private static final Set<String> RANKS = Set.of("major", "general", "private", "minor", "chief");

    /** In a text all in capitals: a given name, or one of the two words behind it that is no common word. */
    private static boolean isShouted(List<Token> tokens, int i, boolean opens) {
        String lower = tokens.get(i).lower();
        if (PersonNames.isGiven(lower)) {
            return true;
        }
        boolean plain = lower.length() > 3 && !Acting.isVerb(lower) && !lower.endsWith("ed") && !lower.endsWith("ing");
        return plain
                && !opens
                && i > 0
                && (PersonNames.isGiven(tokens.get(i - 1).lower())
                        || (i > 1
                                && PersonNames.isGiven(tokens.get(i - 2).lower())
                                && tokens.get(i - 1).isWord()
                                && tokens.get(i - 1).text().length() > 3
                                && !Acting.isVerb(tokens.get(i - 1).lower())));
    }

    private static boolean isName(Token token, boolean opens, @Nullable Token next) {
        if (DAYS.contains(token.lower()) || Acting.isVerb(token.lower())) {
            return false;
        }
        boolean particle =
                isParticle(token.lower()) && next != null && next.isCapitalised() && next.start() > token.end();
        boolean article = token.lower().startsWith("al-")
                || token.lower().startsWith("el-")
                || token.lower().startsWith("ash-");
        boolean capital = token.isCapitalised()
                || (article
                        && token.text().length() > 4
                        && Character.isUpperCase(token.text().charAt(3)));
        if (!capital && !particle) {
            return false;
        }
        boolean plainOpener =
                opens && (next == null || !next.isCapitalised()) && token.text().length() < 4;
        return !plainOpener;
    }

    private static boolean isParticle(String lower) {
        return switch (lower) {
            case "al", "el", "bin", "ibn", "de", "la", "van", "von", "der", "ould", "abu", "del", "da", "dos", "ben" ->
                true;
            default -> false;
        };
    }
}
