package org.truceline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What people decide about claims and incidents: each ruling a verb of its own. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description =
                "Keeps what you decide about claims and incidents, with your name, the time and your reason. Nothing is overwritten.",
        synopsisSubcommandLabel = "RULING",
        commandListHeading = "%nRulings:%n",
        subcommands = {
            AcceptVerb.class,
            RejectVerb.class,
            CorrectVerb.class,
            SameVerb.class,
            NotSameVerb.class,
            SplitVerb.class,
            PartOfVerb.class,
            GradeVerb.class,
            RateVerb.class,
            RetractVerb.class
        })
final class JudgeVerb implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which ruling? Try " + Called.by("judge --help"));
    }
}
