package org.truceline.read.count;

import java.util.List;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.TokenizedText;

/**
 * Figures of one claim that count the same again: "a policeman, Anton Ruiz," is one person told twice, and who says "more than 60 soldiers" and then "62" has said 62
 * (hard case 19).
 */
public final class Twice {

    private static final double NEAR = 0.75;

    /** Each is compared with each: beyond so many that would take long. */
    private static final int MOST = 500;

    private Twice() {}

    /** Takes away what counts the same again. */
    public static void drop(TokenizedText text, Draft draft) {
        List<LooseFigure> figures = draft.figures;
        if (figures.size() > MOST) {
            return; // a list of numbers, not a sentence that counts people
        }
        figures.removeIf(f -> figures.stream()
                .anyMatch(o -> !o.equals(f) && (isApposition(text, o, f) || isWithin(f, o) || isVaguer(f, o))));
    }

    /** Whether the second stands right behind the first as another word for the same person: one a name, the other a noun. */
    private static boolean isApposition(TokenizedText text, LooseFigure first, LooseFigure second) {
        boolean ones = first.measure() == second.measure()
                && first.count().equals(Count.exactly(1))
                && second.count().equals(Count.exactly(1))
                && first.at() < second.at();
        if (!ones) {
            return false;
        }
        int end = text.tokenIndexAt(words(first).end() - 1) + 1;
        boolean beside =
                end == second.at() || (end + 1 == second.at() && text.token(end).is(","));
        return beside && isName(text, first) != isName(text, second);
    }

    /** "Her nine-month-old baby" is one, whether it is counted at "her" or at the age: the second begins in the words of the first. */
    private static boolean isWithin(LooseFigure second, LooseFigure first) {
        return first.measure() == second.measure()
                && first.count().equals(Count.exactly(1))
                && second.count().equals(Count.exactly(1))
                && first.words().start() < second.words().start()
                && second.words().start() < words(first).end();
    }

    private static Quote words(LooseFigure figure) {
        Quote who = figure.who();
        return who != null && who.end() > figure.words().end() ? who : figure.words();
    }

    /** Whether all words of the person are written large: a name, with its title or without. */
    private static boolean isName(TokenizedText text, LooseFigure figure) {
        int end = text.tokenIndexAt(words(figure).end() - 1) + 1;
        for (int i = figure.at(); i < end; i++) {
            if (text.token(i).isWord() && !text.token(i).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** "More than 60" beside "62", "dozens were killed and wounded" beside "45 killed". */
    private static boolean isVaguer(LooseFigure figure, LooseFigure precise) {
        Count rough = figure.count();
        Count sure = precise.count();
        if (!rough.isKnown() || !sure.isKnown() || sure instanceof Count.Vague || sure.value() < 2) {
            return false;
        }
        boolean same = figure.measure() == precise.measure() && figure.status() == precise.status();
        boolean near = (rough instanceof Count.AtLeast || rough instanceof Count.About)
                && sure instanceof Count.Exactly
                && rough.value() != sure.value()
                && Math.min(rough.value(), sure.value()) >= NEAR * Math.max(rough.value(), sure.value())
                && rough.value() >= 10
                && (rough instanceof Count.About || rough.value() <= sure.value());
        boolean undivided = figure.measure() == Measure.CASUALTIES
                && rough instanceof Count.Vague
                && (precise.measure() == Measure.KILLED || precise.measure() == Measure.INJURED)
                && sure.value() >= rough.value();
        return (same && near) || undivided;
    }
}
