package org.truceline.cli.export;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Claim;
import org.truceline.model.Incident;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.resolve.actor.AcledInter;

/**
 * Somebody who is said to have done, or suffered, what an incident is.
 *
 * @param actor null where the words name nobody whom the register knows
 * @param nameless called by a word for people in arms alone: "fighters", "gunmen"
 */
record Party(String name, @Nullable Actor actor, boolean nameless) {

    static final Party NOBODY = new Party("", null, false);

    /** The rules of the register for words for people in arms: of a country's known sort, or of nobody knows whom. */
    private static final Set<String> BY_A_COMMON_WORD = Set.of("actor/generic", "actor/unknown-armed");

    /**
     * Those named by claims that affirm the incident, the most often named first; of those named equally often actors before words for a thing ("a market"), then
     * in the order of the claims.
     */
    static List<Party> of(Incident incident, Function<Claim, List<Name<Actor>>> role) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Claim claim : incident.claims()) {
            if (claim.happening().reality() != Reality.ACTUAL || claim.telling().stance() == Stance.DENIES) {
                continue;
            }
            for (Name<Actor> name : role.apply(claim)) {
                Actor actor = name.found().orElse(null);
                String key = actor == null ? name.text() : actor.id().value();
                times.merge(key, 1, Integer::sum);
                parties.putIfAbsent(
                        key, new Party(actor == null ? name.text() : actor.name(), actor, isNameless(name)));
            }
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> Objects.requireNonNull(parties.get(entry.getKey())).actor == null))
                .map(entry -> Objects.requireNonNull(parties.get(entry.getKey())))
                .toList();
    }

    private static boolean isNameless(Name<Actor> name) {
        return name.answer() instanceof Answer.Found<Actor> found && BY_A_COMMON_WORD.contains(found.rule());
    }

    /** Whether this is a side of its own in a fight: not a thing, not bystanders, not "fighters" of one of the two that fought. */
    boolean isSide() {
        return actor != null && !nameless && actor.kind() != ActorKind.CIVILIANS;
    }

    /** ACLED's actor type where {@code place} is that of the event; none for words that name nobody whom the register knows. */
    Inter inter(@Nullable Place place) {
        return actor == null
                ? Inter.NONE
                : Inter.values()[AcledInter.of(actor, place == null ? null : place.country())];
    }

    /** ACLED's actor types in the order of their numbers. */
    enum Inter {
        NONE(""),
        STATE("State forces"),
        REBEL("Rebel group"),
        POLITICAL_MILITIA("Political militia"),
        IDENTITY_MILITIA("Identity militia"),
        RIOTERS("Rioters"),
        PROTESTERS("Protesters"),
        CIVILIANS("Civilians"),
        EXTERNAL("External/Other forces");

        private final String text;

        Inter(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** Both types in one text, the lower number first. */
        static String interaction(Inter one, Inter other) {
            Inter low = one.compareTo(other) <= 0 ? one : other;
            Inter high = low == one ? other : one;
            if (high == NONE) {
                return "";
            }
            return low == NONE ? high.text + " only" : low.text + "-" + high.text;
        }
    }
}
