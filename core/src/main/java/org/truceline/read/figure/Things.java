package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Status;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds single things told as destroyed by whose they are: "its jet was shot down", "destroyed the army's launcher". "The jet" may be one told before. */
final class Things {

    /** How the rule is called. */
    static final String RULE = "figure/thing";

    private static final Set<String> OWNERS = Lexicon.words("its their his her our 's");
    private static final Set<String> AUXILIARIES = Lexicon.words(
            "was been being is reportedly allegedly also later has have had claims claimed says said which that it");

    private static final int REACH = 6;
    private static final int FAR = 5;

    private final TokenizedText text;
    private final Sentence sentence;

    private Things(TokenizedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static List<LooseFigure> find(TokenizedText text, Sentence sentence, List<Harm> harms) {
        Things things = new Things(text, sentence);
        List<LooseFigure> found = new ArrayList<>();
        for (Harm harm : harms) {
            LooseFigure thing = harm.measure() == Measure.DESTROYED ? things.of(harm) : null;
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    private @Nullable LooseFigure of(Harm harm) {
        if (!harm.passive()) {
            return harm.end() < sentence.endToken() ? startingAt(harm.end(), harm) : null;
        }
        int at = harm.first() - 1;
        while (at > sentence.firstToken()
                && at > harm.first() - FAR
                && AUXILIARIES.contains(text.token(at).lower())) {
            at--;
        }
        for (int first = at; first >= sentence.firstToken() && first > at - REACH; first--) {
            if (OWNERS.contains(text.token(first).lower())) {
                LooseFigure thing = startingAt(first, harm);
                return thing != null && thing.words().end() == text.token(at).end() ? thing : null;
            }
        }
        return null;
    }

    /** "Its last fighter jet", "the army's launcher": from the owner on. */
    private @Nullable LooseFigure startingAt(int from, Harm harm) {
        int owner = from;
        while (owner < Math.min(sentence.endToken(), from + REACH)
                && !OWNERS.contains(text.token(owner).lower())) {
            if (!text.token(owner).isWord()) {
                return null;
            }
            owner++;
        }
        int end = -1;
        for (int i = owner + 1; i < Math.min(sentence.endToken(), owner + REACH); i++) {
            Hit<People.Kind> hit = People.WORDS.at(text, i, sentence.endToken());
            if (hit != null && hit.value() == People.Kind.THING) {
                end = hit.end();
                i = end - 1;
            } else if (end > 0
                    || !(text.token(i).isWord()
                            || text.token(i).text().equals("-")
                            || text.token(i).isNumber())) {
                break;
            }
        }
        boolean one = end > 0 && !text.token(end - 1).lower().endsWith("s");
        return one
                ? new LooseFigure(
                        Measure.DESTROYED,
                        Count.exactly(1),
                        text.quote(from, end),
                        text.quote(from, end),
                        Status.UNSPECIFIED,
                        harm.first(),
                        from,
                        RULE)
                : null;
    }
}
