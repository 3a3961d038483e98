package org.truceline.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The people that a toll counts: all of them, or those of one status, one side, or both.
 *
 * @param side the party whose people are counted; null for all
 */
public record Group(Status status, @Nullable ActorId side) implements Comparable<Group> {

    /** Everybody. */
    public static final Group ALL = new Group(Status.UNSPECIFIED, null);

    /** Whether it is everybody. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether each member of this group is known to be a member of {@code other}. */
    public boolean isWithin(Group other) {
        return (other.status == Status.UNSPECIFIED || other.status == status)
                && (other.side == null || other.side.equals(side));
    }

    @Override
    public int compareTo(Group other) {
        int byStatus = Integer.compare(rank(status), rank(other.status));
        if (byStatus != 0) {
            return byStatus;
        }
        return String.valueOf(side == null ? "" : side).compareTo(String.valueOf(other.side == null ? "" : other.side));
    }

    private static int rank(Status status) {
        return switch (status) {
            case UNSPECIFIED -> 0;
            case CIVILIAN -> 1;
            case COMBATANT -> 2;
        };
    }

    @Override
    public String toString() {
        return told(ActorId::value);
    }

    /** In words, the side by the name that {@code names} gives it: "combatants of Azerbaijan". */
    public String told(Function<ActorId, String> names) {
        String who =
                switch (status) {
                    case UNSPECIFIED -> side == null ? "all" : "people";
                    case CIVILIAN -> "civilians";
                    case COMBATANT -> "combatants";
                };
        return side == null ? who : who + " of " + names.apply(side);
    }
}
