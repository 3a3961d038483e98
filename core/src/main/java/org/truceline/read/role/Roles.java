package org.truceline.read.role;

import java.util.List;
import org.truceline.model.Actor;
import org.truceline.model.Name;

/** Who did it and to whom, the likeliest first; empty where the sentence does not say. */
public record Roles(List<Name<Actor>> perpetrators, List<Name<Actor>> targets) {

    /** Copies the lists. */
    public Roles {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
    }
}
