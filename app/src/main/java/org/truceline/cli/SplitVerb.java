package org.truceline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.truceline.model.Claim;
import org.truceline.model.ClaimMark;
import org.truceline.model.Incident;
import org.truceline.model.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes a claim out of the incident that it was put in: a "not the same" against the claim that anchors the incident, and against what else its report tells of it, which would follow it
 * otherwise.
 */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "The claim tells of another incident than the one that it was put in.")
final class SplitVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private JudgementOption judgement;

    @Parameters(
            paramLabel = "CLAIM",
            description = "Its id, or the beginning of it; the verb report shows those of a report.")
    private String id = "";

    @Override
    public Integer call() {
        return judgement.keepAll(true, this::split);
    }

    private List<Ruling> split(Archive archive, Lookup lookup) {
        Claim claim = lookup.claim(id);
        Incident incident = archive.findIncident(claim.id())
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "Claim " + claim.id() + " is in no incident."));
        Claim anchor = Lookup.anchor(incident);
        Claim other = anchor.id().equals(claim.id()) // a corrected claim equals no longer what was read
                ? incident.claims().stream()
                        .filter(c -> !c.id().equals(claim.id()))
                        .findFirst()
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "Claim " + claim.id() + " is alone in its incident: there is nothing to split."))
                : anchor;
        return incident.claims().stream()
                .filter(c -> !c.id().equals(claim.id()))
                .filter(c -> c.id().equals(other.id()) || c.report().equals(claim.report()))
                .map(c -> (Ruling) new Ruling.NotSame(ClaimMark.of(claim), ClaimMark.of(c)))
                .toList();
    }
}
