package org.truceline.read.speaker;

import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Marks drafts of harm that is told as a mistake, or that befell people whom nobody fights: what a side tells so of its own forces it admits. */
public final class Regrets {

    private static final Set<String> WORDS = Lexicon.words(
            "mistake mistakenly mistook mistaken confused accident accidentally unintentionally inadvertently error regret regretted apologised apologized "
                    + "civilian civilians bystander bystanders peacekeeper peacekeepers medic medics journalist journalists child children woman women");

    private Regrets() {}

    /** Marks those of {@code drafts} that nobody would rather own. */
    public static void give(TokenizedText text, Iterable<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean harm = draft.figures.stream().anyMatch(Regrets::isHarm);
            for (int i = draft.first().firstToken(); harm && i < draft.first().endToken(); i++) {
                draft.regretted |= WORDS.contains(text.token(i).lower());
            }
        }
    }

    private static boolean isHarm(LooseFigure figure) {
        return figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED;
    }
}
