package org.truceline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.truceline.model.Claim;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Finds what an id on the command line means: whole, or a beginning that no other has. An id that means nothing, or several things, is misuse. */
record Lookup(Archive archive, CommandLine command) {

    private static final int SHOWN = 5;

    Incident incident(String id) {
        return incident(id, Optional::empty);
    }

    /** @param otherwise where else to look for it */
    Incident incident(String id, Supplier<Optional<Incident>> otherwise) {
        return findIncident(id).or(otherwise).orElseThrow(() -> rejected(id)
                .map(why -> new ParameterException(command, why))
                .orElseGet(() -> unknown(
                        "incident", id, Called.by("incidents --standing current,denied,unrealised,background"))));
    }

    /** Why an incident of this id is gone, where its claim was rejected. */
    private Optional<String> rejected(String id) {
        String claim = id.startsWith("i-") ? id.substring(2) : id;
        return new JudgementBook(archive.judgements(), List.of())
                .inForce().stream()
                        .filter(j -> j.ruling() instanceof Ruling.Reject r
                                && r.claim().id().value().startsWith(claim))
                        .reduce((earlier, later) -> later)
                        .map(j -> "There is no incident " + id + ": its claim was rejected by " + j.author() + " ("
                                + j.reason() + "). To take that back: " + Called.by("judge retract ") + j.id()
                                + LedgerOption.again(command));
    }

    /** By its id, one that it bore before, or the beginning of one. */
    Optional<Incident> findIncident(String id) {
        Optional<Incident> whole = archive.dossier().find(new IncidentId(id));
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Incident> now = only("incident", id, archive.dossier().incidents(), i -> i.id().value());
        Optional<Incident> before =
                now.isPresent() ? now : only("incident", id, borneBefore(id), i -> i.id().value(), i -> true);
        return before.isPresent() || archive.picked().size() != 1
                ? before
                : Optional.of(archive.picked().getFirst()); // its report was read anew since it bore that id
    }

    /** Incidents that bore an id with this beginning before they grew or were merged. */
    private List<Incident> borneBefore(String id) {
        return archive.dossier().incidents().stream()
                .filter(i -> i.claims().stream()
                        .anyMatch(c -> Incident.idOf(c.id()).value().startsWith(typed(id))))
                .toList();
    }

    Claim claim(String id) {
        return findClaim(id).orElseThrow(() -> unknown("claim", id, Called.by("report REPORT")));
    }

    Optional<Claim> findClaim(String id) {
        List<Claim> claims = new ArrayList<>();
        archive.claims().forEach(claims::add);
        claims.sort(Comparator.comparing(Claim::id));
        return only("claim", id, claims, claim -> claim.id().value());
    }

    ReportId report(String id) {
        return findReport(id).orElseThrow(() -> unknown("report", id, Called.by("reports")));
    }

    Optional<ReportId> findReport(String id) {
        List<ReportId> reports = StreamSupport.stream(archive.reports().spliterator(), false)
                .sorted()
                .toList();
        return only("report", id, reports, ReportId::value);
    }

    /** A claim, or the first claim of an incident: what a judgement holds on to. */
    Claim claimOf(String id) {
        return findClaim(id)
                .or(() -> findIncident(id).map(incident -> anchor(incident)))
                .orElseThrow(() -> unknown("claim or incident", id, Called.by("incidents")));
    }

    /** The claim that gives an incident its id; its first where a judgement took that one away. */
    static Claim anchor(Incident incident) {
        return incident.claims().stream()
                .filter(claim -> Incident.idOf(claim.id()).equals(incident.id()))
                .findFirst()
                .orElseGet(() -> incident.claims().getFirst());
    }

    /** The id without what is easily copied along with it: brackets around it, a sign that it was cut, a comma behind it. */
    static String typed(String id) {
        String bare = id.strip();
        while (bare.length() > 1 && "(“\"'".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1);
        }
        while (bare.length() > 1 && "…)”\"',;:.".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private <T> Optional<T> only(String kind, String id, List<T> all, Function<T, String> name) {
        Optional<T> whole = all.stream().filter(t -> name.apply(t).equals(id)).findFirst();
        if (whole.isPresent()) {
            return whole;
        }
        return only(kind, id, all, name, t -> name.apply(t).startsWith(typed(id)));
    }

    private <T> Optional<T> only(String kind, String id, List<T> all, Function<T, String> name, Predicate<T> wanted) {
        List<T> beginning = all.stream().filter(wanted).toList();
        if (beginning.size() > 1) {
            String some =
                    String.join(", ", beginning.stream().limit(SHOWN).map(name).toList());
            throw new ParameterException(
                    command,
                    beginning.size() + " " + kind + "s begin with " + id + ": " + some
                            + (beginning.size() > SHOWN ? ", …" : "") + ". Give more of the id.");
        }
        return beginning.stream().findFirst();
    }

    /** @param see the commands that list what there is */
    ParameterException unknown(String kind, String id, String... see) {
        String again = LedgerOption.again(command);
        return new NotHere(
                command,
                "There is no " + kind + " " + id + " " + where() + ". See: " + String.join(again + ", ", see) + again);
    }

    /** Where it was looked for: a day that was asked for may lie before it was known. */
    private String where() {
        return day("--as-of")
                .map(day -> "in what had been published by the end of " + day)
                .or(() -> day("--held-on").map(day -> "in what this ledger held at the end of " + day))
                .orElse("here");
    }

    private Optional<Object> day(String option) {
        return Optional.ofNullable(command.getCommandSpec().findOption(option)).map(OptionSpec::getValue);
    }
}
