package org.truceline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.LedgerException;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import org.truceline.pipeline.GradeLog;
import org.truceline.pipeline.LivingRecord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which ledger, as of which day, and in which form: the same for every verb that looks. */
final class ViewOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private LedgerOption ledger;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Only what had been published by the end of this day (2023-09-21).")
    private @Nullable LocalDate published;

    @Option(
            names = "--held-on",
            paramLabel = "DAY",
            description = "Only what this ledger held at the end of this day (UTC), with the judgements made by then.")
    private @Nullable LocalDate held;

    @Option(names = "--json", description = "Print JSON, one object a line.")
    boolean json;

    Ledger.View open() {
        return ledger.openExisting().view(asOf());
    }

    /** What a command named to the user needs behind it to look at the same ledger. */
    String sameLedger() {
        return ledger.again();
    }

    /** Everything in the ledger as of the day, with its incidents. */
    Archive archive() {
        try (Waiting ignored = waiting();
                Ledger.View view = open()) {
            return Archive.of(view);
        }
    }

    /**
     * What {@code part} picks of the record as it stands now, without computing the rest; everything as of the day where one is given, or where nothing may be
     * written beside the ledger.
     */
    Archive archive(Function<LivingRecord, List<Incident>> part) {
        return archive(part, false);
    }

    /** The same with the incidents that the totals of those picked are held against. */
    Archive archiveWithTotals(Function<LivingRecord, List<Incident>> part) {
        return archive(part, true);
    }

    /** When and why the ledger came to the grades of an incident, up to the day asked for. */
    List<GradeChange> gradeLog(Incident incident) {
        try (Ledger open = ledger.openExisting()) {
            return new GradeLog(open, asOf()).of(incident);
        }
    }

    /**
     * What was known on the day asked for of an incident that the record of today knows by {@code id}: by the claims that both hold. Empty where no day is asked for.
     */
    Optional<Incident> then(Archive archive, String id) {
        if (asOf().equals(AsOf.NOW)) {
            return Optional.empty();
        }
        try (Ledger open = ledger.openExisting();
                LivingRecord record = new LivingRecord(open)) {
            record.update();
            List<Incident> today = record.beginning(id);
            return today.size() != 1
                    ? Optional.empty()
                    : today.getFirst().claims().stream()
                            .flatMap(c -> archive.findIncident(c.id()).stream())
                            .findFirst();
        } catch (LedgerException e) {
            return Optional.empty(); // it is looked for by its id alone where nothing may be written
        }
    }

    private Archive archive(Function<LivingRecord, List<Incident>> part, boolean totals) {
        if (!asOf().equals(AsOf.NOW)) {
            return archive();
        }
        try (Waiting ignored = waiting();
                Ledger open = ledger.openExisting();
                LivingRecord record = new LivingRecord(open)) {
            record.update();
            return Archive.of(record, part.apply(record), totals);
        } catch (LedgerException e) {
            if (e.code().equals("ledger.read-only")
                    || e.code().equals("ledger.locked")
                    || e.code().equals("ledger.full")) {
                return archive();
            }
            throw e;
        }
    }

    private Waiting waiting() {
        return Waiting.on("putting the incidents together", spec.commandLine().getErr(), Terminal.fromLauncher());
    }

    private AsOf asOf() {
        if (published != null && held != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--as-of asks what was published, --held-on what the ledger held: give one of them.");
        }
        return published != null ? AsOf.published(published) : held != null ? AsOf.arrived(held) : AsOf.NOW;
    }
}
