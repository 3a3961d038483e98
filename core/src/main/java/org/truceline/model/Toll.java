package org.truceline.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All figures of one measure for one group of people in an incident, in the order of the moments at which they stand, and their estimate. */
public record Toll(Measure measure, Group group, Scope scope, List<TollEntry> entries, Estimate estimate) {

    /** Copies the list. */
    public Toll {
        entries = List.copyOf(entries);
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
