package org.truceline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportId;

/**
 * Where an edition of a report came from.
 *
 * @param edition hash of its content
 * @param sha256 hash of the original bytes
 * @param way how it came
 * @param arrived when
 * @param published null where not known
 * @param reader what read it
 * @param title empty where there is none
 * @param claims how many were read
 */
public record Provenance(
        ReportId report,
        String edition,
        String sha256,
        String way,
        Instant arrived,
        @Nullable LocalDate published,
        String reader,
        String title,
        int claims) {}
