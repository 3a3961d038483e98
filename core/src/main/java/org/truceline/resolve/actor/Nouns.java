package org.truceline.resolve.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;

/** What a noun stands for, given whose it is and what the report tells of. */
final class Nouns {

    /** Ministries that every state has one of. */
    private static final Set<String> NATIONAL = Set.of("mod", "mfa", "mia", "health", "emergencies", "information");

    private final ActorContext context;
    private final ActorRegister register;
    private final int offset;
    private final Antecedents antecedents;
    private final Fighters fighters;

    Nouns(ActorContext context, int offset) {
        this.context = context;
        this.register = context.register();
        this.offset = offset;
        this.antecedents = new Antecedents(context, offset);
        this.fighters = new Fighters(context, offset);
    }

    /**
     * The meaning of a noun.
     *
     * @param owner whose it is said to be; null where that is not said
     * @param side the side that a modifier puts it on
     * @param people the people or faith that a modifier names ("Kurdish"); empty where none does
     * @param named whether an unknown proper name stands before it ("Atlacatl Battalion"), or the whole is one ("Emergency Lawyers")
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
            case FORCE, PLATFORM -> fighters.force(noun, owner, side, people, named, words);
            case ARMED -> fighters.armed(noun, owner, side, people, named, words);
            case GROUP -> group(noun, owner, side, named, words);
            case CIVIL, PRESS ->
                named && owner == null ? newcomer(noun.kind(), words, null) : civilians(noun, owner, words);
            case PERSON -> person(noun, owner, side, words);
            case PEOPLE ->
                owner == null ? newcomer(noun.kind(), words, null) : new Meaning(owner, 0.75, "actor/people-of", words);
            case MEDIA -> media(noun, owner, side, named, words);
        };
    }

    private Meaning body(Noun noun, @Nullable Actor owner, String words) {
        State state = owner == null ? here() : register.state(owner.id().value());
        if (owner == null && state == null && NATIONAL.contains(noun.body()) && context.placed() != null) {
            State placed = context.placed();
            return new Meaning(
                    register.body(placed, noun.body(), noun.kind()), 0.5, "actor/body-placed", placedIn(placed));
        }
        if (owner == null && state != null && noun.body().equals("ministry")) {
            return newcomer(noun.kind(), words, state.actor());
        }
        if (state != null) {
            Actor body = register.body(state, noun.body(), noun.kind());
            return owner == null
                    ? new Meaning(
                            body,
                            0.55,
                            "actor/body-here",
                            "the report tells mostly of " + state.actor().name())
                    : new Meaning(body, 0.92, "actor/body", noun.words() + " of " + owner.name());
        }
        return newcomer(noun.kind(), words, owner);
    }

    /** Why a body is that of a state which the report does not name. */
    static String placedIn(State state) {
        return "the places of the report lie in " + state.actor().name();
    }

    private Meaning government(Noun noun, @Nullable Actor owner, String words) {
        if (owner != null) {
            Actor whole = owner.kind() == ActorKind.PERSON || owner.kind() == ActorKind.STATE_FORCES
                    ? register.sideOf(owner)
                    : owner;
            return new Meaning(whole, 0.9, "actor/government", noun.words() + " of " + whole.name());
        }
        State state = here();
        return state == null
                ? newcomer(noun.kind(), words, null)
                : new Meaning(
                        state.actor(),
                        0.6,
                        "actor/government-here",
                        "the report tells mostly of " + state.actor().name());
    }

    private Meaning group(Noun noun, @Nullable Actor owner, Sense.Owner side, boolean named, String words) {
        State state = owner == null ? null : register.state(owner.id().value());
        if (owner != null && state == null) {
            return new Meaning(owner, 0.7, "actor/group-of", words);
        }
        State here = here();
        if (state != null && !named && noun.words().startsWith("part")) {
            return new Meaning(state.actor(), 0.7, "actor/people-of", words);
        }
        if (!named && noun.body().equals("coalition")) {
            State where = state == null ? here : state;
            Actor party =
                    where == null ? null : register.party(where.actor().id().value(), "coalition", context.day());
            if (party != null) {
                return new Meaning(
                        party,
                        0.65,
                        "actor/party",
                        "the coalition that fights in " + where.actor().name());
            }
        }
        if (!named && here != null && side != Sense.Owner.NONE && side != Sense.Owner.STATE) {
            return fighters.generic(state == null ? here : state, side, words);
        }
        Meaning newcomer = newcomer(noun.kind(), words, owner);
        Actor group = newcomer.actor(); // a group of a country is not for that on the side of its state
        return new Meaning(
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
            return new Meaning(owner, 0.7, "actor/fighters-of", words);
        }
        State state = owner == null
                ? null
                : register.state(register.sideOf(owner).id().value());
        State where = state == null ? here() : state;
        if (where == null) {
            Actor anywhere = new Actor(new ActorId(noun.body()), noun.body(), noun.kind(), null, null);
            return new Meaning(anywhere, 0.5, "actor/civilians", words);
        }
        return new Meaning(where.other(noun.body(), noun.kind()), state == null ? 0.6 : 0.8, "actor/civilians", words);
    }

    private Meaning person(Noun noun, @Nullable Actor owner, Sense.Owner side, String words) {
        if (owner == null && side != Sense.Owner.NONE) {
            State here = here();
            if (here != null) {
                owner = side == Sense.Owner.STATE
                        ? here.actor()
                        : fighters.generic(here, side, words).actor();
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
            return new Meaning(owner, 0.7, "actor/people-of", words);
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
            return new Meaning(media, 0.75, "actor/media", words);
        }
        if (noun.kind() == ActorKind.MONITOR && owner == null && !named) {
            State here = here();
            Actor party = here == null ? null : register.party(here.actor().id().value(), "monitor", context.day());
            if (party != null && !noun.isPlural()) {
                return new Meaning(
                        party,
                        0.6,
                        "actor/party",
                        "the monitor most quoted on " + here.actor().name());
            }
        }
        return owner != null && state == null
                ? new Meaning(owner, 0.6, "actor/people-of", words)
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

    private Meaning newcomer(ActorKind kind, String words, @Nullable Actor owner) {
        return Meaning.newcomer(kind, words, owner, here());
    }
}
