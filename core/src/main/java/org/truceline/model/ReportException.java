package org.truceline.model;

/**
 * Bad input that we are sure to meet: one report cannot be used, the run goes on.
 *
 * <p>The code is stable and is counted ("intake.too-large", "intake.empty"); the message tells a person what to do.
 */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String report;

    /**
     * @param code stable, lower case, room before the point
     * @param report the report's id, or the file or address it was to come from
     */
    public ReportException(String code, String report, String message) {
        super(message);
        this.code = code;
        this.report = report;
    }

    /** The same with what it came from. */
    public ReportException(String code, String report, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.report = report;
    }

    /** The stable code, for counting. */
    public String code() {
        return code;
    }

    /** The report's id, or the file or address it was to come from. */
    public String report() {
        return report;
    }
}
