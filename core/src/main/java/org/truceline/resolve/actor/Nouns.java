package org.truceline.resolve.actor;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;

/** What a noun stands for, given whose it is and what the report tells of. */
final class Nouns {

    /** What people are called who are told by their arms alone. */
    private static final String DESCRIBED = "armed";

    private final ActorContext context;
    private final ActorRegister register;
    private final int offset;
    private final Antecedents antecedents;

    Nouns(ActorContext context, int offset) {
        this.context = context;
        this.register = context.register();
        this.offset = offset;
        this.antecedents = new Antecedents(context, offset);
    }

    /**
     * The meaning of a noun.
     *
     * @param owner whose it is said to be; null where that is not said
     * @param side the side that a modifier puts it on
     * @param people the people or faith that a modifier names ("Kurdish"); empty where none does
     * @param named whether an unknown proper name stands before it ("Atlacatl Battalion")
     * @param definite whether the phrase takes up somebody known ("the rebels")
     * @param words the whole phrase
     */
    Meaning of(
            Noun noun,
            @Nullable Actor owner,
            Sense.Owner side,
            String people,
            boolean named,
            boolean definite,
            String words) {
        Meaning same = antecedents.same(noun, words);
        if (same != null) {
            return same;
        }
        if (owner == null && !named && definite) {
            Meaning before = antecedents.of(noun, side, people);
            if (before != null) {
                return before;
            }
        }
        return switch (noun.type()) {
            case BODY -> named && owner == null ? newcomer(noun.kind(), words, null) : body(noun, owner, words);
            case GOVERNMENT -> government(noun, owner, words);
            case FORCE, PLATFORM -> force(noun, owner, side, people, named, words);
            case ARMED -> armed(noun, owner, side, people, named, words);
            case GROUP -> group(noun, owner, side, named, words);
            case CIVIL, PRESS -> civilians(noun, owner, words);
            case PERSON -> person(noun, owner, side, words);
            case PEOPLE ->
                owner == null ? newcomer(noun.kind(), words, null) : found(owner, 0.75, "actor/people-of", words);
            case MEDIA -> media(noun, owner, side, named, words);
        };
    }

    private Meaning body(Noun noun, @Nullable Actor owner, String words) {
        State state = owner == null ? here() : register.state(owner.id().value());
        if (owner == null && state != null && noun.body().equals("ministry")) {
            return newcomer(noun.kind(), words, state.actor());
        }
        if (state != null) {
            Actor body = body(state, noun.body(), noun.kind());
            return owner == null
                    ? found(
                            body,
                            0.55,
                            "actor/body-here",
                            "the report tells mostly of " + state.actor().name())
                    : found(body, 0.92, "actor/body", noun.words() + " of " + owner.name());
        }
        return newcomer(noun.kind(), words, owner);
    }

    private Actor body(State state, String body, ActorKind kind) {
        Actor made = state.body(body, kind);
        return register.find(made.id())
                .filter(a -> !a.name().equals(made.name()))
                .orElse(made);
    }

    private Meaning government(Noun noun, @Nullable Actor owner, String words) {
        if (owner != null) {
            Actor whole =
                    owner.kind() == ActorKind.PERSON || owner.kind() == ActorKind.STATE_FORCES ? sideOf(owner) : owner;
            return found(whole, 0.9, "actor/government", noun.words() + " of " + whole.name());
        }
        State state = here();
        return state == null
                ? newcomer(noun.kind(), words, null)
                : found(
                        state.actor(),
                        0.6,
                        "actor/government-here",
                        "the report tells mostly of " + state.actor().name());
    }

