package org.truceline.read.rule;

import org.jspecify.annotations.Nullable;

/** What a rule makes of a match; null where it declines. */
@FunctionalInterface
public interface Production<T> {
    @Nullable T make(Match match);
}
