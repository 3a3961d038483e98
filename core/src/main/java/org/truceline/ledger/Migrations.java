package org.truceline.ledger;

import java.util.List;

/**
 * Brings a file to the schema of this version, step by step, each whole or not at all.
 *
 * <p>The steps are plain SQL beside this class, named as Flyway names them; the file counts them in {@code user_version}. See
 * docs/decisions for why Flyway itself does not run them here.
 */
final class Migrations {

    /** In order; a step is never changed once released, only followed by another. */
    private static final List<String> STEPS =
            List.of("V1__ledger.sql", "V2__record.sql", "V3__record_step.sql", "V4__failure.sql");

    /** "TRLN": marks a SQLite file as a ledger. */
    private static final long APPLICATION = 0x54524C4EL;

    private Migrations() {}

    static void run(Connected connected, String file) {
        long version = connected.number("pragma user_version");
        refuseForeign(connected, file);
        if (version > STEPS.size()) {
            throw new LedgerException(
                    "ledger.newer",
                    file + " was written by a newer Truceline (schema " + version + ", this one knows " + STEPS.size()
                            + "). Use the newer one");
        }
        if (version < STEPS.size()) {
            connected.atomically(() -> steps(connected));
        }
    }

    private static void steps(Connected connected) {
        int done = (int) connected.number("pragma user_version"); // another process may have been here meanwhile
        for (String step : STEPS.subList(done, STEPS.size())) {
            connected.runScript(step);
        }
        connected.run("pragma user_version = " + STEPS.size());
        connected.run("pragma application_id = " + APPLICATION);
    }

    private static void refuseForeign(Connected connected, String file) {
        boolean ours = connected.number("pragma application_id") == APPLICATION;
        if (!ours && connected.number("select count(*) from sqlite_schema") > 0) {
            throw new LedgerException(
                    "ledger.not-ours",
                    file + " is a database of another program. Name another file with --ledger FILE");
        }
    }
}
