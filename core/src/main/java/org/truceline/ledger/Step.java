package org.truceline.ledger;

import java.time.Instant;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;

/** Something that came to a ledger. The steps in their order are its whole history. */
public sealed interface Step {

    /** When it came. */
    Instant time();

    /**
     * A report came, or came again with other words or another reading.
     *
     * @param reader what read it
     */
    record Came(Instant time, Reading reading, String reader) implements Step {}

    /** A report was taken out or put back. */
    record Moved(Removal removal) implements Step {
        @Override
        public Instant time() {
            return removal.time();
        }
    }

    /** Somebody judged. */
    record Judged(Judgement judgement) implements Step {
        @Override
        public Instant time() {
            return judgement.time();
        }
    }
}
