package org.truceline.read.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** "One of the three wounded has died": one is dead and two are left wounded, which is computed and the only subtraction that a sentence asks for. */
final class DiedOf {

    private static final Set<String> DETERMINERS = Lexicon.words("the those these its their our his her all");
    private static final int FAR = 12;

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Harm> harms;

    DiedOf(TokenizedText text, Sentence sentence, List<Harm> harms) {
        this.text = text;
        this.sentence = sentence;
        this.harms = harms;
    }

    /** Parts the wounded among {@code figures} from those of them who died; others stay as they are. */
    void part(List<LooseFigure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            LooseFigure some = figures.get(i);
            LooseFigure all = figures.get(i + 1);
            boolean among = some.count() instanceof Count.Exactly
                    && all.count() instanceof Count.Exactly
                    && (all.measure() == Measure.INJURED || all.measure() == Measure.KILLED)
                    && all.count().value() > some.count().value()
                    && isOf(some, all);
            Harm death = among ? death(all) : null;
            if (death != null) {
                figures.set(i, counted(some, Measure.KILLED, some.count(), death));
                Count left = Count.exactly(all.count().value() - some.count().value());
                figures.set(i + 1, counted(all, Measure.INJURED, left, null));
            }
        }
    }

    private static LooseFigure counted(LooseFigure figure, Measure measure, Count count, @Nullable Harm harm) {
        return new LooseFigure(
                measure,
                count,
                figure.words(),
                figure.who(),
                figure.status(),
                harm == null ? figure.anchor() : harm.first(),
                figure.at(),
                "figure/died-of-wounds");
    }

    /** "One of the three", "two of five". */
    private boolean isOf(LooseFigure some, LooseFigure all) {
        int of = text.tokenIndexAt(some.words().end() - 1) + 1;
        if (of >= sentence.endToken() || !text.token(of).is("of")) {
            return false;
        }
        int at = of + 1;
        while (at < all.at() && DETERMINERS.contains(text.token(at).lower())) {
            at++;
        }
        return at == all.at();
    }

    /** That they died, told behind words for the wounded: "has died", "is dead". */
    private @Nullable Harm death(LooseFigure all) {
        boolean wounded = false;
        for (Harm harm : harms) {
            wounded |= harm.measure() == Measure.INJURED && harm.first() >= all.at();
            boolean dies = harm.measure() == Measure.KILLED
                    && !harm.acts()
                    && (harm.form() == Harm.Form.SUFFERS || harm.form() == Harm.Form.IS);
            if (dies && wounded && harm.first() > all.at() && harm.first() - all.at() <= FAR) {
                return harm;
            }
        }
        return null;
    }
}
