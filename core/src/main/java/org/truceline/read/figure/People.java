package org.truceline.read.figure;

import java.util.Locale;
import org.truceline.model.Status;
import org.truceline.read.rule.Phrases;

/** Words for the people and things that are counted, from the resource {@code people.txt}. */
public final class People {

    /** What a word counts. */
    public enum Kind {
        CIVILIAN,
        COMBATANT,
        PERSON,
        THING,
        /** Hours, kilometres, towns, attacks: numbers of these are no figures. */
        UNCOUNTED;

        /** The status of those whom such a word counts. */
        public Status status() {
            return switch (this) {
                case CIVILIAN -> Status.CIVILIAN;
                case COMBATANT -> Status.COMBATANT;
                case PERSON, THING, UNCOUNTED -> Status.UNSPECIFIED;
            };
        }

        /** Whether it counts persons. */
        public boolean isPeople() {
            return this == CIVILIAN || this == COMBATANT || this == PERSON;
        }
    }

    /** The words. */
    public static final Phrases<Kind> WORDS =
            Phrases.read("people.txt", (heading, entry) -> Kind.valueOf(heading.toUpperCase(Locale.ROOT)));

    private People() {}
}