    private Meaning force(
            Noun noun, @Nullable Actor owner, Sense.Owner side, String people, boolean named, String words) {
        if (noun.kind() == ActorKind.PEACEKEEPERS) {
            return peacekeepers(noun, owner, words);
        }
        if (owner != null) {
            State state = register.state(owner.id().value());
            if (state == null && owner.kind() == ActorKind.PERSON) {
                state = register.state(sideOf(owner).id().value());
            }
            if (state != null && side != Sense.Owner.REBELS && side != Sense.Owner.OPPOSITION) {
                return found(body(state, noun.body(), noun.kind()), 0.9, "actor/force", "forces of " + owner.name());
            }
            if (state == null) {
                return found(owner, 0.85, "actor/force-of-group", "forces of " + owner.name());
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
        return state == null || plain
                ? newcomer(isUncrewed(noun) ? ActorKind.UNKNOWN : noun.kind(), words, null)
                : found(
                        body(state, noun.body(), noun.kind()),
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
                return found(party, 0.85, "actor/party", "the peacekeepers of " + owner.name() + " there");
            }
            Actor own = new Actor(
                    new ActorId(owner.id() + "/peacekeepers"),
                    owner.name() + ": peacekeepers",
                    ActorKind.PEACEKEEPERS,
                    owner.side() == null ? owner.id() : owner.side(),
                    owner.country());
            return found(own, 0.8, "actor/force", "peacekeepers of " + owner.name());
        }
        return party == null
                ? newcomer(noun.kind(), words, null)
                : found(
                        party,
                        0.65,
                        "actor/party",
                        "the peacekeepers in " + here.actor().name());
    }

    private Meaning armed(
            Noun noun, @Nullable Actor owner, Sense.Owner side, String people, boolean named, String words) {
        State state = owner == null ? null : register.state(owner.id().value());
        if (owner != null && state == null) {
            Actor whole = owner.kind() == ActorKind.PERSON ? sideOf(owner) : owner;
            return found(whole, 0.85, "actor/fighters-of", noun.words() + " of " + whole.name());
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
            return found(militia, 0.6, "actor/pro-government", words);
        }
        String body = noun.body();
        Actor party = register.party(where.actor().id().value(), body, context.day());
        if (party != null) {
            return found(
                    party,
                    0.65,
                    "actor/party",
                    "the " + body + " in " + where.actor().name() + " at that time");
        }
        if (body.equals(DESCRIBED)) {
            return unknown(where, noun, words);
        }
        double confidence = state == null ? 0.5 : 0.7;
        return found(where.other(body, noun.kind()), confidence, "actor/generic", words);
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

    private Meaning generic(State state, Sense.Owner side, String words) {
        String body =
                switch (side) {
                    case OPPOSITION -> "opposition";
                    case SEPARATISTS -> "separatists";
                    case MILITANTS -> "militants";
                    default -> "rebels";
                };
        Actor party = register.party(state.actor().id().value(), body, context.day());
        return party == null
                ? found(state.other(body, ActorKind.REBEL_GROUP), 0.6, "actor/generic", words)
                : found(
                        party,
                        0.65,
                        "actor/party",
                        "the " + body + " in " + state.actor().name() + " at that time");
    }

    private Meaning group(Noun noun, @Nullable Actor owner, Sense.Owner side, boolean named, String words) {
        State state = owner == null ? null : register.state(owner.id().value());
        if (owner != null && state == null) {
            return found(owner, 0.7, "actor/group-of", words);
        }
        State here = here();
        if (state != null && !named && noun.words().startsWith("part")) {
            return found(state.actor(), 0.7, "actor/people-of", words);
        }
        if (!named && noun.body().equals("coalition")) {
            State where = state == null ? here : state;
            Actor party =
                    where == null ? null : register.party(where.actor().id().value(), "coalition", context.day());
            if (party != null) {
                return found(
                        party,
                        0.65,
                        "actor/party",
                        "the coalition that fights in " + where.actor().name());
            }
        }
        if (!named && here != null && side != Sense.Owner.NONE && side != Sense.Owner.STATE) {
            return generic(state == null ? here : state, side, words);
        }
        Meaning newcomer = newcomer(noun.kind(), words, owner);
        Actor group = newcomer.actor(); // a group of a country is not for that on the side of its state
        return found(
                new Actor(group.id(), group.name(), group.kind(), null, group.country()),
                newcomer.confidence(),
                newcomer.rule(),
                newcomer.reason());
    }

    private Meaning civilians(Noun noun, @Nullable Actor owner, String words) {
        boolean men = noun.words().equals("men") || noun.words().equals("man");
        if (owner != null && men && owner.kind() == ActorKind.PERSON) {
            return newcomer(ActorKind.UNKNOWN, words, owner);
        }
        if (owner != null && men && isArmed(owner)) {
            return found(owner, 0.7, "actor/fighters-of", words);
        }
        State state = owner == null ? null : register.state(sideOf(owner).id().value());
        State where = state == null ? here() : state;
        if (where == null) {
            Actor anywhere = new Actor(new ActorId(noun.body()), noun.body(), noun.kind(), null, null);
            return found(anywhere, 0.5, "actor/civilians", words);
        }
        return found(where.other(noun.body(), noun.kind()), state == null ? 0.6 : 0.8, "actor/civilians", words);
    }

    private Meaning person(Noun noun, @Nullable Actor owner, Sense.Owner side, String words) {
        if (owner == null && side != Sense.Owner.NONE) {
            State here = here();
            if (here != null) {
                owner = side == Sense.Owner.STATE
                        ? here.actor()
                        : generic(here, side, words).actor();
            }
        }
        if (noun.kind() == ActorKind.CIVILIANS) {
            return civilians(noun, owner, words);
        }
        Meaning holder = Offices.holder(register, noun, owner, here(), context.day());
        if (holder != null) {
            return holder;
        }
        if (owner != null
                && noun.isPlural()
                && !noun.body().equals("spokesman")
                && !noun.body().equals("source")) {
            return found(owner, 0.7, "actor/people-of", words);
        }
        return newcomer(noun.kind(), words, owner);
    }

    private Meaning media(Noun noun, @Nullable Actor owner, Sense.Owner side, boolean named, String words) {
        State state = owner == null ? null : register.state(owner.id().value());
        if (owner == null && side == Sense.Owner.STATE) {
            state = here();
        }
        boolean official =
                noun.words().startsWith("state") || noun.words().startsWith("official") || side == Sense.Owner.STATE;
        if (owner == null && official && state == null) {
            state = here();
        }
        if (state != null && !named && noun.kind() == ActorKind.MEDIA) {
            Actor media = new Actor(
                    new ActorId(state.actor().id() + (official ? "/state-media" : "/media")),
                    state.actor().name() + (official ? ": state media" : ": media"),
                    ActorKind.MEDIA,
                    official ? state.actor().id() : null,
                    state.actor().country());
            return found(media, 0.75, "actor/media", words);
        }
        if (noun.kind() == ActorKind.MONITOR && owner == null && !named) {
            State here = here();
            Actor party = here == null ? null : register.party(here.actor().id().value(), "monitor", context.day());
            if (party != null && !noun.isPlural()) {
                return found(
                        party,
                        0.6,
                        "actor/party",
                        "the monitor most quoted on " + here.actor().name());
            }
        }
        return owner != null && state == null
                ? found(owner, 0.6, "actor/people-of", words)
                : newcomer(noun.kind(), words, owner);
    }

    private static boolean isArmed(Actor actor) {
        return ActorContext.isArmedGroup(actor)
                || actor.kind() == ActorKind.EXTERNAL_FORCES
                || actor.kind() == ActorKind.STATE_FORCES;
    }

    private @Nullable State here() {
        return context.country(offset);
    }

    private Actor sideOf(Actor actor) {
        return actor.side() == null ? actor : register.find(actor.side()).orElse(actor);
    }

    private static Meaning found(Actor actor, double confidence, String rule, String reason) {
        return new Meaning(actor, confidence, rule, reason);
    }

    private Meaning newcomer(ActorKind kind, String words, @Nullable Actor owner) {
        State here = owner == null ? here() : null;
        String country = owner == null ? here == null ? null : here.actor().country() : owner.country();
        ActorId id = new ActorId("new/" + ActorRegister.slug(words));
        boolean own = kind == ActorKind.REBEL_GROUP || kind == ActorKind.MILITIA || kind == ActorKind.IDENTITY_MILITIA;
        Actor actor = new Actor(id, words, kind, own ? id : owner == null ? null : owner.side(), country);
        return new Meaning(actor, 0.35, "actor/new", "not in the register; the text says " + words);
    }
}
