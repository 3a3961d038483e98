package org.truceline.intake.facts;

import java.util.Optional;
import org.truceline.model.Published;

/** A day or moment of publication that the input itself gives: "2023-09-21", "2023-09-21T18:00:00+04:00" or any other full date. */
public final class GivenDay {

    private GivenDay() {}

    /** Empty where there is no full date in {@code words}. */
    public static Optional<Published> parse(String words) {
        return Moments.first(words, "given");
    }
}
