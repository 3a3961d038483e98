package org.truceline.reconcile.weave;

import java.util.Optional;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;

/** Where a {@link Weave} gets what was read out of a report, as judgements leave it. */
@FunctionalInterface
public interface Source {

    /**
     * A reading as judgements leave it.
     *
     * @param silenced whether all of its claims were rejected: then it tells of nothing, not even by its words
     */
    record Kept(Reading reading, boolean silenced) {}

    /** Empty where the report is not there, or no longer. */
    Optional<Kept> find(ReportId report);
}
