package org.truceline.read.role;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Name;
import org.truceline.model.Quote;

/**
 * A noun phrase that may fill a role.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param name the actor named; null for things, buildings, places and people whom the register does not know
 */
record Candidate(int first, int end, Sort sort, Quote words, @Nullable Name<Actor> name) {

    /** What it is, as far as it bears on roles. Parties to a conflict are all of one sort, so that swapping them swaps the roles alone. */
    enum Sort {
        PARTY,
        OFFICE,
        PERSON,
        OUTSIDER,
        MEDIA,
        CIVILIANS,
        FIGHTERS,
        PEOPLE,
        /** Gunmen, attackers, warplanes: named by what they do. */
        DOER,
        THING,
        SITE,
        PLACE,
        UNKNOWN
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    Name<Actor> asName() {
        return name == null ? Name.asWritten(words) : name;
    }
}
