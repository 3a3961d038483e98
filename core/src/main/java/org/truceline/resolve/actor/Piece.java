package org.truceline.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that is one unit in a name, with what it may mean.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param possessive whether it carries an s of possession without its apostrophe
 */
record Piece(int first, int end, Type type, List<Sense> senses, boolean possessive) {

    enum Type {
        KNOWN,
        STATE,
        HEAD,
        MODIFIER,
        REGION,
        /** A capitalised word that the register does not know. */
        NAME,
        /** "'s". */
        POSSESSIVE,
        PREPOSITION,
        ARTICLE,
        /** A number, or a word of quantity: before a name, not part of it. */
        QUANTITY,
        AND,
        COMMA,
        OTHER
    }

    static Piece of(int first, int end, Type type) {
        return new Piece(first, end, type, List.of(), false);
    }

    boolean is(Type type) {
        return this.type == type;
    }

    @Nullable State state() {
        for (Sense sense : senses) {
            if (sense instanceof Sense.OfState s) {
                return s.state();
            }
        }
        return null;
    }

    boolean names(State.Role role) {
        return type == Type.STATE && senses.stream().anyMatch(s -> s instanceof Sense.OfState of && of.role() == role);
    }

    /** Whether it names a state only in the given role. */
    boolean isOnly(State.Role role) {
        return type == Type.STATE
                && senses.stream().allMatch(s -> !(s instanceof Sense.OfState of) || of.role() == role);
    }

    @Nullable Noun noun() {
        for (Sense sense : senses) {
            if (sense instanceof Sense.Head h) {
                return h.noun();
            }
        }
        return null;
    }

    Sense.@Nullable Owner owner() {
        for (Sense sense : senses) {
            if (sense instanceof Sense.Modifier m) {
                return m.owner();
            }
        }
        return null;
    }

    @Nullable String region() {
        for (Sense sense : senses) {
            if (sense instanceof Sense.Region r) {
                return r.country();
            }
        }
        return null;
    }

    List<Entry> entries() {
        return senses.stream()
                .filter(s -> s instanceof Sense.Known)
                .map(s -> ((Sense.Known) s).entry())
                .toList();
    }
}
