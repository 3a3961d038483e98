package org.truceline.read.count;

import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Count;
import org.truceline.read.figure.LooseFigure;

/**
 * Figures that one claim gives twice, in headline and body or lead and detail: they are written once. Of "at least 15" and "15" the one with the counted beside it, of "more
 * than 60" and "62" the precise one (hard case 19 of the contract).
 */
public final class Repeats {

    /** Below this, equal numbers may count different people of one list: "a woman, a man and a child". */
    private static final double FEW = 5;

    /** A precise number may be so many times the round one that it makes exact. */
    private static final double ROUNDED = 1.15;

    private Repeats() {}

    /** The figures without those that another of them repeats, in their order. */
    public static List<LooseFigure> once(List<LooseFigure> figures) {
        List<LooseFigure> kept = new ArrayList<>();
        List<Integer> repeatable = new ArrayList<>(); // of those kept: thousands of single persons repeat nothing
        for (LooseFigure figure : figures) {
            boolean may = mayRepeat(figure);
            boolean taken = false;
            for (int k = 0; may && k < repeatable.size() && !taken; k++) {
                int i = repeatable.get(k);
                if (repeat(kept.get(i), figure)) {
                    kept.set(i, better(kept.get(i), figure));
                    taken = true;
                }
            }
            if (may && !taken) {
                repeatable.add(kept.size());
            }
            if (!taken) {
                kept.add(figure);
            }
        }
        return kept;
    }

    private static boolean mayRepeat(LooseFigure figure) {
        return figure.count().isKnown() && !figure.isShare() && figure.count().value() >= FEW;
    }

    private static boolean repeat(LooseFigure one, LooseFigure other) {
        if (one.measure() != other.measure() || one.words().equals(other.words())) {
            return false;
        }
        double a = one.count().value();
        double b = other.count().value();
        return a == b
                || (isRound(one.count()) && b > a && b <= a * ROUNDED && other.count() instanceof Count.Exactly)
                || (isRound(other.count()) && a > b && a <= b * ROUNDED && one.count() instanceof Count.Exactly);
    }

    private static boolean isRound(Count count) {
        return count instanceof Count.AtLeast || count instanceof Count.About;
    }

    private static LooseFigure better(LooseFigure one, LooseFigure other) {
        double a = one.count().value();
        double b = other.count().value();
        if (a != b) {
            return a > b ? one : other;
        }
        return one.who() == null && other.who() != null ? other : one;
    }
}
