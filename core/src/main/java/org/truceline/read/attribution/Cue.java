package org.truceline.read.attribution;

import java.util.List;
import org.truceline.model.Stance;

/**
 * An entry of the lexicon: a verb in one of its frames.
 *
 * @param particles the words that must follow the verb ("out" of "point out")
 * @param said whether it makes its subject a speaker, or tells of an attitude only
 */
record Cue(String lemma, List<String> particles, Frame frame, Stance stance, boolean said) {

    Cue {
        particles = List.copyOf(particles);
    }
}
