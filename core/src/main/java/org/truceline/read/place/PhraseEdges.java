package org.truceline.read.place;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Name;
import org.truceline.read.place.Spot.Sort;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Where a phrase of place without a name of its own begins and ends: "the two countries' shared border", "northern Syrian towns", "areas across Mali and Niger",
 * "territory south of the capital", "villages under their control".
 */
final class PhraseEdges {

    /** A phrase takes in so many words before its noun. */
    private static final int WORDS = 3;

    /** So many words stand between a noun and what it is tied to. */
    private static final int LINKS = 6;

    private static final Set<String> TIES =
            Lexicon.words("in near of outside around on across throughout along inside between south north east west "
                    + "northeast northwest southeast southwest north-east north-west south-east south-west");
    private static final Set<String> WHOSE = Lexicon.words("its their his her the");

    private final TokenizedText text;
    /** The named spot that holds a token. */
    private final @Nullable Spot[] at;

    private final boolean capitals;

    /** The tokens that tell what happened. */
    private final BitSet events;

    /**
     * @param at for each token the named spot that holds it, filled in while spots are found
     * @param capitals whether the whole text is in capitals, so that they tell no names
     * @param events the tokens that tell what happened
     */
    PhraseEdges(TokenizedText text, @Nullable Spot[] at, boolean capitals, BitSet events) {
        this.text = text;
        this.at = at;
        this.capitals = capitals;
        this.events = events;
    }

    /** Where the phrase begins whose noun is at {@code noun}, its determiner taken in. */
    int left(Sentence sentence, int noun) {
        return determined(sentence, plain(sentence, noun));
    }

    /** The same, its owner taken in too. */
    int owned(Sentence sentence, int noun) {
        int first = plain(sentence, noun);
        int from = sentence.firstToken();
        if (first - 2 >= from && isGenitive(first - 1)) {
            Spot owner = at[first - 2];
            boolean shared =
                    owner == null && PlaceWords.isNoun(text.token(first - 2).lower());
            return owner != null ? owner.first() : shared ? left(sentence, first - 2) : first;
        }
        Spot before = first > from ? at[first - 1] : null;
        boolean owns =
                before != null && before.end() == first && (before.sort() == Sort.ADJECTIVE || isBareGenitive(before));
        return owns ? determined(sentence, modified(sentence, before.first())) : determined(sentence, first);
    }

    private int plain(Sentence sentence, int noun) {
        int first = noun;
        while (first > sentence.firstToken() && noun - first < WORDS && isPart(first - 1)) {
            first--;
        }
        return first;
    }

    /** "The Syrian border", "Mali's north": the name that owns the noun at {@code noun} in a phrase that begins at {@code first}; null where none does. */
    @Nullable Spot owner(int first, int noun) {
        for (int i = noun - 1; i >= first; i--) {
            if (at[i] != null) {
                return at[i];
            }
        }
        return null;
    }

    /** Where the phrase ends whose noun ends at {@code next}. */
    int end(Sentence sentence, int next) {
        Spot tied = named(sentence, next);
        if (tied != null) {
            return coordinated(sentence, tied.end());
        }
        int link = links(sentence, next);
        if (link > next
                && link + 1 < sentence.endToken()
                && text.token(link).is("the")
                && PlaceWords.isNoun(text.token(link + 1).lower())) {
            return link + 2;
        }
        return held(sentence, next);
    }

    /** The name that "in", "near", "north and west of" ties to a noun that ends at {@code next}; null where none does. */
    @Nullable Spot named(Sentence sentence, int next) {
        int link = links(sentence, next);
        if (link == next) {
            return null;
        }
        int name = link < sentence.endToken() && text.token(link).is("the") ? link + 1 : link;
        Spot spot = name < sentence.endToken() ? at[name] : null;
        return spot != null && spot.isNamed() && spot.first() <= name ? spot : null;
    }

    /** The token after the words that tie; {@code next} itself where none does. */
    private int links(Sentence sentence, int next) {
        int i = next;
        while (i < sentence.endToken() && i - next < LINKS && at[i] == null) {
            String word = text.token(i).lower();
            if (!TIES.contains(word) && !(i > next && word.equals("and"))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "Mali and Niger". */
    private int coordinated(Sentence sentence, int end) {
        boolean and = end + 1 < sentence.endToken() && text.token(end).is("and");
        Spot other = and ? at[end + 1] : null;
        return other != null && other.isNamed() && other.first() == end + 1 ? other.end() : end;
    }

    /** "Under their control" is a part of it. */
    private int held(Sentence sentence, int next) {
        boolean under = next + 2 < sentence.endToken()
                && text.token(next).is("under")
                && WHOSE.contains(text.token(next + 1).lower())
                && text.token(next + 2).is("control");
        return under ? next + 3 : next;
    }

    private int modified(Sentence sentence, int first) {
        int start = first;
        while (start > sentence.firstToken()
                && first - start < WORDS
                && PlaceWords.isModifier(text.token(start - 1).lower())) {
            start--;
        }
        return start;
    }

    private int determined(Sentence sentence, int first) {
        boolean determined = first > sentence.firstToken()
                && at[first - 1] == null
                && (PlaceWords.isDeterminer(text.token(first - 1).lower())
                        || text.token(first - 1).isNumber());
        return determined ? first - 1 : first;
    }

    private boolean isPart(int token) {
        return text.token(token).isWord()
                && !isGenitive(token)
                && (capitals || !text.token(token).isCapitalised())
                && at[token] == null
                && !isVerb(token)
                && !(PlaceWords.isClosed(text.token(token).lower()) && !text.isAcronym(token))
                && !PlaceWords.isDeterminer(text.token(token).lower());
    }

    /** "Seized areas": what tells an event is no part of the phrase, but "the seized areas" are. */
    private boolean isVerb(int token) {
        return events.get(token)
                && (text.token(token).lower().endsWith("ed")
                        || text.token(token).is("took"))
                && (token == 0 || !PlaceWords.isDeterminer(text.token(token - 1).lower()));
    }

    private boolean isGenitive(int token) {
        return switch (text.token(token).lower()) {
            case "'", "’", "'s", "’s" -> true;
            default -> false;
        };
    }

    /** "Syrias north": a name that lost its apostrophe. */
    private boolean isBareGenitive(Spot spot) {
        Name<?> name = spot.name();
        return name.words().end() < text.token(spot.end() - 1).end();
    }
}
