package org.truceline.model;

import java.util.function.Function;

/** Something that can be said of an incident, and that speakers may assert, deny or leave out. One column of the matrix of versions. */
public sealed interface Proposition {

    /** That it happened at all. */
    record Happened(Event event) implements Proposition {
        @Override
        public String toString() {
            return "happened";
        }
    }

    /** Who did it. */
    record DoneBy(String key, String name) implements Proposition {
        @Override
        public String toString() {
            return "by " + name;
        }
    }

    /** To whom it was done. */
    record DoneTo(String key, String name) implements Proposition {
        @Override
        public String toString() {
            return "to " + name;
        }
    }

    /** Where. */
    record At(String key, String name) implements Proposition {
        @Override
        public String toString() {
            return "at " + name;
        }
    }

    /** When. */
    record On(Days days) implements Proposition {
        @Override
        public String toString() {
            return "on " + days;
        }
    }

    /** How many. */
    record Counted(Measure measure, Group group, Scope scope, Count count) implements Proposition {
        @Override
        public String toString() {
            return told(ActorId::value);
        }

        @Override
        public String told(Function<ActorId, String> names) {
            return count + " " + measure.word() + (group.isAll() ? "" : " (" + group.told(names) + ")") + scope.told();
        }
    }

    /** In words, sides by the names that {@code names} gives them. */
    default String told(Function<ActorId, String> names) {
        return toString();
    }

    /** The order of columns: happened, doer, target, place, time, figures. */
    default int column() {
        return switch (this) {
            case Happened h -> 0;
            case DoneBy d -> 1;
            case DoneTo d -> 2;
            case At a -> 3;
            case On o -> 4;
            case Counted c -> 5;
        };
    }
}
