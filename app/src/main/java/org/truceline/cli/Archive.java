package org.truceline.cli;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.Ledger;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Dossier;
import org.truceline.model.Incident;
import org.truceline.model.IncidentId;
import org.truceline.model.Judgement;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Reckoning;
import org.truceline.model.ReportId;
import org.truceline.pipeline.LivingRecord;
import org.truceline.reconcile.toll.Reckonings;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** What a ledger holds as of a day, in memory: the readings, the judgements, and the incidents computed from both. Immutable. */
public final class Archive {

    private final Map<ReportId, Reading> readings = new HashMap<>();
    private final Map<ClaimId, Claim> claims = new HashMap<>();
    private final Map<ClaimId, Incident> incidents = new HashMap<>();
    private final List<Judgement> judgements;
    private final Dossier dossier;
    private final List<Incident> picked;

    /** Joins readings and judgements with what was computed from them. */
    Archive(List<Reading> readings, List<Judgement> judgements, Dossier dossier) {
        this(readings, judgements, dossier, List.of());
    }

    private Archive(List<Reading> readings, List<Judgement> judgements, Dossier dossier, List<Incident> picked) {
        this.picked = List.copyOf(picked);
        this.judgements = List.copyOf(judgements);
        this.dossier = dossier;
        for (Reading reading : readings) {
            this.readings.put(reading.report().id(), reading);
            reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        }
        for (Incident incident : dossier.incidents()) {
            incident.claims().forEach(claim -> incidents.putIfAbsent(claim.id(), incident));
        }
    }

    /** Reads all of {@code view} and computes its incidents. */
    static Archive of(Ledger.View view) {
        List<Reading> readings = new ArrayList<>();
        view.forEachReading(readings::add);
        List<Judgement> judgements = view.listJudgements();
        return new Archive(readings, judgements, Reconciling.of(readings, judgements));
    }

    /**
     * Some incidents of {@code record}, with those that they have links to, and the reports and judgements behind them.
     *
     * @param totals whether to bring the incidents too that their totals are held against
     */
    static Archive of(LivingRecord record, List<Incident> some, boolean totals) {
        Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
        some.forEach(i -> incidents.put(i.id(), i));
        some.forEach(i -> i.links().forEach(link -> record.find(link.other())
                .ifPresent(other -> incidents.putIfAbsent(other.id(), other))));
        Map<ReportId, Reading> readings = new LinkedHashMap<>();
        incidents.values().forEach(i -> i.reports()
                .forEach(report -> record.reading(report).ifPresent(reading -> readings.put(report, reading))));
        if (totals) {
            some.forEach(i -> Reckonings.reach(i).ifPresent(reach -> {
                record.toldIn(i.reports()).forEach(other -> incidents.putIfAbsent(other.id(), other));
                record.incidents(reach.country(), reach.days())
                        .forEach(other -> incidents.putIfAbsent(other.id(), other));
            }));
        }
        return new Archive(
                List.copyOf(readings.values()),
                record.judgements(),
                new Dossier(List.copyOf(incidents.values()), List.of()),
                some);
    }

    /** The incidents that were asked for of a larger record, without those that stand beside them; none where everything is here. */
    List<Incident> picked() {
        return picked;
    }

    /** The incidents, those that stand beside the ones asked for with them. */
    public Dossier dossier() {
        return dossier;
    }

    /** The totals of {@code incident} held against the record of this archive; none for a single happening. */
    public List<Reckoning> held(Incident incident) {
        return new Reckonings(dossier.incidents()).of(incident);
    }

    /** All judgements as of the day, oldest first. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** The reading of a report, if it is here. */
    public Optional<Reading> findReading(ReportId report) {
        return Optional.ofNullable(readings.get(report));
    }

    /** The claim of that id, if its report is here. */
    public Optional<Claim> findClaim(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** The incident that {@code claim} tells of. */
    public Optional<Incident> findIncident(ClaimId claim) {
        return Optional.ofNullable(incidents.get(claim));
    }

    /** All claims, in no order. */
    Iterable<Claim> claims() {
        return claims.values();
    }

    /** All reports, in no order. */
    Iterable<ReportId> reports() {
        return readings.keySet();
    }

    /** The day of publication; null where not known. */
    public @Nullable String published(ReportId report) {
        Reading reading = readings.get(report);
        return reading == null || reading.report().published() == null
                ? null
                : reading.report().published().day().toString();
    }

    /** The zone of the time at which a report was published; null where not known. */
    public @Nullable ZoneOffset zone(ReportId report) {
        Reading reading = readings.get(report);
        return reading == null || reading.report().published() == null
                ? null
                : reading.report().published().zone();
    }

    /** The sentence of the report in which {@code words} stand; the words alone where the report is not here. */
    public String sentence(ReportId report, Quote words) {
        Reading reading = readings.get(report);
        if (reading == null || words.end() > reading.report().text().length()) {
            return words.text();
        }
        // Only the paragraph is cut into sentences, not the whole report.
        String text = reading.report().text();
        int from = text.lastIndexOf('\n', words.start() - 1) + 1;
        int to = text.indexOf('\n', words.end());
        String paragraph = text.substring(from, to < 0 ? text.length() : to);
        int offset = words.start() - from;
        return TokenizedText.of(paragraph)
                .sentenceAt(offset)
                .map(Sentence::span)
                .map(span -> paragraph.substring(span.start(), span.end()))
                .orElse(words.text());
    }
}
