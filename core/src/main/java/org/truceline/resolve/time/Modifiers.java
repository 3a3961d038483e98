package org.truceline.resolve.time;

import java.time.LocalDate;
import java.util.Set;
import org.truceline.model.Days;
import org.truceline.model.When;

/** Words before an expression that belong to it and narrow its days: "early January", "the end of 2020", "mid-2015", "late last year", "since Sunday". */
final class Modifiers {

    private static final Set<String> START = Set.of("early", "beginning", "start", "outset", "earlier");
    private static final Set<String> MIDDLE = Set.of("mid", "middle");
    private static final Set<String> FINISH = Set.of("late", "end", "close", "later");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "almost", "approximately", "roughly", "circa", "sometime");
    private static final Set<String> NOUNS = Set.of("beginning", "start", "outset", "middle", "end", "close");

    private Modifiers() {}

    /** The expression with the words before it that belong to it, not reaching back before lexeme {@code from}. */
    static Found widened(Found found, Context context, int from) {
        Lexemes text = context.text();
        int at = found.from() - 1;
        boolean of = false;
        while (at >= from
                && text.together(at, found.from())
                && Set.of("of", "the", "-", "in", "on").contains(text.at(at).lower())) {
            of |= text.at(at).lower().equals("of");
            at--;
        }
        if (at < from || !text.together(at, found.from())) {
            return since(found, context);
        }
        String word = text.at(at).lower();
        boolean noun = NOUNS.contains(word);
        boolean adjacent = at == found.from() - 1 || text.at(at + 1).lower().equals("-");
        boolean loose = Set.of("earlier", "later", "early", "late").contains(word);
        boolean known = START.contains(word) || MIDDLE.contains(word) || FINISH.contains(word);
        boolean belongs = noun ? of || (adjacent && word.equals("end")) : adjacent || loose;
        if ((known && belongs) || (ABOUT.contains(word) && adjacent)) {
            int first = noun && at > from && text.at(at - 1).lower().equals("the") ? at - 1 : at;
            Outcome narrowed = narrowed(found.outcome(), word, context);
            return since(new Found(first, found.end(), found.rule(), narrowed), context);
        }
        return since(found, context);
    }

    /**
     * "Early June" and "late June" are a third of the month. "Early 2011" stays the whole year, as the contract of a claim has it for a year that is known; its
     * third is a rival. "Earlier" and "later" stop or begin at publication.
     */
    private static Outcome narrowed(Outcome outcome, String word, Context context) {
        When when = outcome.when();
        Days all = when == null ? null : when.days();
        if (when == null || all == null || all.length() < 7 || ABOUT.contains(word)) {
            return outcome;
        }
        if (word.equals("earlier") || word.equals("later")) {
            LocalDate day =
                    context.published() == null ? null : context.published().day();
            if (day == null || day.isBefore(all.first()) || day.isAfter(all.last())) {
                return outcome;
            }
            return word.equals("earlier")
                    ? outcome.on(new Days(all.first(), day), "up to publication")
                    : outcome.on(new Days(day, all.last()), "from publication on");
        }
        Days part = third(all, word);
        boolean month = all.length() >= 28 && all.length() <= 31 && !MIDDLE.contains(word);
        return month
                ? outcome.on(part, "its " + word + " third")
                : outcome.rival(new When(when.type(), when.value(), part, null), 0.4, "only its " + word + " third");
    }

    private static Days third(Days all, String word) {
        long third = all.length() / 3;
        if (START.contains(word)) {
            return new Days(all.first(), all.first().plusDays(third - 1));
        }
        return MIDDLE.contains(word)
                ? new Days(all.first().plusDays(third), all.last().minusDays(third))
                : new Days(all.last().minusDays(third - 1), all.last());
    }

    /** "Since X" runs to the day of publication. */
    private static Found since(Found found, Context context) {
        int at = found.from() - 1;
        When when = found.outcome().when();
        if (context.text().together(at, found.from())
                && context.text().at(at).lower().equals("since")
                && when != null
                && when.days() != null
                && context.published() != null
                && !when.days().first().isAfter(context.day())) {
            Days days = new Days(when.days().first(), context.day());
            return new Found(
                    found.from(), found.end(), found.rule(), found.outcome().on(days, "since then, up to publication"));
        }
        return found;
    }
}
