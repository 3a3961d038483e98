package org.truceline.cli.page;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Days;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.When;
import org.truceline.resolve.place.Precision;

/** How exactly a place and a time are known, in the codes of ACLED and UCDP, told in words. */
final class Codes {

    private Codes() {}

    /** Of an incident's place and days, in a line. */
    static String of(Incident incident) {
        Location location =
                incident.place() == null ? null : incident.place().found().orElse(null);
        return "precision: place " + of(location) + "; date " + of(incident.days());
    }

    static String of(@Nullable Location location) {
        return location == null
                ? "not known"
                : told(Precision.acled(location), OptionalInt.of(Precision.ucdp(location)));
    }

    static String of(@Nullable Days days) {
        return days == null
                ? "not known"
                : told(
                        org.truceline.resolve.time.Precision.acled(days),
                        org.truceline.resolve.time.Precision.ucdp(days));
    }

    static String of(When when) {
        return told(org.truceline.resolve.time.Precision.acled(when), org.truceline.resolve.time.Precision.ucdp(when));
    }

    private static String told(OptionalInt acled, OptionalInt ucdp) {
        return "ACLED " + (acled.isEmpty() ? "none" : acled.getAsInt()) + ", UCDP "
                + (ucdp.isEmpty() ? "none" : ucdp.getAsInt());
    }
}
