package org.truceline.read.figure;

import java.util.List;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Who is counted by an article alone: "a woman", "another child", "a couple". */
final class ByArticle {

    private static final Set<String> OF_ANOTHER =
            Lexicon.words("is was has had remains remained suffered sustained died");

    /** The rule of one told by an article. */
    static final String ONE = "count/one";

    /** Words for many, which behind an article only tell of what kind a thing is: "a police academy", "a staff house". */
    private static final Set<String> MANY = Lexicon.words("police personnel staff crew military army militia");

    private static final Set<String> COUNTING =
            Lexicon.words("body bodies corpse corpses life lives injury injuries fatality");
    private static final int SINGLE_REACH = 10;

    private ByArticle() {}

    /** "a woman", "another child": one. */
    static void single(TokenizedText text, Sentence sentence, int at, int nextCount, List<Counted> counted) {
        Token token = text.token(at);
        boolean article = token.is("a") || token.is("an") || token.is("another");
        if (!article || isOfAGroup(text, sentence, at)) {
            return;
        }
        int limit = Math.min(sentence.endToken(), at + SINGLE_REACH);
        if (token.is("another")
                && at + 1 < limit
                && OF_ANOTHER.contains(text.token(at + 1).lower())) {
            counted.add(new Counted(Count.exactly(1), at, at + 1, at, at + 1, People.Kind.PERSON, ONE));
            return;
        }
        People.Kind kind = null;
        int headEnd = -1;
        for (int i = at + 1; i < limit && !PhraseEnds.isShot(text, i, kind); i++) {
            int age = Ages.end(text, i, sentence.endToken());
            if (age > 0 && kind == null) {
                if (age >= sentence.endToken() || endsPhrase(text, age)) {
                    kind = People.Kind.PERSON; // "a 12-year-old was hurt"
                    headEnd = age;
                }
                i = age - 1;
                continue;
            }
            Hit<People.Kind> head = People.WORDS.at(text, i, sentence.endToken());
            if (head != null) {
                kind = head.value();
                headEnd = head.end();
                i = head.end() - 1;
                if (kind == People.Kind.UNCOUNTED) {
                    return;
                }
            } else if (PhraseEnds.BREAKS.contains(text.token(i).lower())
                    || (i > at + 1 && PhraseEnds.isVerbHarm(text, i)) // "a bomber killed photographer Omar Hadi"
                    || (kind != null && PhraseEnds.isNumber(text, i))
                    || text.token(i).is("and")
                    || text.token(i).is("of")
                    || !text.token(i).isWord()) {
                break;
            }
        }
        if (kind != null && Deeds.isOfADeed(text, at + 1, headEnd, sentence.endToken())) {
            return;
        }
        if (kind == null
                || headEnd > nextCount
                || MANY.contains(text.token(headEnd - 1).lower())
                || text.token(headEnd - 1).lower().endsWith("s")) {
            return;
        }
        counted.add(new Counted(Count.exactly(number(text, at + 1, headEnd)), at, at + 1, at, headEnd, kind, ONE));
    }

    /** "Five members of a family", "the mother of a soldier": the one behind tells whose they are. */
    private static boolean isOfAGroup(TokenizedText text, Sentence sentence, int article) {
        int of = article - 1;
        if (of <= sentence.firstToken() || !text.token(of).is("of")) {
            return false;
        }
        Hit<People.Kind> before = People.WORDS.at(text, of - 1, of);
        return before != null
                && before.value().isPeople()
                && !Deeds.DEEDS.contains(text.token(of - 1).lower())
                && !COUNTING.contains(text.token(of - 1).lower());
    }

    /** Whether a noun phrase that ends before token {@code at} goes no further. */
    private static boolean endsPhrase(TokenizedText text, int at) {
        Token next = text.token(at);
        return !next.isWord()
                || PhraseEnds.BREAKS.contains(next.lower())
                || next.is("and")
                || PhraseEnds.isHarm(text, at)
                || PhraseEnds.isVerbHarm(text, at);
    }

    /** "A couple", "a double murder": two; else one. */
    private static long number(TokenizedText text, int first, int end) {
        for (int i = first; i < end; i++) {
            switch (text.token(i).lower()) {
                case "couple", "double" -> {
                    return 2;
                }
                case "triple" -> {
                    return 3;
                }
                case "quadruple" -> {
                    return 4;
                }
                default -> {}
            }
        }
        return 1;
    }
}
