package org.truceline.resolve.actor;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Name;

/** Whom a bare noun takes up from the text before it: "the ministry", "the group", "the same source". */
final class Antecedents {

    private static final Set<String> GROUPS =
            Set.of("group", "organisation", "organization", "movement", "alliance", "faction");
    private static final Set<String> REBELS = Set.of("rebels", "militants", "jihadists");

    private final ActorContext context;
    private final int offset;

    Antecedents(ActorContext context, int offset) {
        this.context = context;
        this.offset = offset;
    }

    /** "The same source", "the same ministry": the last speaker of that kind; null where the words say no such thing. */
    @Nullable Meaning same(Noun noun, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("same ") && !lower.startsWith("the same ")) {
            return null;
        }
        boolean any = noun.body().equals("source");
        return context.lastBefore(
                        offset,
                        a -> a.kind() == ActorKind.PERSON || (any ? isSpeaker(a.kind()) : a.kind() == noun.kind()))
                .map(a -> new Meaning(a, 0.6, "actor/same", "takes up " + a.name() + ", named before"))
                .orElse(null);
    }

    private static boolean isSpeaker(ActorKind kind) {
        return switch (kind) {
            case MINISTRY, MONITOR, NEWS_AGENCY, MEDIA, UNKNOWN, AID_ORGANISATION -> true;
            default -> false;
        };
    }

    /** Somebody named before whom the bare noun takes up again: "the ministry", "the group", "the monitor". */
    @Nullable Meaning of(Noun noun, Sense.Owner side, String people) {
        if (side != Sense.Owner.NONE || !people.isEmpty() || noun.words().startsWith("enem")) {
            return null;
        }
        Predicate<Actor> test =
                switch (noun.type()) {
                    case BODY ->
                        noun.body().equals("ministry")
                                ? a -> a.kind() == ActorKind.MINISTRY
                                : a -> a.id().value().endsWith("/" + noun.body());
                    case FORCE ->
                        noun.kind() == ActorKind.PEACEKEEPERS
                                ? a -> a.kind() == ActorKind.PEACEKEEPERS
                                : isPeople(noun) ? a -> a.id().value().endsWith("/" + noun.body()) : null;
                    case GROUP ->
                        noun.kind() == ActorKind.EXTERNAL_FORCES
                                ? a -> a.kind() == ActorKind.EXTERNAL_FORCES
                                : GROUPS.contains(noun.words()) ? Antecedents::isGroup : null;
                    case MEDIA ->
                        switch (noun.kind()) {
                            case MONITOR, AID_ORGANISATION -> a -> a.kind() == noun.kind() && !noun.isPlural();
                            case MEDIA ->
                                switch (noun.words()) {
                                    case "agency", "news agency", "state news agency", "official news agency" ->
                                        a -> a.kind() == ActorKind.NEWS_AGENCY;
                                    case "channel", "tv channel", "broadcaster", "newspaper", "daily", "website" ->
                                        a -> a.kind() == ActorKind.MEDIA;
                                    default -> null;
                                };
                            default -> null;
                        };
                    default -> null;
                };
        if (noun.type() == Noun.Type.PERSON) {
            return person(noun);
        }
        if (noun.type() == Noun.Type.ARMED) {
            boolean fighters = noun.words().startsWith("fighter");
            boolean militia = noun.words().equals("militia");
            return fighters || militia || REBELS.contains(noun.body()) ? onlyGroup() : null;
        }
        if (test == null) {
            return null;
        }
        return context.lastBefore(offset, test)
                .map(a -> new Meaning(a, 0.65, "actor/antecedent", "takes up " + a.name() + ", named before"))
                .orElse(null);
    }

    private @Nullable Meaning onlyGroup() {
        return context.onlyBefore(offset, a -> ActorContext.isArmedGroup(a) && isNamed(a))
                .map(a -> new Meaning(a, 0.6, "actor/antecedent", "the only armed group named before"))
                .orElse(null);
    }

    /** The last person named before who is said to hold such an office, in the text or in the register. */
    private @Nullable Meaning person(Noun noun) {
        if (noun.isPlural() || noun.body().equals("source") || noun.kind() == ActorKind.CIVILIANS) {
            return null;
        }
        for (int i = context.mentions().size() - 1; i >= 0; i--) {
            Name<Actor> mention = context.mentions().get(i);
            Actor actor = mention.found().orElse(null);
            if (actor != null
                    && mention.words().end() <= offset
                    && actor.kind() == ActorKind.PERSON
                    && holds(actor, mention.text(), noun)) {
                return new Meaning(
                        actor, 0.65, "actor/antecedent", "takes up \"" + mention.text() + "\", named before");
            }
        }
        return null;
    }

    private boolean holds(Actor actor, String mention, Noun noun) {
        return hasWords(mention.toLowerCase(Locale.ROOT), noun.words())
                || context.register().offices(actor.id()).stream().anyMatch(o -> hasWords(o, noun.words()));
    }

    private static boolean hasWords(String text, String words) {
        return (" " + text + " ").contains(" " + words + " ");
    }

    private static boolean isNamed(Actor actor) {
        String id = actor.id().value();
        return !id.startsWith("new/")
                && !id.contains("/rebels")
                && !id.contains("/armed")
                && !id.contains("/militants");
    }

    /** Soldiers rather than the army: "these soldiers" are those told of before. */
    private static boolean isPeople(Noun noun) {
        return noun.isPlural() && !noun.words().endsWith("forces");
    }

    private static boolean isGroup(Actor actor) {
        return isNamed(actor) && isGroupKind(actor);
    }

    private static boolean isGroupKind(Actor actor) {
        return ActorContext.isArmedGroup(actor)
                || switch (actor.kind()) {
                    case MONITOR, AID_ORGANISATION -> true;
                    default -> false;
                };
    }
}
