package org.truceline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An id on the command line that means nothing in the ledger. */
final class NotHere extends ParameterException {

    private static final long serialVersionUID = 1L;

    NotHere(CommandLine command, String message) {
        super(command, message);
    }
}
