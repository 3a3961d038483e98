package org.truceline.reconcile.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Join.Feature;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Strand;

/** Whether both tell of the same kind of event, and both of one happening or both of several. */
final class EventComparison implements Comparison {

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Strand left = a.strand();
        Strand right = b.strand();
        if (left.claims().isEmpty() || right.claims().isEmpty()) {
            return Optional.empty();
        }
        if (left.aggregate() != right.aggregate()) {
            return Optional.of(
                    new Feature("event", Matcher.NEVER, "one tells of a single happening, the other of several"));
        }
        Set<Event> both = EnumSet.copyOf(left.facts().events());
        both.retainAll(right.facts().events());
        if (!both.isEmpty()) {
            boolean plain = both.stream().allMatch(e -> e == Event.VIOLENCE);
            String word = both.iterator().next().word();
            return Optional.of(new Feature("event", plain ? 0.3 : 0.5, "both tell of " + word));
        }
        boolean alike = left.facts().events().stream().anyMatch(e -> right.facts().events().stream()
                .anyMatch(f -> left.aggregate() ? Families.alikeAsWholes(e, f) : Families.alike(e, f)));
        String words = words(left) + " and " + words(right);
        return Optional.of(
                alike
                        ? new Feature("event", 0.1, words + " may be told of one happening")
                        : new Feature("event", Matcher.NEVER, words + " are different happenings"));
    }

    private static String words(Strand strand) {
        return strand.facts().events().iterator().next().word();
    }
}
