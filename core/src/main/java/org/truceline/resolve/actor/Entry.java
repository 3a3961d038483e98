package org.truceline.resolve.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;

/**
 * An actor of the register with what is known of it.
 *
 * @param parent the body that it belongs to; null where there is none
 * @param office what a person is or was; null for others
 */
record Entry(Actor actor, @Nullable ActorId parent, @Nullable String office, Term term, List<String> aliases) {

    Entry {
        aliases = List.copyOf(aliases);
    }
}
