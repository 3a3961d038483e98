package org.truceline.read;

import org.truceline.model.Word;
import org.truceline.read.trained.TrainedLimits;
import org.truceline.read.trained.TrainedReader;

/** Which reader reads. */
public enum ReaderChoice implements Word {
    /** A trained network, over which rules turn words into values. */
    TRAINED {
        @Override
        public Reader load(TrainedLimits limits) {
            return TrainedReader.bundled(limits);
        }
    },
    /** Rules alone: many times faster, and every value has a rule that can be looked up. */
    RULES {
        @Override
        public Reader load(TrainedLimits limits) {
            return new RulesReader();
        }
    };

    /**
     * The reader. Loads what it needs.
     *
     * @throws IllegalStateException for the trained reader where its model is not present or this machine cannot run it
     */
    public Reader load() {
        return load(TrainedLimits.STANDARD);
    }

    /**
     * The reader, a trained one with other limits; rules have none. Loads what it needs.
     *
     * @throws IllegalStateException for the trained reader where its model is not present or this machine cannot run it
     */
    public abstract Reader load(TrainedLimits limits);

    /** The trained reader where its model is present, else rules: docs/quality.md has both measured. */
    public static ReaderChoice usual() {
        return TrainedReader.isPresent() ? TRAINED : RULES;
    }
}
