package org.truceline.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Days;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Relation;

/** How names, places and days are told to people: as written, with what was found beside where it differs. */
final class Names {

    private Names() {}

    static String actors(List<Name<Actor>> names) {
        return names.stream().map(Names::actor).distinct().collect(Collectors.joining(", "));
    }

    static String actor(Name<Actor> name) {
        String found = name.found().map(Actor::name).orElse(name.text());
        return found.equalsIgnoreCase(name.text()) ? name.text() : name.text() + " = " + found;
    }

    /** The place as written, and the gazetteer's name where that is another. */
    static String place(@Nullable Name<Location> name) {
        if (name == null) {
            return "place not said";
        }
        if (name.found().isEmpty()) {
            return name.text() + " (not in the gazetteer)";
        }
        Location location = name.found().get();
        String relation =
                switch (location.relation()) {
                    case AT -> "";
                    case NEAR -> "near ";
                    case OFF -> "off ";
                    case BETWEEN -> "between ";
                    case WITHIN -> "in ";
                };
        String found = location.place().name();
        boolean same = found.equalsIgnoreCase(name.text());
        return (location.relation() == Relation.AT && same ? "" : relation) + name.text() + (same ? "" : " = " + found);
    }

    static String days(@Nullable Days days) {
        return days == null ? "undated" : days.toString();
    }

    /** What and where, in a few words. */
    static String of(Incident incident) {
        return incident.type().word() + (incident.aggregate() ? " (several told together)" : "") + ", "
                + place(incident.place()) + ", " + days(incident.days());
    }
}
