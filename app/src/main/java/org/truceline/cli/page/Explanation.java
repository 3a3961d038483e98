package org.truceline.cli.page;

import org.jspecify.annotations.Nullable;
import org.truceline.cli.Archive;
import org.truceline.cli.Naming;
import org.truceline.cli.Terminal;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Derivation;
import org.truceline.model.Figure;
import org.truceline.model.Incident;
import org.truceline.model.Join;
import org.truceline.model.Judgement;
import org.truceline.model.Link;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Toll;
import org.truceline.model.When;
import org.truceline.reconcile.judge.JudgementBook;

/** How things came about: which rule read which words, what the names were taken for and what else they could have been, and why claims were brought together. */
public final class Explanation {

    private final Archive archive;
    private final Terminal terminal;
    private final Naming naming;
    private final StringBuilder out = new StringBuilder();

    /**
     * Nothing explained yet.
     *
     * @param archive where the reports and judgements are that it tells of
     * @param naming which names of places to show
     */
    public Explanation(Archive archive, Terminal terminal, Naming naming) {
        this.naming = naming;
        this.archive = archive;
        this.terminal = terminal;
    }

    /** Adds how {@code claim} was read. */
    public Explanation claim(Claim claim) {
        out.append(terminal.strong(Lines.plain(claim.toString())))
                .append("  ")
                .append(claim.id())
                .append('\n');
        claim.evidence().forEach(words -> line(2, "“" + words.text() + "” " + claim.report() + " " + words.span()));
        line(2, "read by these rules, " + percent(claim.derivation().confidence()) + " sure");
        for (Derivation.Step step : claim.derivation().steps()) {
            line(4, step.rule() + ": “" + step.on().text() + "” " + step.on().span() + " → " + step.made());
        }
        name("speaker", claim.telling().speaker());
        claim.telling().via().forEach(via -> name("via", via));
        claim.happening().perpetrator().forEach(who -> name("by", who));
        claim.happening().target().forEach(who -> name("to", who));
        for (Name<Location> place : claim.happening().place()) {
            name("place", place);
            String asked = naming.show(place);
            place.found()
                    .ifPresent(found -> line(
                            6,
                            "precision " + Codes.of(found)
                                    + (asked == null || asked.equals(place.text()) ? "" : "; shown as " + asked)));
        }
        Name<When> when = claim.happening().when();
        name("time", when);
        if (when != null) {
            when.found().ifPresent(found -> line(6, "precision " + Codes.of(found)));
        }
        for (Figure figure : claim.figures()) {
            line(2, "figure “" + figure.words().text() + "” " + figure.words().span() + " → " + figure);
            name("as of", figure.asOf());
        }
        judged(claim);
        archive.findIncident(claim.id())
                .ifPresent(incident -> line(2, "tells of " + incident.id() + ": " + Names.of(incident, naming)));
        return this;
    }

    /** What people decided about the claim, as it counts now: what was corrected is not what was read. */
    private void judged(Claim claim) {
        JudgementBook book = new JudgementBook(
                archive.judgements(),
                archive.findReading(claim.report()).stream().toList());
        for (Judgement judgement : book.inForce()) {
            boolean about = judgement.ruling().marks().stream()
                    .anyMatch(m -> m.id().equals(claim.id())
                            || book.find(m)
                                    .map(Claim::id)
                                    .filter(claim.id()::equals)
                                    .isPresent());
            if (about) {
                line(
                        2,
                        "judged by " + judgement.author() + " on "
                                + judgement.time().toString().substring(0, 10) + ": "
                                + JudgementTable.told(judgement.ruling())
                                + (judgement.reason().isBlank() ? "" : " (" + judgement.reason() + ")"));
            }
        }
    }

    private void name(String role, @Nullable Name<?> name) {
        if (name == null) {
            return;
        }
        String words = role + " “" + name.text() + "” " + name.words().span();
        switch (name.answer()) {
            case Answer.Unasked<?> unasked -> line(2, words + ": not looked up");
            case Answer.NotFound<?> notFound -> line(2, words + ": not found, " + notFound.reason());
            case Answer.Found<?> found -> {
                line(
                        2,
                        words + " → " + found.value() + ", " + percent(found.confidence()) + ", " + found.rule() + ": "
                                + found.reason());
                for (Candidate<?> rival : found.rivals()) {
                    line(6, "or " + rival.value() + ", " + percent(rival.score()) + ": " + rival.reason());
                }
            }
        }
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Adds why the claims of {@code incident} were brought together and how its figures were weighed. */
    public Explanation incident(Incident incident) {
        out.append(terminal.strong(Names.of(incident, naming)))
                .append("  ")
                .append(incident.id())
                .append('\n');
        line(
                2,
                count(incident.claims().size(), "claim") + " of "
                        + count(incident.reports().size(), "report") + "; " + incident.assessment());
        if (!incident.joins().isEmpty()) {
            out.append("  brought together because\n");
        } else {
            out.append(
                    incident.claims().size() == 1
                            ? "  one claim, nothing to bring together\n"
                            : "  told together in one report, or copied: no reports were compared\n");
        }
        for (Join join : incident.joins()) {
            line(4, told(join.left()) + "  and  " + told(join.right()) + "  score " + hundredths(join.score()));
            join.features().forEach(feature -> line(8, feature.toString()));
        }
        for (Toll toll : incident.tolls()) {
            line(2, TollPage.title(toll) + ": " + TollPage.reason(toll.estimate()));
        }
        if (!incident.links().isEmpty()) {
            out.append("  linked to other incidents because\n");
        }
        for (Link link : incident.links()) {
            String other = archive.dossier()
                    .find(link.other())
                    .map(i -> Names.of(i, naming))
                    .orElse("not in this view");
            line(4, link.kind().word() + " " + link.other() + " (" + other + ")");
            line(8, "rule " + link.rule() + ": " + link.reason());
            link.said()
                    .forEach(said -> line(
                            8,
                            "“" + said.words().text() + "” " + said.report() + " "
                                    + said.words().span()));
        }
        incident.notes().forEach(note -> line(2, note));
        return this;
    }

    /** A claim by its words, a report by its id. */
    private String told(String id) {
        return archive.findClaim(new ClaimId(id))
                .map(claim -> claim.report() + " “"
                        + Lines.cut(claim.evidence().getFirst().text(), 60) + "”")
                .orElse(id);
    }

    private static double hundredths(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private void line(int indent, String text) {
        out.append(Lines.wrap(text, indent, terminal.columns())).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
