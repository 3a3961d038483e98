package org.truceline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes a report out of all views, and keeps it from coming back when it arrives again. Nothing is erased. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description =
                "Takes a report out of all views, and keeps it from coming back when it arrives again. Nothing is erased.")
final class RemoveVerb implements Callable<Integer> {

    @Mixin
    private RemovalOption removal;

    @Override
    public Integer call() {
        return removal.keep(true, " is out of the record. To put it back: " + removal.undoing());
    }
}
