package org.truceline.read.figure;

import java.util.Set;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Where proper names begin and end in one sentence, as their capitals tell. */
final class ProperNames {

    private static final Set<String> PARTICLES = Lexicon.words("de la al el bin ibn von van der del da dos abu - .");
    private static final Set<String> SUFFIXES = Lexicon.words("jr jr. sr sr. ii iii iv");
    private static final Set<String> NO_NAMES = Lexicon.words(
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
                    + " september october november december feb apr aug sept sep oct nov dec the a an he she it they we i you in on at by for from to as"
                    + " and but or no one two three police officials authorities officers army troops this that these"
                    + " those there what who when where why how if after before while everybody everyone nobody somebody"
                    + " someone anybody anyone inside outside along all some many most both each several however meanwhile"
                    + " also now then here with without during since until despite although because his her their its our"
                    + " my your not never just only still yet so other others another none");

    /** Words that go on behind a name or a noun for a person. */
    static final Set<String> AFTER = Lexicon.words(
            "in on at by with from after before during and who as outside inside near when while last this earlier"
                    + " late early then but for to or because at around since over under into along then later dead was is"
                    + " has multiple several twice once");

    private static final int LONGEST = 4;

    private final TokenizedText text;
    private final Sentence sentence;

    /** Whether most words begin with a capital, as in headlines and wires: then a capital tells no name. */
    private final boolean capitals;

    ProperNames(TokenizedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        long words = text.tokensOf(sentence).stream()
                .filter(t -> t.isWord() && t.text().length() > 3)
                .count();
        long capitalised = text.tokensOf(sentence).stream()
                .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalised())
                .count();
        this.capitals = words > 3 && 5 * capitalised > 3 * words;
    }

    /** Whether token {@code at} is a word of a name. */
    boolean isName(int at) {
        Token token = text.token(at);
        return !capitals
                && token.isWord()
                && token.isCapitalised()
                && token.text().length() > 1
                && !NO_NAMES.contains(token.lower())
                && (at > sentence.firstToken() || !token.lower().endsWith("ing"));
    }

    /** The index of the first token of the name that ends with token {@code last}; −1 where none does, or it is too long for a person's. */
    int first(int last) {
        int first = last;
        if (!isName(last) && !SUFFIXES.contains(text.token(last).lower())) {
            return -1;
        }
        while (first > sentence.firstToken()
                && (isName(first - 1)
                        || text.token(first - 1).is("\"")
                        || (PARTICLES.contains(text.token(first - 1).lower())
                                && first - 2 >= sentence.firstToken()
                                && isName(first - 2)))) {
            first--;
        }
        return last - first >= 2 * LONGEST || words(first, last) > LONGEST ? -1 : first;
    }

    /** The index after the name that begins with token {@code from}; −1 where none does, or it is too long for a person's. */
    int end(int from) {
        int end = from;
        while (end < sentence.endToken()
                && (isName(end)
                        || SUFFIXES.contains(text.token(end).lower())
                        || (PARTICLES.contains(text.token(end).lower())
                                && end + 1 < sentence.endToken()
                                && isName(end + 1)))) {
            end++;
        }
        return end == from || words(from, end - 1) > LONGEST ? -1 : end;
    }

    /** Whether what stands at {@code at} goes on with something else than the name before it. */
    boolean endsHere(int at) {
        return at >= sentence.endToken()
                || !text.token(at).isWord()
                || AFTER.contains(text.token(at).lower())
                || NO_NAMES.contains(text.token(at).lower());
    }

    /** "Colonel Ruiz" fights, "Judge Ruiz" does not. */
    Status ranked(int first, int end) {
        Hit<People.Kind> rank = People.WORDS.at(text, first, end);
        return rank != null && rank.end() < end ? rank.value().status() : Status.UNSPECIFIED;
    }

    private int words(int first, int last) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            words += text.token(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
