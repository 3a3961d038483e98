package org.truceline.resolve.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way of saying when: a name, patterns, and a production that gives the meaning or declines. Beside it stand examples that must match and near-misses
 * that must not; a test runs all of them. The manner is that of duckling.
 *
 * <p>Examples are read as published on Wednesday 20 September 2023 at noon.
 */
record Rule(
        String name, List<Pattern> patterns, Production production, List<Example> examples, List<String> nearMisses) {

    /** Gives what the words mean, or null where they are no time after all. */
    interface Production {
        @Nullable Outcome produce(Match match, Context context);
    }

    /** A text with the expression in square brackets, and its TIMEX3 value; an empty value where it must stay unresolved. */
    record Example(String text, String value) {}

    Rule {
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
        nearMisses = List.copyOf(nearMisses);
    }

    static Rule of(String name, Production production, String... patterns) {
        return new Rule(name, Arrays.stream(patterns).map(Pattern::of).toList(), production, List.of(), List.of());
    }

    Rule yes(String text, String value) {
        List<Example> more = new ArrayList<>(examples);
        more.add(new Example(text, value));
        return new Rule(name, patterns, production, more, nearMisses);
    }

    Rule no(String text) {
        List<String> more = new ArrayList<>(nearMisses);
        more.add(text);
        return new Rule(name, patterns, production, examples, more);
    }

    @Override
    public String toString() {
        return name;
    }
}
