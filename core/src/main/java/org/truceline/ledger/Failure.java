package org.truceline.ledger;

import java.time.Instant;

/**
 * That an input gave no report.
 *
 * @param way how it was to come, as in {@link Entry}
 * @param code the stable code of the reason
 * @param message the reason in words
 */
public record Failure(String way, String code, String message, Instant time) {}
