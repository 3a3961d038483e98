package org.truceline.reconcile.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.truceline.model.Published;
import org.truceline.model.Report;

/**
 * What outlets put around their reports: their own names, offers and notices. Words that stand alike in reports published more than a month apart tell nothing of
 * what either is about. The order of the reports does not matter.
 */
public final class Furniture {

    static final int LIMIT = 20_000;

    private static final int DAYS = 30;

    /** The first and last day on which each segment was published. */
    private final Map<Long, long[]> days = new HashMap<>();

    public Furniture(Collection<Report> reports) {
        for (Report report : reports) {
            Published published = report.published();
            if (published != null) {
                long day = published.day().toEpochDay();
                for (Segments.Segment segment : Segments.of(report.text(), LIMIT)) {
                    long[] span = days.computeIfAbsent(segment.words(), w -> new long[] {day, day});
                    span[0] = Math.min(span[0], day);
                    span[1] = Math.max(span[1], day);
                }
            }
        }
    }

    boolean has(Segments.Segment segment) {
        long[] span = days.get(segment.words());
        return span != null && span[1] - span[0] > DAYS;
    }
}
