package org.truceline.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a view holds.
 *
 * @param firstDay of publication; null where no report has one; so is {@code lastDay}
 */
public record Holdings(
        long reports, long claims, long judgements, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}
