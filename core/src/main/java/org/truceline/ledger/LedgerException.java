package org.truceline.ledger;

import java.sql.SQLException;

/**
 * The store itself failed: what was already kept stays kept, what was under way is not.
 *
 * <p>Codes: {@code ledger.full}, {@code ledger.locked}, {@code ledger.missing}, {@code ledger.not-ours}, {@code ledger.newer},
 * {@code ledger.damaged}, {@code ledger.read-only}, {@code ledger.failed}. The message tells a person what to do.
 */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable, one of those in docs/ledger.md
     * @param message what is wrong and what to do
     */
    public LedgerException(String code, String message) {
        super(message);
        this.code = code;
    }

    private LedgerException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Stable, lower case. */
    public String code() {
        return code;
    }

    /** What SQLite's result code means to a person. See https://sqlite.org/rescode.html. */
    static LedgerException of(String file, SQLException e) {
        return switch (e.getErrorCode() & 0xff) {
            case 13 ->
                new LedgerException(
                        "ledger.full",
                        "no room left for " + file
                                + ": what was added before is safe. Free some space and run the same command again; nothing is added twice",
                        e);
            case 5, 6 ->
                new LedgerException(
                        "ledger.locked",
                        file + " is being written by another program. Wait for it to end and run the command again",
                        e);
            case 26 ->
                new LedgerException(
                        "ledger.not-ours", file + " is not a ledger. Name another file with --ledger FILE", e);
            case 11 ->
                new LedgerException(
                        "ledger.damaged",
                        file + " is damaged. Put back a copy, or add the reports to a new ledger with --ledger FILE",
                        e);
            case 8, 3 ->
                new LedgerException(
                        "ledger.read-only",
                        file + " cannot be written. Check the permissions of the file and of its folder",
                        e);
            case 14 ->
                new LedgerException(
                        "ledger.missing",
                        file + " cannot be opened. Check that its folder exists and may be written",
                        e);
            default -> new LedgerException("ledger.failed", file + ": " + e.getMessage(), e);
        };
    }
}
