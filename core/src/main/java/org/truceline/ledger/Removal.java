package org.truceline.ledger;

import java.time.Instant;
import org.truceline.model.ReportId;

/**
 * That a report was taken out, or put back.
 *
 * @param out true for taken out, false for put back
 */
public record Removal(ReportId report, boolean out, String author, Instant time, String reason) {}
