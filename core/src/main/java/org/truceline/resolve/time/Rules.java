package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules, filed under the words that they can begin with. Immutable. */
final class Rules {

    private static final int DEEPEST = 2;

    private record Filed(Rule rule, Pattern pattern) {}

    private static final Rules ENGLISH = new Rules(Stream.of(
                    DayRules.RULES,
                    WeekdayRules.RULES,
                    CalendarRules.RULES,
                    QuarterRules.RULES,
                    ClockRules.RULES,
                    RelativeRules.RULES,
                    SpanRules.RULES,
                    VagueRules.RULES)
            .flatMap(List::stream)
            .toList());

    private final List<Rule> all;
    private final Map<String, List<Filed>> byTrigger = new HashMap<>();

    private Rules(List<Rule> all) {
        this.all = all;
        for (Rule rule : all) {
            for (Pattern pattern : rule.patterns()) {
                for (String trigger : pattern.triggers()) {
                    byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>()).add(new Filed(rule, pattern));
                }
            }
        }
    }

    static Rules english() {
        return ENGLISH;
    }

    List<Rule> all() {
        return all;
    }

    /** The longest expression that begins at lexeme {@code at}; of two of one length the one whose rule comes first. */
    @Nullable Found longest(Context context, int at) {
        if (context.depth() > DEEPEST) {
            return null;
        }
        String lower = context.text().at(at).lower();
        Found best = longest(context, at, byTrigger.getOrDefault(lower, List.of()), null);
        boolean digits = !lower.isEmpty() && lower.charAt(0) >= '0' && lower.charAt(0) <= '9';
        return digits ? longest(context, at, byTrigger.getOrDefault(Element.DIGITS, List.of()), best) : best;
    }

    private @Nullable Found longest(Context context, int at, List<Filed> candidates, @Nullable Found soFar) {
        Found best = soFar;
        for (Filed filed : candidates) {
            Match match = new Match(context, at);
            int end = filed.pattern.match(match, at);
            if (end > at && context.text().at(end - 1).lower().equals(",")) {
                end--; // "20 September, they" with no year behind the comma
            }
            if (end <= (best == null ? at : best.end())) {
                continue;
            }
            match.endsAt(end);
            context.forget();
            Outcome outcome = filed.rule.production().produce(match, context);
            if (outcome != null) {
                best = new Found(at, end, filed.rule, outcome.needing(context.asked()));
            }
        }
        return best;
    }
}
