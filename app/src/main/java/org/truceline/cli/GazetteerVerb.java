package org.truceline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of places, and how to know more. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Shows what a name may mean, and imports places from GeoNames, OCHA's p-codes or plain CSV.",
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        subcommands = {GazetteerShowVerb.class, GazetteerImportVerb.class})
final class GazetteerVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Show or import? Try truceline gazetteer show Aghdam, or --help");
    }
}
