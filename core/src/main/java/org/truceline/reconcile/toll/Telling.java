package org.truceline.reconcile.toll;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Moment;
import org.truceline.model.ReportId;
import org.truceline.model.Voice;

/**
 * What one voice in one report counts in all of one measure.
 *
 * @param report the report that carries it
 * @param at where in its text the count stands
 * @param origin the key of the independent origin behind it
 * @param moment when it stands; null where unknown
 * @param own whether it is the report's own voice
 * @param sure false where it is only suspected or cannot be confirmed
 * @param most how many there may be beyond the count, where the sentence leaves it open; else 0
 * @param least how few they may be: persons told one by one in several sentences may be fewer than they seem; else the count
 * @param part whether it tells of persons one by one ("Ivanov was killed"), without saying how many there were in all
 */
record Telling(
        Voice voice,
        ReportId report,
        int at,
        String origin,
        Count count,
        long most,
        @Nullable Moment moment,
        boolean own,
        boolean sure,
        boolean part,
        long least) {

    Telling(
            Voice voice,
            ReportId report,
            int at,
            String origin,
            Count count,
            long most,
            @Nullable Moment moment,
            boolean own,
            boolean sure,
            boolean part) {
        this(voice, report, at, origin, count, most, moment, own, sure, part, Long.MAX_VALUE);
    }

    /** The same with another count. */
    Telling of(Count other, long most, boolean part) {
        return new Telling(voice, report, at, origin, other, most, moment, own, sure, part, least);
    }

    /** The same where there may be so few. */
    Telling from(long fewest) {
        return new Telling(voice, report, at, origin, count, most, moment, own, sure, part, Math.min(least, fewest));
    }
}
