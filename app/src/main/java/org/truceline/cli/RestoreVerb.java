package org.truceline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts back a report that was removed. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Puts back a report that was removed.")
final class RestoreVerb implements Callable<Integer> {

    @Mixin
    private RemovalOption removal;

    @Override
    public Integer call() {
        return removal.keep(false, " is back in the record.");
    }
}
