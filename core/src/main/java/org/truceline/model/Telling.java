package org.truceline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says it and how.
 *
 * @param speaker the most specific named party; null where the report says it in its own voice
 * @param via through whom or what it reached the report ("RIA", "Telegram")
 * @param cue the word that attributes ("said"); null where there is none
 */
public record Telling(@Nullable Name<Actor> speaker, List<Name<Actor>> via, Stance stance, @Nullable Quote cue) {

    /** Copies the list. */
    public Telling {
        via = List.copyOf(via);
    }

    /** The report's own voice. */
    public static Telling byTheReport() {
        return new Telling(null, List.of(), Stance.ASSERTS, null);
    }
}
