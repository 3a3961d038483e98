package org.truceline.reconcile.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Join.Feature;
import org.truceline.reconcile.strand.Families;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Tally;

/** Whether both tell of the same kind of event, and both of one happening or both of several. */
final class EventComparison implements Comparison {

    /** Outweighs that the day and the town agree: only much the same words then tell of one happening. */
    private static final double OTHER = -1.5;

    private static final Set<Event> WEAPONS =
            EnumSet.of(Event.SHELLING, Event.AIR_STRIKE, Event.EXPLOSION, Event.SUICIDE_BOMBING, Event.CHEMICAL_ATTACK);

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
        if (!alike) {
            return Optional.of(new Feature("event", Matcher.NEVER, words + " are different happenings"));
        }
        return Optional.of(
                otherWeapons(left, right) && otherVictims(left, right)
                        ? new Feature("event", OTHER, words + ", with other victims")
                        : new Feature("event", 0.1, words + " may be told of one happening"));
    }

    /** Whether both name what was used, and not the same: an explosion may be a shell's, but more often it is a mine's. */
    private static boolean otherWeapons(Strand a, Strand b) {
        return WEAPONS.containsAll(a.facts().events())
                && WEAPONS.containsAll(b.facts().events());
    }

    /** Whether both count whom it harmed, exactly, and never the same. */
    private static boolean otherVictims(Strand a, Strand b) {
        boolean differ = false;
        for (Tally left : a.facts().figures()) {
            for (Tally right : b.facts().figures()) {
                if (left.measure() == right.measure()
                        && left.count() instanceof Count.Exactly x
                        && right.count() instanceof Count.Exactly y) {
                    if (x.number() == y.number()) {
                        return false;
                    }
                    differ = true;
                }
            }
        }
        return differ;
    }

    private static String words(Strand strand) {
        return strand.facts().events().iterator().next().word();
    }
}
