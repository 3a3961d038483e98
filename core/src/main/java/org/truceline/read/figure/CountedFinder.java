package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Finds counts with what they count: "at least five of its soldiers", "30 wounded", "a woman". */
final class CountedFinder {

    private static final Set<String> SKIPPED = Lexicon.words("more other additional further separate different such");
    private static final Set<String> DETERMINERS = Lexicon.words("the its their his her our these those them whom");
    private static final Set<String> SPANS =
            Lexicon.words("minute minutes hour hours day days night nights week weeks month months year years");
    private static final Set<String> FROM_THEN = Lexicon.words("earlier later ago before after previously prior hence");
    private static final int MODIFIERS = 5;

    private CountedFinder() {}

    static List<Counted> find(TokenizedText text, Sentence sentence) {
        Findings findings = Findings.none();
        Cardinals.find(text, sentence, findings);
        List<Counted> counted = new ArrayList<>();
        int free = sentence.firstToken();
        for (Found<Count> found : CountRules.rules().find(text, findings, sentence)) {
            if (Labels.isLabel(text, sentence, found)) {
                continue;
            }
            for (int at = free; at < found.match().first(); at++) {
                ByArticle.single(text, sentence, at, found.match().first(), counted);
            }
            free = found.match().end();
            Counted one = withHead(text, sentence, found);
            if (one != null) {
                counted.add(one);
            }
        }
        for (int at = free; at < sentence.endToken(); at++) {
            ByArticle.single(text, sentence, at, sentence.endToken(), counted);
        }
        return counted;
    }

    /** The count with the noun phrase behind it; null where that phrase says that nobody is counted. */
    private static @Nullable Counted withHead(TokenizedText text, Sentence sentence, Found<Count> found) {
        int first = found.match().first();
        int countEnd = found.match().end();
        int limit = sentence.endToken();
        if (isBothNamed(text, first, countEnd, limit) || isSoLong(text, countEnd, limit)) {
            return null;
        }
        int behind = behindDeterminers(text, countEnd, limit);
        boolean pronoun = isOfThem(text, countEnd, behind);
        int whoFirst = pronoun ? behind - 1 : behind;
        boolean many = found.value().isKnown() && found.value().value() > 1; // "five shot", not "one shot"
        Head head = head(text, many ? countEnd : -1, behind, limit, pronoun ? behind : -1);
        if (head.kind() == People.Kind.UNCOUNTED || Deeds.isOfADeed(text, whoFirst, head.end(), limit)) {
            return null;
        }
        int headEnd = head.end();
        int stop = head.stop();
        if (headEnd < 0
                && stop > whoFirst
                && isPlural(text.token(stop - 1))
                && !PhraseEnds.isVerbHarm(text, stop - 1)) {
            headEnd = stop; // "33 seamen", "ten Druze notables": a noun that no list knows
        }
        int end = headEnd < 0 ? countEnd : headEnd;
        return new Counted(
                found.value(),
                first,
                countEnd,
                headEnd < 0 ? end : Math.min(whoFirst, end),
                end,
                head.kind(),
                found.rule());
    }

    /** "Two days earlier three policemen had died": how long before, and nobody counted. */
    private static boolean isSoLong(TokenizedText text, int countEnd, int limit) {
        return countEnd + 1 < limit
                && SPANS.contains(text.token(countEnd).lower())
                && FROM_THEN.contains(text.token(countEnd + 1).lower());
    }

    /** "Both Ruiz and his son": two named persons. */
    private static boolean isBothNamed(TokenizedText text, int first, int countEnd, int limit) {
        int named = countEnd;
        while (named < limit && text.token(named).isCapitalised()) {
            named++;
        }
        return text.token(first).is("both")
                && named > countEnd
                && named < limit
                && text.token(named).is("and");
    }

    /** Where behind a count its noun may begin: behind "more", "other", "of the". */
    private static int behindDeterminers(TokenizedText text, int countEnd, int limit) {
        int at = countEnd;
        while (at < limit && SKIPPED.contains(text.token(at).lower())) {
            at++;
        }
        if (at < limit && text.token(at).is("of")) {
            at++;
            while (at < limit && DETERMINERS.contains(text.token(at).lower())) {
                at++;
            }
        }
        return at;
    }

