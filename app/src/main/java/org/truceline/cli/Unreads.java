package org.truceline.cli;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.truceline.model.Reading;
import org.truceline.model.Unread;

/** Counts the reports of a run that were kept without being read, by the reason. May be used from many threads. */
final class Unreads {

    private final AtomicIntegerArray counts = new AtomicIntegerArray(Unread.values().length);

    void count(Reading reading) {
        if (reading.unread() != null) {
            counts.incrementAndGet(reading.unread().ordinal());
        }
    }

    /** What follows in a closing line: ", 12 no happening: gate"; empty where all were read. */
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        for (Unread why : Unread.values()) {
            int count = counts.get(why.ordinal());
            if (count > 0) {
                told.append(", ").append(count).append(' ').append(why.told());
            }
        }
        return told.toString();
    }
}
