package org.truceline.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's count that rose, and why, as far as the speaker says so where the later count is told. What is not said stays unexplained: no cause is guessed.
 *
 * @param from the speaker's count before; null where only the report of the later one tells that it rose, and by how much
 * @param by how much more the later count is, from 1
 * @param parts how much of the rise each cause explains; together no more than the rise
 */
public record Rise(@Nullable TollEntry from, TollEntry to, long by, List<Part> parts) {

    /** Copies the list. */
    public Rise {
        parts = List.copyOf(parts);
    }

    /** Why a count rises. */
    public enum Cause implements Word {
        /** Harmed since, in another attack or later in the same; or newly counted for no cause told. */
        NEW,
        /** Bodies found, people found dead. */
        FOUND,
        /** Told as injured before. */
        DIED_OF_WOUNDS,
        /** Told as missing, captured or unidentified before. */
        RECLASSIFIED
    }

    /** A part of a rise with its cause. */
    public record Part(Cause cause, long count) {}

    /** How much of it nobody explains. */
    public long unexplained() {
        return by - parts.stream().mapToLong(Part::count).sum();
    }

    @Override
    public String toString() {
        String causes = parts.stream()
                .map(p -> p.count() + " " + p.cause().word().replace('-', ' '))
                .collect(Collectors.joining(", "));
        String rest = unexplained() == 0 ? "" : (causes.isEmpty() ? "" : ", ") + unexplained() + " unexplained";
        String span = from == null
                ? ""
                : "from " + from.figure().count() + " to " + to.figure().count() + ", ";
        return span + "up by " + by + ": " + causes + rest;
    }
}
