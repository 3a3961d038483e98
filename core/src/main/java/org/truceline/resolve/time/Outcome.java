package org.truceline.resolve.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Days;
import org.truceline.model.When;
import org.truceline.resolve.trust.Trust;

/**
 * What a rule makes of its words.
 *
 * @param when null where the words cannot be resolved; {@code reason} says why
 * @param needsPublication whether the publication day went into it
 */
record Outcome(
        @Nullable When when, double confidence, String reason, List<Candidate<When>> rivals, boolean needsPublication) {

    static Outcome of(When when, String reason) {
        return of(when, 0.9, reason);
    }

    static Outcome of(When when, double confidence, String reason) {
        return new Outcome(when, confidence, reason, List.of(), false);
    }

    static Outcome unresolved(String reason) {
        return new Outcome(null, 0, reason, List.of(), false);
    }

    Outcome rival(When other, double score, String why) {
        return new Outcome(when, confidence, reason, List.of(new Candidate<>(other, score, why)), needsPublication);
    }

    Outcome needing(boolean publication) {
        return new Outcome(when, confidence, reason, rivals, publication);
    }

    /** The same words meaning {@code other}, with {@code why} added to the reason. */
    Outcome as(When other, String why) {
        return new Outcome(other, confidence, reason + "; " + why, rivals, needsPublication);
    }

    /** The same with other days. */
    Outcome on(Days days, String why) {
        return when == null ? this : as(new When(when.type(), when.value(), days, when.clock()), why);
    }

    Answer<When> answer(String rule, boolean published) {
        if (when == null) {
            return new Answer.NotFound<>(reason);
        }
        return needsPublication && !published
                ? new Answer.NotFound<>("needs the day of publication, which is not known")
                : new Answer.Found<>(when, Trust.TIMES.of(rule, confidence), rule, reason, rivals);
    }
}
