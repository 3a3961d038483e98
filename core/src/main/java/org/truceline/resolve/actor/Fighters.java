package org.truceline.resolve.actor;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;

/** What a noun for those who fight, and for what they fight with, stands for. */
final class Fighters {

    /** What people are called who are told by their arms alone. */
    private static final String DESCRIBED = "armed";

    private final ActorContext context;
    private final ActorRegister register;
    private final int offset;

    /** What every state has one of, when nothing more is said. */
    private static final Set<String> ARMY = Set.of(
            "army",
            "military",
            "armed forces",
            "defence forces",
            "defense forces",
            "general staff",
            "high command",
            "army command",
            "military command");

    Fighters(ActorContext context, int offset) {
        this.context = context;
        this.register = context.register();
        this.offset = offset;
    }

    /** The forces, arms and vehicles ("the army", "warplanes") of an owner; of the country told of where none is named. */
    Meaning force(Noun noun, @Nullable Actor owner, Sense.Owner side, String people, boolean named, String words) {
        if (noun.kind() == ActorKind.PEACEKEEPERS) {
            return peacekeepers(noun, owner, words);
        }
        if (owner != null) {
            State state = register.state(owner.id().value());
            if (state == null && owner.kind() == ActorKind.PERSON) {
                state = register.state(register.sideOf(owner).id().value());
            }
            if (state != null && side != Sense.Owner.REBELS && side != Sense.Owner.OPPOSITION) {
                return new Meaning(
                        register.body(state, noun.body(), noun.kind()),
                        0.9,
                        "actor/force",
                        "forces of " + owner.name());
            }
            if (state == null) {
                return new Meaning(owner, 0.85, "actor/force-of-group", "forces of " + owner.name());
            }
            return generic(state, side, words);
        }
        State state = here();
        if (state != null && side != Sense.Owner.STATE && side != Sense.Owner.NONE && side != Sense.Owner.PEOPLE) {
            return generic(state, side, words);
        }
        if (!people.isEmpty() || named) {
            return newcomer(named ? ActorKind.UNKNOWN : ActorKind.MILITIA, words, null);
        }
        boolean plain = noun.type() == Noun.Type.PLATFORM && side != Sense.Owner.STATE;
        State placed = context.placed();
        if (state == null && placed != null && ARMY.contains(words.toLowerCase(Locale.ROOT))) {
            return new Meaning(
                    register.body(placed, noun.body(), noun.kind()), 0.5, "actor/force-placed", Nouns.placedIn(placed));
        }
        return state == null || plain
                ? newcomer(isUncrewed(noun) ? ActorKind.UNKNOWN : noun.kind(), words, null)
                : new Meaning(
                        register.body(state, noun.body(), noun.kind()),
                        0.55,
                        "actor/force-here",
                        "the report tells mostly of " + state.actor().name());
    }

    /** Drones are flown by armed groups as well: whose one is cannot be told by its being one. */
    private static boolean isUncrewed(Noun noun) {
        return noun.words().contains("drone")
                || noun.words().contains("uav")
                || noun.words().contains("unmanned");
    }

    private Meaning peacekeepers(Noun noun, @Nullable Actor owner, String words) {
        State here = here();
        Actor party = here == null ? null : register.party(here.actor().id().value(), "peacekeepers", context.day());
        if (owner != null) {
            boolean same = party != null && party.sameSide(owner);
            if (party != null && same) {
                return new Meaning(party, 0.85, "actor/party", "the peacekeepers of " + owner.name() + " there");
            }
            Actor own = new Actor(
                    new ActorId(owner.id() + "/peacekeepers"),
                    owner.name() + ": peacekeepers",
                    ActorKind.PEACEKEEPERS,
                    owner.side() == null ? owner.id() : owner.side(),
                    owner.country());
            return new Meaning(own, 0.8, "actor/force", "peacekeepers of " + owner.name());
        }
        return party == null
                ? newcomer(noun.kind(), words, null)
                : new Meaning(
                        party,
                        0.65,
                        "actor/party",
                        "the peacekeepers in " + here.actor().name());
    }

    /** People told by their arms or cause ("fighters", "gunmen"). */
    Meaning armed(Noun noun, @Nullable Actor owner, Sense.Owner side, String people, boolean named, String words) {
        State state = owner == null ? null : register.state(owner.id().value());
        if (owner != null && state == null) {
            Actor whole = owner.kind() == ActorKind.PERSON ? register.sideOf(owner) : owner;
            return new Meaning(whole, 0.85, "actor/fighters-of", noun.words() + " of " + whole.name());
        }
        if (named || !people.isEmpty()) {
            return newcomer(noun.kind(), words, owner);
        }
        State where = state == null ? here() : state;
        if (where == null) {
            return newcomer(noun.kind(), words, null);
        }
        if (side == Sense.Owner.STATE) {
            Actor militia = new Actor(
                    new ActorId(where.actor().id() + "/pro-government-militia"),
                    "Pro-government militia (" + where.actor().name() + ")",
                    ActorKind.MILITIA,
                    where.actor().id(),
                    where.actor().country());
            return new Meaning(militia, 0.6, "actor/pro-government", words);
        }
        String body = noun.body();
        Actor party = register.party(where.actor().id().value(), body, context.day());
        if (party != null) {
            return new Meaning(
                    party,
                    0.65,
                    "actor/party",
                    "the " + body + " in " + where.actor().name() + " at that time");
        }
        if (body.equals(DESCRIBED)) {
            return unknown(where, noun, words);
        }
        double confidence = state == null ? 0.5 : 0.7;
        return new Meaning(where.other(body, noun.kind()), confidence, "actor/generic", words);
    }

    /** "Gunmen", "assailants": nobody knows who; one provisional actor a country, so that reports of one deed agree on it. */
    private static Meaning unknown(State where, Noun noun, String words) {
        ActorId id = new ActorId("new/" + where.actor().id() + "/" + DESCRIBED);
        return new Meaning(
                new Actor(id, words, noun.kind(), id, where.actor().country()),
                0.35,
                "actor/unknown-armed",
                "not in the register; the text says " + words + " in "
                        + where.actor().name());
    }

    /** The armed opponents of a state, by what they are called; the party that this means on that day where the register knows one. */
    Meaning generic(State state, Sense.Owner side, String words) {
        String body =
                switch (side) {
                    case OPPOSITION -> "opposition";
                    case SEPARATISTS -> "separatists";
                    case MILITANTS -> "militants";
                    default -> "rebels";
                };
        Actor party = register.party(state.actor().id().value(), body, context.day());
        return party == null
                ? new Meaning(state.other(body, ActorKind.REBEL_GROUP), 0.6, "actor/generic", words)
                : new Meaning(
                        party,
                        0.65,
                        "actor/party",
                        "the " + body + " in " + state.actor().name() + " at that time");
    }

    private @Nullable State here() {
        return context.country(offset);
    }

    private Meaning newcomer(ActorKind kind, String words, @Nullable Actor owner) {
        return Meaning.newcomer(kind, words, owner, here());
    }
}
