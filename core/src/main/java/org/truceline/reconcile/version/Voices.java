package org.truceline.reconcile.version;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.Name;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Voice;
import org.truceline.reconcile.strand.Party;
import org.truceline.reconcile.weave.Copies;

/** On whose word a claim rests: its speaker's, else that of the agency it came through, else that of the report, or of the report it copies. */
public final class Voices {

    private final Function<ReportId, Optional<Report>> reports;
    private final Copies copies;

    /**
     * @param reports the report of an id, if it is there
     * @param copies which reports carry the text of another
     */
    public Voices(Function<ReportId, Optional<Report>> reports, Copies copies) {
        this.reports = reports;
        this.copies = copies;
    }

    /** The voice on whose word {@code claim} rests. */
    public Voice of(Claim claim) {
        Name<Actor> speaker = claim.telling().speaker();
        if (speaker != null) {
            return of(speaker);
        }
        if (!claim.telling().via().isEmpty()) {
            return of(claim.telling().via().getFirst());
        }
        return ofReport(claim.report());
    }

    /** The report's own voice; one and the same for copies of one text. */
    public Voice ofReport(ReportId id) {
        @Nullable Report origin = reports.apply(copies.originOf(id)).orElse(null);
        if (origin == null) {
            return new Voice("report:" + id, id.value(), null);
        }
        String agency = origin.source().agency();
        if (agency != null) {
            return new Voice("words:" + Party.plain(agency), agency, null);
        }
        String publisher = origin.source().publisher();
        return new Voice(
                "report:" + origin.id(), publisher == null ? origin.id().value() : publisher, null);
    }

    private static Voice of(Name<Actor> name) {
        return name.found()
                .map(a -> new Voice("actor:" + a.id(), a.name(), a.side()))
                .orElseGet(() -> new Voice("words:" + Party.plain(name.text()), name.text(), null));
    }
}