    /** "One of them died": a pronoun ends before {@code at} and stands for the noun. */
    private static boolean isOfThem(TokenizedText text, int countEnd, int at) {
        return at - 2 >= countEnd
                && text.token(at - 2).is("of")
                && (text.token(at - 1).is("them") || text.token(at - 1).is("whom"));
    }

    /**
     * What a noun phrase counts.
     *
     * @param kind null where no known noun says it
     * @param end behind its last noun; −1 where it has none that is known
     * @param stop where the phrase goes no further
     */
    private record Head(People.@Nullable Kind kind, int end, int stop) {}

    /**
     * The head of the noun phrase from {@code from}; its kind is UNCOUNTED where the count is of something else ("four days, three people").
     *
     * @param many end of the count where it is above one, else −1
     * @param known end of a noun already found, else −1
     */
    private static Head head(TokenizedText text, int many, int from, int limit, int known) {
        Head none = new Head(People.Kind.UNCOUNTED, -1, from);
        People.Kind kind = null;
        int headEnd = known;
        int skipped = 0;
        int at = from;
        while (at < limit
                && skipped <= MODIFIERS
                && !PhraseEnds.isShot(text, at, kind)
                && !(many >= 0 && text.token(at).is("shot") && areAdverbs(text, many, at))) {
            Hit<People.Kind> noun = People.WORDS.at(text, at, limit);
            if (noun != null) {
                if (isShareOf(text, at, limit)) {
                    break; // "displaced 2 million, half of the inhabitants" that lost its comma
                }
                if (noun.value() == People.Kind.UNCOUNTED && isOfSomethingElse(text, noun.end(), limit)) {
                    return none;
                }
                boolean says = kind == null || !kind.isPeople() || kind == People.Kind.PERSON;
                kind = says || noun.value() == People.Kind.UNCOUNTED ? noun.value() : kind;
                headEnd = noun.end();
                at = noun.end();
                continue;
            }
            boolean another =
                    headEnd == at && PhraseEnds.isNumber(text, at); // "six vehicles three houses" that lost its comma
            if (another || ends(text, at, limit, headEnd)) {
                break;
            }
            skipped++;
            at++;
        }
        return new Head(kind, headEnd, at);
    }

    /** "Four days, three people", "two raids destroying ten houses", "two counts of murder": the noun before {@code at} is another's. */
    private static boolean isOfSomethingElse(TokenizedText text, int at, int limit) {
        return at < limit
                && (PhraseEnds.isNumber(text, at)
                        || PhraseEnds.isVerbHarm(text, at)
                        || text.token(at).is("of"));
    }

    /** Whether the word at {@code at} ends the phrase; "and" does not between two nouns for people. */
    private static boolean ends(TokenizedText text, int at, int limit, int headEnd) {
        String word = isInitialism(text, at, limit) ? "" : text.token(at).lower();
        boolean joins = word.equals("and") || word.equals("or");
        boolean listed = joins
                && headEnd == at
                && People.WORDS.at(text, at + 1, limit) != null
                && !PhraseEnds.isHarm(text, at + 1)
                && !PhraseEnds.isVerbHarm(text, at + 1);
        return !listed && (joins || PhraseEnds.BREAKS.contains(word) || PhraseEnds.isVerbHarm(text, at));
    }

    /** "Three fatally shot": nothing but adverbs stands between. */
    private static boolean areAdverbs(TokenizedText text, int from, int to) {
        return text.lowers(from, to).allMatch(w -> w.endsWith("ly"));
    }

    private static boolean isShareOf(TokenizedText text, int at, int limit) {
        return at + 1 < limit
                && SHARES.contains(text.token(at).lower())
                && text.token(at + 1).is("of");
    }

    private static final Set<String> SHARES = Lexicon.words("half third thirds quarter quarters most");

    private static boolean isPlural(Token token) {
        return token.isWord()
                && token.text().length() > 3
                && (token.lower().endsWith("s") || token.lower().endsWith("men"));
    }

    /** "IS fighters" is not "is". */
    private static boolean isInitialism(TokenizedText text, int at, int limit) {
        return text.token(at).text().equals("IS")
                && at + 1 < limit
                && Character.isLowerCase(text.token(at + 1)
                        .text()
                        .codePointBefore(text.token(at + 1).text().length()));
    }
}
