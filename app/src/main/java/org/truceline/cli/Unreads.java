package org.truceline.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.truceline.model.Reading;
import org.truceline.model.Unread;

/** Counts the reports of a run that were kept without being read, by the reason. May be used from many threads. */
final class Unreads {

    private final Map<Unread, Integer> counts = new ConcurrentHashMap<>();

    void count(Reading reading) {
        if (reading.unread() != null) {
            counts.merge(reading.unread(), 1, Integer::sum);
        }
    }

    /** What follows in a closing line: ", 12 no happening: gate"; empty where all were read. */
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        for (Unread why : Unread.values()) {
            Integer count = counts.get(why);
            if (count != null) {
                told.append(", ").append(count).append(' ').append(why.told());
            }
        }
        return told.toString();
    }
}
