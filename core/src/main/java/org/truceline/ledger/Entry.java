package org.truceline.ledger;

import java.time.Instant;
import org.truceline.model.Reading;

/** A report as it is entered: what was read, the bytes that it was read from, and how and when they came. A class because of the bytes, which are shared. */
public final class Entry {

    private final Reading reading;
    private final byte[] original;
    private final String way;
    private final Instant arrived;
    private final String reader;

    /**
     * An entry.
     *
     * @param original the bytes that arrived, of which {@code reading.report().sha256()} is the hash; not to be changed afterwards
     * @param way how it came ("file /home/ana/reports/a.txt", "https://…"): the same way with other content is a new edition of the same report
     * @param reader name and version of what read it
     */
    public Entry(Reading reading, byte[] original, String way, Instant arrived, String reader) {
        if (way.isBlank()) {
            throw new IllegalArgumentException(
                    "an entry without a way: " + reading.report().id());
        }
        this.reading = reading;
        this.original = original;
        this.way = way;
        this.arrived = arrived;
        this.reader = reader;
    }

    /** What was read of the report. */
    public Reading reading() {
        return reading;
    }

    /** The bytes as they arrived; not to be changed. */
    public byte[] original() {
        return original;
    }

    /** How it came: an address, "file …" or "standard input …". */
    public String way() {
        return way;
    }

    /** When it arrived. */
    public Instant arrived() {
        return arrived;
    }

    /** The name and version of what read it. */
    public String reader() {
        return reader;
    }

    @Override
    public String toString() {
        return reading.report().id() + " by " + way + " at " + arrived;
    }
}
