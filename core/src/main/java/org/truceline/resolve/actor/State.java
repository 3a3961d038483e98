package org.truceline.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;

/** A state or de facto state with its names; its ministries, forces and the like are made from it. */
record State(
        Actor actor,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        Term term) {

    /** How a word names a state. */
    enum Role {
        NAME,
        ADJECTIVE,
        PEOPLE,
        /** The capital: a city, or the government that sits in it. */
        CAPITAL,
        /** A palace or office: the government, or the building. */
        SEAT
    }

    boolean isRecognised() {
        return actor.kind() == ActorKind.STATE;
    }

    /** A body of this state: "mod", "forces". Its id is the state's with the body behind it. */
    Actor body(String body, ActorKind kind) {
        ActorKind own = isRecognised()
                ? kind
                : switch (kind) {
                    case STATE, MINISTRY -> ActorKind.DE_FACTO_AUTHORITY;
                    case STATE_FORCES -> ActorKind.DE_FACTO_FORCES;
                    default -> kind;
                };
        return new Actor(
                new ActorId(actor.id() + "/" + body),
                actor.name() + ", " + title(body, kind),
                own,
                actor.id(),
                actor.country());
    }

    /** What a body is called in English; names as written stand with the words that named it. */
    private static String title(String body, ActorKind kind) {
        return switch (body) {
            case "mod" -> "Ministry of Defence";
            case "mfa" -> "Ministry of Foreign Affairs";
            case "mia" -> "Ministry of the Interior";
            case "forces" -> "armed forces";
            default ->
                kind == ActorKind.MINISTRY && !ALREADY_TITLES.contains(body)
                        ? "Ministry of " + capitalised(body)
                        : body;
        };
    }

    /** Bodies whose names are no subject of a ministry. */
    private static final Set<String> ALREADY_TITLES =
            Set.of("ministry", "prosecutor", "investigators", "customs", "intelligence");

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A generic actor of this country that does not belong to the state: its rebels, civilians, protesters. */
    Actor other(String body, ActorKind kind) {
        ActorId id = new ActorId(actor.id() + "/" + body);
        boolean party = kind == ActorKind.REBEL_GROUP || kind == ActorKind.MILITIA;
        String name = capitalised(neutral(body)) + " (" + actor.name() + ")";
        return new Actor(id, name, kind, party ? id : null, actor.country());
    }

    /** What a party that is only called by others is called here: the words of a report, "terrorists" or "jihadists", stay in what it says. */
    private static String neutral(String body) {
        return switch (body) {
            case "militants" -> "armed groups";
            case "jihadists" -> "Islamist armed groups";
            default -> body;
        };
    }
}
