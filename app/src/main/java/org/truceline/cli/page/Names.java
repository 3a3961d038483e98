package org.truceline.cli.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Naming;
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
        return place(name, Naming.none());
    }

    /** The place by the name that was asked for, and what was written where that is another. */
    static String place(@Nullable Name<Location> name, Naming naming) {
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
        String asked = naming.show(name);
        if (asked != null) {
            return relation + asked + (asked.contains(name.text()) ? "" : " (“" + name.text() + "” as written)");
        }
        String found = location.place().name();
        boolean same = found.equalsIgnoreCase(name.text());
        return (location.relation() == Relation.AT && same ? "" : relation)
                + name.text()
                + (holds(name.text(), found) ? "" : " = " + found);
    }

    /** Whether {@code words} have {@code found} in them as a name of its own: "the village of Tegh", but not "Teghut". */
    private static boolean holds(String words, String found) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(found.toLowerCase(Locale.ROOT));
        int end = at + found.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                && (end >= words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }

    /** The days as short as they can be told: a whole year is "1994", days of one month are "2023-09-19–21". */
    static String days(@Nullable Days days) {
        if (days == null) {
            return "undated";
        }
        LocalDate first = days.first();
        LocalDate last = days.last();
        boolean years = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
        boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (years || months) {
            int length = years ? 4 : 7; // of "1994-02-01", what is said
            String from = first.toString().substring(0, length);
            String to = last.toString().substring(0, length);
            return from.equals(to) ? from : from + "–" + to;
        }
        if (first.equals(last) || first.getYear() != last.getYear()) {
            return days.toString();
        }
        return first + "–" + last.toString().substring(first.getMonth() == last.getMonth() ? 8 : 5);
    }

    /** What and where, in a few words. */
    static String of(Incident incident) {
        return of(incident, Naming.none());
    }

    /** The same with the place by the name that was asked for. */
    static String of(Incident incident, Naming naming) {
        return incident.type().word() + (incident.aggregate() ? " (several told together)" : "") + ", "
                + place(incident.place(), naming) + ", " + days(incident.days());
    }
}
