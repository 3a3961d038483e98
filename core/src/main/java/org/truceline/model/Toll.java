package org.truceline.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All figures of one measure for one group of people in an incident, in the order of the moments at which they stand, and their estimate.
 *
 * @param rises where a speaker's count rose, and why, in the order of the moments
 */
public record Toll(
        Measure measure, Group group, Scope scope, List<TollEntry> entries, Estimate estimate, List<Rise> rises) {

    /** Copies the lists. */
    public Toll {
        entries = List.copyOf(entries);
        rises = List.copyOf(rises);
    }

    /** A toll in which no count is known to have risen. */
    public Toll(Measure measure, Group group, Scope scope, List<TollEntry> entries, Estimate estimate) {
        this(measure, group, scope, entries, estimate, List.of());
    }

    /** The same with where its counts rose. */
    public Toll withRises(List<Rise> rises) {
        return new Toll(measure, group, scope, entries, estimate, rises);
    }

    /** The entries of each speaker in time order: a series with its revisions. */
    public Map<Voice, List<TollEntry>> series() {
        return entries.stream()
                .collect(Collectors.groupingBy(TollEntry::voice, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    @Override
    public String toString() {
        return measure.word() + (group.isAll() ? "" : " " + group) + scope.told() + ": " + estimate;
    }
}
