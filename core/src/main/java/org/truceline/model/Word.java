package org.truceline.model;

import java.util.Locale;

/** A value of one of the closed vocabularies, written as in the contract of a claim: {@code CEASEFIRE_VIOLATION} is "ceasefire-violation". */
public interface Word {

    /** The constant's name. */
    String name();

    /** The word as it is written in JSON. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant that {@code word} names.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <W extends Enum<W> & Word> W of(Class<W> vocabulary, String word) {
        return Enum.valueOf(vocabulary, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
