package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * A count that a claim carries.
 *
 * @param words the number as written ("at least 25", "an unknown number of")
 * @param who the people or things counted, as written; null where the text does not say
 * @param asOf when the count is said to stand; null where the text does not say
 */
public record Figure(
        Measure measure,
        Count count,
        Quote words,
        @Nullable Quote who,
        Status status,
        Scope scope,
        @Nullable Name<When> asOf) {

    @Override
    public String toString() {
        return count + " " + measure.word() + (status == Status.UNSPECIFIED ? "" : " (" + status.word() + ")")
                + scope.told()
                + (asOf == null
                        ? ""
                        : " as of " + asOf.found().map(Object::toString).orElse(asOf.text()));
    }
}
