package org.truceline.resolve.actor;

import java.util.Locale;

/** What a word or phrase of the register may mean. Several may share a phrase. */
sealed interface Sense {

    /** An actor known by this name. */
    record Known(Entry entry) implements Sense {}

    /** A state, by its name, adjective, people, capital or seat. */
    record OfState(State state, State.Role role) implements Sense {}

    /** A city or region that points to a country. */
    record Region(String country) implements Sense {}

    record Head(Noun noun) implements Sense {}

    /** A word that stands before a noun and may say whose side it is. */
    record Modifier(Owner owner) implements Sense {}

    /** Whose side a modifier puts a noun on. */
    enum Owner {
        STATE,
        REBELS,
        OPPOSITION,
        SEPARATISTS,
        MILITANTS,
        PEOPLE,
        NONE;

        static Owner of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Names go before nouns, nouns before modifiers. */
    default int rank() {
        return switch (this) {
            case Known k -> 0;
            case OfState s -> 1;
            case Head h -> 2;
            case Region r -> 3;
            case Modifier m -> 4;
        };
    }

    /** Whether the phrase is a name, so that its capitals count. */
    default boolean isProper() {
        return this instanceof Known || this instanceof OfState || this instanceof Region;
    }
}
