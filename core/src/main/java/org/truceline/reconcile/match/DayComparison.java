package org.truceline.reconcile.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.Join.Feature;
import org.truceline.reconcile.strand.Strand;

/**
 * When both happened; where a report does not say, or only a year, how close together they were published. A report about what followed is published late and gives the days of the
 * hearing or burial beside those of the happening: that these differ says little.
 */
final class DayComparison implements Comparison {

    private static final int YEAR = 366;

    /** What happened years apart is not one, however alike it is told: places and words come back in every war. */
    private static final double YEARS_APART = -4;

    /** What can be said at most against a report about what followed, and where years lie between. */
    private static final double SEQUEL = -0.5;

    private static final double LATE_SEQUEL = -1;

    private static final int WEEKS = 14;

    /** Where each of two reports tells of a day just past, and these are some days apart: the words of a war are the same every week. */
    private static final double OTHER_NEWS = -9;

    /** Two or three days apart: a day may be misread. */
    private static final double NEXT_DAYS = -4;

    /** More than a month between two reports of news, whose days do not agree: each tells of what is new to it. */
    private static final double OLD_NEWS = -4;

    /** Days after which a report is no news. */
    private static final int FRESH = 7;

    /** A year, or "since spring", is no day. */
    private static final int LONGEST = 31;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        return compare(a, b)
                .map(f -> f.score() < SEQUEL && isSequel(a, b) ? ofSequel(f) : f)
                .map(f -> f.score() < 0 && f.score() > OLD_NEWS && areOtherNews(a, b)
                        ? feature(OLD_NEWS, f.sentence() + ", and weeks lie between the reports")
                        : f);
    }

    /** Whether both tell of what is new to them, weeks apart: a report that gives no day tells of one just past. */
    private static boolean areOtherNews(Sketch a, Sketch b) {
        LocalDate published = a.strand().published();
        LocalDate other = b.strand().published();
        return published != null
                && other != null
                && !a.sequel()
                && !b.sequel()
                && !a.strand().background()
                && !b.strand().background()
                && Math.abs(ChronoUnit.DAYS.between(published, other)) > LONGEST;
    }

    private static Feature ofSequel(Feature feature) {
        double least = feature.score() <= YEARS_APART ? LATE_SEQUEL : SEQUEL;
        return feature(Math.max(least, feature.score()), feature.sentence() + ", but one tells of what followed");
    }

    /** Whether the later of both is about what followed. */
    private static boolean isSequel(Sketch a, Sketch b) {
        LocalDate published = a.strand().published();
        LocalDate other = b.strand().published();
        if (published == null || other == null) {
            return false;
        }
        return published.isBefore(other) ? b.sequel() : other.isBefore(published) && a.sequel();
    }

    private static Optional<Feature> compare(Sketch a, Sketch b) {
        List<Days> left = days(a.strand());
        List<Days> right = days(b.strand());
        if (!left.isEmpty() && !right.isEmpty()) {
            Feature feature = closest(left, right);
            boolean own = a.strand().facts().ownDays() && b.strand().facts().ownDays();
            if (own && feature.score() < 0 && isFresh(a, left) && isFresh(b, right)) {
                double news = feature.score() < SEQUEL ? OTHER_NEWS : NEXT_DAYS;
                return Optional.of(
                        feature(Math.min(news, feature.score()), feature.sentence() + ", each told within days"));
            }
            return Optional.of(
                    own ? feature : feature(feature.score() / 2, feature.sentence() + ", as sentences before say"));
        }
        @Nullable LocalDate published = a.strand().published();
        @Nullable LocalDate other = b.strand().published();
        if (!left.isEmpty() && other != null) {
            return Optional.of(dayAndPublication(left.getFirst(), other));
        }
        if (!right.isEmpty() && published != null) {
            return Optional.of(dayAndPublication(right.getFirst(), published));
        }
        if (published == null || other == null) {
            return Optional.empty();
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(published, other));
        return Optional.of(feature(closeness(gap), "published " + days(gap) + " apart"));
    }

    /** Whether a report tells within days of what happened on its last day, and of nothing that followed: its day is then not that of a hearing. */
    private static boolean isFresh(Sketch sketch, List<Days> days) {
        LocalDate published = sketch.strand().published();
        return published != null
                && !sketch.sequel()
                && days.stream()
                        .allMatch(d ->
                                !published.isBefore(d.last()) && ChronoUnit.DAYS.between(d.last(), published) <= FRESH);
    }

    /** Of several happenings together the whole span counts. */
    private static List<Days> days(Strand strand) {
        List<Days> all = strand.facts().days();
        return strand.aggregate() || strand.background()
                ? all
                : all.stream().filter(d -> d.length() <= LONGEST).toList();
    }

    /** Of several days that a report gives for one happening some are of its sequel: the pair that agrees best counts. */
    private static Feature closest(List<Days> left, List<Days> right) {
        Feature best = byDays(left.getFirst(), right.getFirst());
        for (Days a : left) {
            for (Days b : right) {
                Feature feature = byDays(a, b);
                best = feature.score() > best.score() ? feature : best;
            }
        }
        return best;
    }

    private static Feature byDays(Days a, Days b) {
        long gap = a.gap(b);
        if (gap == 0) {
            long length = Math.max(a.length(), b.length());
            return feature(
                    length <= 2 ? 1.5 : length <= WEEKS ? 0.8 : length <= LONGEST ? 0.4 : 0.1,
                    a.equals(b) ? "both on " + a : a + " and " + b + " overlap");
        }
        String words = a + " and " + b + " lie " + days(gap) + " apart";
        if (gap > YEAR) {
            return feature(YEARS_APART, words);
        }
        return gap == 1 ? feature(0.3, words) : feature(gap <= 3 ? -0.5 : gap <= 14 ? -1.5 : Matcher.AGAINST, words);
    }

    private static Feature dayAndPublication(Days days, LocalDate published) {
        if (published.isBefore(days.first().minusDays(1))) {
            return feature(Matcher.AGAINST, "one was published on " + published + ", before the other happened");
        }
        long gap = Math.max(0, ChronoUnit.DAYS.between(days.last(), published));
        return feature(closeness(gap), "one was published " + days(gap) + " after the other happened");
    }

    private static double closeness(long gap) {
        return gap <= 2 ? 0.5 : gap <= 7 ? 0.2 : gap <= 30 ? -0.3 : gap <= 120 ? -1 : -1.8;
    }

    private static Feature feature(double score, String sentence) {
        return new Feature("day", score, sentence);
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
