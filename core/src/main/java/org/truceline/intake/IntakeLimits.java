package org.truceline.intake;

import java.time.Duration;

/**
 * How much of hostile or broken input is borne before a report is refused.
 *
 * @param bytes of one report (of JSON Lines: of one line), and of what an archive or a compressed file unfolds to
 * @param characters of the text found in one report
 * @param depth of elements within elements in a page
 * @param archiveEntries in a document that is an archive
 * @param parseTime for one PDF, DOCX or mail
 * @param fetchTime for one request
 * @param redirects followed before an address is given up
 */
public record IntakeLimits(
        int bytes,
        int characters,
        int depth,
        int archiveEntries,
        Duration parseTime,
        Duration fetchTime,
        int redirects) {

    /** How many megabytes one report may have if nobody says otherwise. */
    public static final int USUAL_MEGABYTES = 32;

    /** How many characters of text one report may have if nobody says otherwise. */
    public static final int USUAL_CHARACTERS = 2_000_000;

    /** How many seconds a document may take to be parsed, and an address to answer, if nobody says otherwise. */
    public static final int USUAL_SECONDS = 30;

    /** @throws IllegalArgumentException if a limit is below one, or redirects below none */
    public IntakeLimits {
        if (bytes < 1 || characters < 1 || depth < 1 || archiveEntries < 1 || redirects < 0) {
            throw new IllegalArgumentException("a limit below one");
        }
    }

    /** The same with so many megabytes for one report, and for what an archive unfolds to; 1 to 2047. */
    public IntakeLimits withMegabytes(int most) {
        return new IntakeLimits(most << 20, characters, depth, archiveEntries, parseTime, fetchTime, redirects);
    }

    /** The same with so many characters for the text of one report. */
    public IntakeLimits withCharacters(int most) {
        return new IntakeLimits(bytes, most, depth, archiveEntries, parseTime, fetchTime, redirects);
    }

    /** The same with so much time to parse a document, and for each request. */
    public IntakeLimits withTime(Duration most) {
        return new IntakeLimits(bytes, characters, depth, archiveEntries, most, most, redirects);
    }

    /** The usual size, text and time, with 1,000 levels, 5,000 entries and five redirects. */
    public static IntakeLimits defaults() {
        Duration time = Duration.ofSeconds(USUAL_SECONDS);
        return new IntakeLimits(USUAL_MEGABYTES << 20, USUAL_CHARACTERS, 1_000, 5_000, time, time, 5);
    }
}
