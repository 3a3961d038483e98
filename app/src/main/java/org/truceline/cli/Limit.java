package org.truceline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A number that a user may set within a range. */
final class Limit {

    private Limit() {}

    /**
     * The number given.
     *
     * @throws ParameterException where it is below 1 or above {@code most}
     */
    static int checked(CommandSpec spec, String option, int given, int most) {
        if (given < 1 || given > most) {
            throw new ParameterException(spec.commandLine(), String.format("%s: 1 to %d, not %d", option, most, given));
        }
        return given;
    }
}
