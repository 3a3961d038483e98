package org.truceline.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How reports are taken in.
 *
 * @param from the format of all input; null: told from each input's name and bytes
 * @param published the day of publication that the user gives; null: looked for in each report. A line of JSON Lines that has its own keeps it.
 * @param clean whether navigation and the like are left out of plain texts and JSON Lines; if not, a report's text is exactly the given text. Pages and
 *     documents are always cleaned
 * @param privateAddresses whether pages may be fetched from loopback, private and link-local addresses
 */
public record IntakeOptions(
        @Nullable Format from,
        @Nullable LocalDate published,
        boolean clean,
        boolean privateAddresses,
        IntakeLimits limits) {

    /** Formats and days as they are found, bodies cleaned, private addresses refused, the usual limits. */
    public static IntakeOptions defaults() {
        return new IntakeOptions(null, null, true, false, IntakeLimits.defaults());
    }

    /** The same with all inputs in one format; null tells each by its name and content. */
    public IntakeOptions withFrom(@Nullable Format format) {
        return new IntakeOptions(format, published, clean, privateAddresses, limits);
    }

    /** The same with a day of publication for reports that do not say theirs; null for none. */
    public IntakeOptions withPublished(@Nullable LocalDate day) {
        return new IntakeOptions(from, day, clean, privateAddresses, limits);
    }

    /** The same with plain texts and JSON Lines cleaned, or taken exactly as given. */
    public IntakeOptions withClean(boolean wanted) {
        return new IntakeOptions(from, published, wanted, privateAddresses, limits);
    }

    /** The same with loopback, private and link-local addresses allowed, or refused. */
    public IntakeOptions withPrivateAddresses(boolean allowed) {
        return new IntakeOptions(from, published, clean, allowed, limits);
    }

    /** The same with other limits. */
    public IntakeOptions withLimits(IntakeLimits chosen) {
        return new IntakeOptions(from, published, clean, privateAddresses, chosen);
    }
}
