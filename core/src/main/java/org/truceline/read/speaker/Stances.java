package org.truceline.read.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Event;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.rule.Lexicon;

/**
 * The stance of who belongs to a party or an official body (hard case 4): it accuses where it names the other side as doer of harm, and admits where it tells of the
 * loss of its own fighters and names no doer. Claims of responsibility are settled before ({@link Responsibility}). What a side tells of its successes it asserts (hard case 17), and monitors, agencies, medics and
 * witnesses never do more than that.
 */
public final class Stances {

    static final Set<String> OWN = Set.of("its forces", "our forces", "we", "its troops", "their forces", "his forces");
    private static final Set<String> ONLOOKERS = Lexicon.words(
            "observatory monitor monitors monitoring witness witnesses resident residents medic medics medical doctor doctors health hospital rescuers rescuer archbishop "
                    + "bishop priest locals local journalist journalists correspondent network");

    private static final Set<String> ENEMY = Lexicon.words(
            "enemy enemies adversary adversaries opponent opponents occupier occupiers invader invaders aggressor aggressors terrorist terrorists");

    /** The organisations named in the report that watch and help, and whose people do no more. */
    private final Set<ActorId> watchers = new HashSet<>();

    /** For a report that names these. */
    public Stances(Mentions mentions) {
        for (Name<Actor> name : mentions.actors()) {
            name.found().filter(a -> isWatcher(a.kind())).ifPresent(a -> watchers.add(a.id()));
        }
    }

    /**
     * How the speaker stands to what the draft tells.
     *
     * @param said the stance that the cue alone tells
     * @param speaker null where the report speaks itself
     */
    public Stance of(Stance said, @Nullable Name<Actor> speaker, Draft draft) {
        Stance ruled = byRules(said, speaker, draft);
        if (speaker == null || said != Stance.ASSERTS || draft.proposed == null) {
            return ruled;
        }
        Stance stance = ProposedStance.of(draft.proposed.stance(), ruled, speaker, draft, looksOn(speaker));
        return stance == Stance.ADMITS && isLossOfTheEnemy(draft) ? Stance.ASSERTS : stance;
    }

    private Stance byRules(Stance said, @Nullable Name<Actor> speaker, Draft draft) {
        if (speaker == null || (said != Stance.ASSERTS && said != Stance.ACCUSES)) {
            return said;
        }
        Actor party = speaker.found().orElse(null);
        if (looksOn(speaker) || (draft.event == Event.CEASEFIRE_VIOLATION && watchesTruce(speaker))) {
            return Stance.ASSERTS;
        }
        if (said == Stance.ASSERTS && draft.reality == Reality.NEGATED && mayBeDenied(draft.event)) {
            return Stance.DENIES;
        }
        if (said != Stance.ASSERTS || party == null || party.side() == null || !isHarm(draft.event)) {
            return said;
        }
        Name<Actor> doer = draft.perpetrators.stream()
                .filter(n -> n.found().filter(Stances::canFight).isPresent())
                .findFirst()
                .orElse(null);
        boolean own = doer != null
                && (doer.found().filter(party::sameSide).isPresent()
                        || OWN.contains(doer.text().toLowerCase(Locale.ROOT)));
        if (own) {
            return draft.regretted ? Stance.ADMITS : said;
        }
        if (isLossOf(party, draft)) {
            return doer == null ? Stance.ADMITS : Stance.ACCUSES;
        }
        return doer == null || isAmongOthers(party, draft) ? said : Stance.ACCUSES;
    }

    /** "The enemy lost 60 men": whose word for the other side it is tells that the loss is not the speaker's own. */
    private static boolean isLossOfTheEnemy(Draft draft) {
        return draft.targets.stream()
                .map(n -> n.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(words -> ENEMY.contains(words[words.length - 1]) || ENEMY.contains(words[0]));
    }

    private boolean looksOn(Name<Actor> speaker) {
        Actor party = speaker.found().orElse(null);
        if (party != null && (isWatcher(party.kind()) || (party.side() != null && watchers.contains(party.side())))) {
            return true;
        }
        for (String word : speaker.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (ONLOOKERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Peacekeepers who report no breach tell what they saw, and deny nothing. */
    private static boolean watchesTruce(Name<Actor> speaker) {
        for (String word : speaker.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.startsWith("peacekeep") || word.equals("mission") || word.equals("contingent")) {
                return true;
            }
        }
        return false;
    }

    /** Its own fighters are those it was done to. */
    private static boolean isLossOf(Actor party, Draft draft) {
        return Kinds.isViolent(draft.event)
                && !draft.targets.isEmpty()
                && isOf(party, draft.targets.get(0))
                && draft.targets.get(0).found().filter(Stances::isForce).isPresent();
    }

    /** What fighters of one side do to those of another is no wrong to a third; in fighting that it takes part in, a side tells its own part too (hard case 6). */
    private static boolean isAmongOthers(Actor party, Draft draft) {
        boolean mutual =
                draft.event == Event.ARMED_CLASH && draft.perpetrators.stream().anyMatch(n -> isOf(party, n));
        boolean foreign = !draft.targets.isEmpty()
                && draft.targets.get(0).found().filter(Stances::isForce).isPresent()
                && !isOf(party, draft.targets.get(0));
        return mutual || foreign;
    }

    static boolean isOf(Actor party, Name<Actor> name) {
        return name.found().filter(party::sameSide).isPresent();
    }

    /** Whether an actor fights: forces and armed groups, not the states and parties that they belong to. */
    public static boolean isForce(Actor actor) {
        return switch (actor.kind()) {
            case STATE_FORCES, DE_FACTO_FORCES, EXTERNAL_FORCES, REBEL_GROUP, MILITIA, IDENTITY_MILITIA -> true;
            default -> false;
        };
    }

    private static boolean isWatcher(ActorKind kind) {
        return switch (kind) {
            case NEWS_AGENCY, MEDIA, MONITOR, AID_ORGANISATION, INTERNATIONAL_ORGANISATION, CIVILIANS, PROTESTERS ->
                true;
            default -> false;
        };
    }

    private static boolean canFight(Actor actor) {
        return switch (actor.kind()) {
            case CIVILIANS, PROTESTERS, RIOTERS, UNKNOWN, MONITOR, MEDIA, NEWS_AGENCY, AID_ORGANISATION -> false;
            case PERSON -> actor.side() != null;
            default -> true;
        };
    }

    /** What nobody would be said not to have done, were it not laid at somebody's door. */
    private static boolean mayBeDenied(Event event) {
        return isHarm(event)
                || switch (event) {
                    case DEPLOYMENT, CAPTURE -> true;
                    default -> false;
                };
    }

    /** Whether such an event is something that a side would blame another for. */
    public static boolean isHarm(Event event) {
        return Kinds.isViolent(event)
                || switch (event) {
                    case ABDUCTION, DESTRUCTION, BLOCKADE, CEASEFIRE_VIOLATION -> true;
                    default -> false;
                };
    }
}
