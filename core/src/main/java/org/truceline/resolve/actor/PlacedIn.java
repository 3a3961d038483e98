package org.truceline.resolve.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;

/** The state whose ministries and army a report means that names towns alone and no state: "Four soldiers died near Kadugli, the Defence Ministry said". */
final class PlacedIn {

    /** From here on a place is sure enough to tell whose army it is. */
    private static final double SURE = 0.9;

    private PlacedIn() {}

    /** The state in which all places that are sure lie; null where there is none, where they lie in several, or where another authority governs a part of it: whose ministry speaks there a place alone does not tell. */
    static @Nullable State state(ActorRegister register, List<Name<Location>> places, @Nullable LocalDate day) {
        Set<String> countries = new HashSet<>();
        for (Name<Location> name : places) {
            if (name.answer() instanceof Answer.Found<Location> found && found.confidence() >= SURE) {
                String country = found.value().place().country();
                if (country != null) {
                    countries.add(country.toLowerCase(Locale.ROOT));
                }
            }
        }
        State state =
                countries.size() == 1 ? register.state(countries.iterator().next()) : null;
        return state == null || !state.term().holdsOn(day) || register.isShared(state, day) ? null : state;
    }
}
