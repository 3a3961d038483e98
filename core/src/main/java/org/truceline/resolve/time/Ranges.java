package org.truceline.resolve.time;

import java.util.List;
import java.util.Set;
import org.truceline.model.Days;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Two expressions that are the ends of one stretch: "from Monday to Wednesday", "between May 2015 and June 2016". Each keeps its value and gets the days of the whole. */
final class Ranges {

    private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–");

    private Ranges() {}

    static void join(List<Found> all, Lexemes text) {
        for (int i = 0; i + 1 < all.size(); i++) {
            Found one = all.get(i);
            Found two = all.get(i + 1);
            if (two.from() != one.end() + 1 || !text.together(one.from(), two.from())) {
                continue;
            }
            String before = text.together(one.from() - 1, one.from())
                    ? text.at(one.from() - 1).lower()
                    : "";
            String between = text.at(one.end()).lower();
            boolean told = before.equals("from") || between.equals("-") || between.equals("–");
            boolean range = (before.equals("between") && between.equals("and")) || (TO.contains(between) && told);
            When first = one.outcome().when();
            When last = two.outcome().when();
            if (range && isDate(first) && isDate(last)) {
                Days from = first.days();
                Days to = last.days();
                if (from != null && to != null && !to.last().isBefore(from.first())) {
                    Days whole = new Days(from.first(), to.last());
                    all.set(i, with(one, whole));
                    all.set(i + 1, with(two, whole));
                }
            }
        }
    }

    private static boolean isDate(@org.jspecify.annotations.Nullable When when) {
        return when != null && when.type() != TimeType.DURATION && when.type() != TimeType.SET;
    }

    private static Found with(Found found, Days days) {
        return new Found(
                found.from(), found.end(), found.rule(), found.outcome().on(days, "an end of the stretch " + days));
    }
}
