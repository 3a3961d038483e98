package org.truceline.reconcile.weave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.model.Days;
import org.truceline.model.Location;
import org.truceline.model.Point;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Pointer;
import org.truceline.reconcile.strand.Where;

/**
 * The keys under which a strand can be met. They hang on the strand alone.
 *
 * @param strong places at a time and sentences: strands that share one are worth comparing
 * @param words rare words: two are to be shared
 */
@SuppressWarnings("ArrayRecordComponent") // sorted numbers; never compared
record Keys(long[] strong, long[] words) {

    private static final int WORDS_OF_A_REPORT = 30;
    private static final int WORDS_OF_A_PASSAGE = 8;

    /** Half a degree: some 50 km. */
    private static final double CELLS_PER_DEGREE = 2;

    private static final int DAYS_IN_A_WINDOW = 8;

    /** Longer spans of time are met by their first and last days. */
    private static final int LONGEST = 60;

    static Keys of(Sketch sketch) {
        Set<String> words = new LinkedHashSet<>(sketch.passage().heaviest(WORDS_OF_A_PASSAGE));
        if (sketch.whole() != null) {
            words.addAll(sketch.whole().heaviest(WORDS_OF_A_REPORT));
        }
        Set<Long> strong = new TreeSet<>();
        for (String window : windows(sketch)) {
            for (String place : places(sketch.strand().facts())) {
                strong.add(hash("p:" + place + "@" + window));
            }
        }
        sketch.sentences().forEach(s -> strong.add(hash("s:" + s)));
        return new Keys(
                strong.stream().mapToLong(Long::longValue).toArray(),
                words.stream().mapToLong(w -> hash("w:" + w)).distinct().toArray());
    }

    /** Keys under which a strand at a pointer's place and in its days stands. */
    static Set<Long> at(Pointer pointer) {
        Set<String> windows = new LinkedHashSet<>();
        pointer.days().all().forEach(day -> windows.add(window(day.toEpochDay())));
        Set<Long> keys = new TreeSet<>();
        for (String window : windows) {
            keys.add(hash("p:" + cell(pointer) + "@" + window));
        }
        return keys;
    }

    private static String cell(Pointer pointer) {
        if (pointer.place().isEmpty()) {
            return pointer.unfound();
        }
        Location location = pointer.place().getFirst();
        Point point = location.place().point(); // where the words move it to is for maps
        return point == null || !Where.isFine(location.place().kind())
                ? location.place().id().value()
                : Math.round(point.latitude() * CELLS_PER_DEGREE) + ","
                        + Math.round(point.longitude() * CELLS_PER_DEGREE);
    }

    /** A number that is the same for the same words, and hardly ever for others (FNV-1a, finished as in splitmix64). */
    static long hash(String words) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    private static List<String> places(Facts facts) {
        List<String> places = new ArrayList<>(facts.unfoundPlaces());
        for (Location location : facts.places()) {
            Point point = location.point();
            if (point == null || !Where.isFine(location.place().kind())) {
                places.add(location.place().id().value());
            } else {
                long row = Math.round(point.latitude() * CELLS_PER_DEGREE);
                long column = Math.round(point.longitude() * CELLS_PER_DEGREE);
                // the four corners around it, so that neighbours across a border of cells meet
                long row2 = point.latitude() * CELLS_PER_DEGREE > row ? row + 1 : row - 1;
                long column2 = point.longitude() * CELLS_PER_DEGREE > column ? column + 1 : column - 1;
                places.add(row + "," + column);
                places.add(row2 + "," + column);
                places.add(row + "," + column2);
                places.add(row2 + "," + column2);
            }
        }
        return places;
    }

    /** Windows of eight days that it may lie in, overlapping by one on each side. */
    private static Set<String> windows(Sketch sketch) {
        Set<String> windows = new LinkedHashSet<>();
        List<Days> given = sketch.strand().facts().days();
        LocalDate published = sketch.strand().published();
        for (Days days : given) {
            long first = days.first().toEpochDay() - 1;
            long last = days.last().toEpochDay() + 1;
            if (last - first > LONGEST) {
                windows.add(window(first));
                windows.add(window(last));
            } else {
                for (long day = first; day <= last; day++) {
                    windows.add(window(day));
                }
            }
        }
        if (given.isEmpty() && published != null) {
            windows.add(window(published.toEpochDay()));
            windows.add(window(published.toEpochDay() - 3));
        }
        return windows;
    }

    private static String window(long day) {
        return Long.toString(Math.floorDiv(day, DAYS_IN_A_WINDOW));
    }
}
