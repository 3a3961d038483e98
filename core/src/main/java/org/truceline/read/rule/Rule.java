package org.truceline.read.rule;

import java.util.List;

/**
 * A rule, with its proof beside it.
 *
 * @param name stored with every claim that it had a part in
 * @param pattern in the notation of {@link Pattern}
 * @param matches texts in which it must match; the words that it must match stand in square brackets
 * @param misses near misses: texts in which it must not
 */
public record Rule<T>(
        String name, String pattern, Production<T> production, List<String> matches, List<String> misses) {

    /** Copies the lists. */
    public Rule {
        matches = List.copyOf(matches);
        misses = List.copyOf(misses);
    }

    /** A rule without examples as yet. */
    public static <T> Rule<T> of(String name, String pattern, Production<T> production) {
        return new Rule<>(name, pattern, production, List.of(), List.of());
    }

    /** The same with these as the examples that must match, what is made in [brackets]. */
    public Rule<T> matching(String... examples) {
        return new Rule<>(name, pattern, production, List.of(examples), misses);
    }

    /** The same with these as the examples that must not match. */
    public Rule<T> missing(String... examples) {
        return new Rule<>(name, pattern, production, matches, List.of(examples));
    }
}
