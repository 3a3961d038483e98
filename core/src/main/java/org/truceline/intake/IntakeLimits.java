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

    /** @throws IllegalArgumentException if a limit is below one, or redirects below none */
    public IntakeLimits {
        if (bytes < 1 || characters < 1 || depth < 1 || archiveEntries < 1 || redirects < 0) {
            throw new IllegalArgumentException("a limit below one");
        }
    }

    /** The same with other sizes of one report. */
    public IntakeLimits withSizes(int mostBytes, int mostCharacters) {
        return new IntakeLimits(mostBytes, mostCharacters, depth, archiveEntries, parseTime, fetchTime, redirects);
    }

    /** The same with so much time to parse a document, and for each request. */
    public IntakeLimits withTime(Duration most) {
        return new IntakeLimits(bytes, characters, depth, archiveEntries, most, most, redirects);
    }

    /** 32 MB, two million characters, 1,000 levels, 5,000 entries, 30 seconds each, five redirects. */
    public static IntakeLimits defaults() {
        return new IntakeLimits(32 << 20, 2_000_000, 1_000, 5_000, Duration.ofSeconds(30), Duration.ofSeconds(30), 5);
    }
}
