package org.truceline.read.happening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Actor;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * Kinds of event that who did it decides, by the definitions of the contract: what aircraft do to people or places on the ground is an air strike, who flees or is moved is
 * displaced where they are civilians and withdraws where they are forces.
 */
public final class KindByActor {

    static final String RULE = "event/by-actor";
    /** So many sentences on, a bombardment by nobody named is still that of the aircraft just told of. */
    private static final int REACH = 3;

    private static final String BY_WORD = "event/bombardment";

    private static final Set<String> FLYING =
            Lexicon.words("aerial coalition barrel bombs sortie sorties us-led nato pilots squadron aerially");

    private static final Set<String> AIRBORNE = Lexicon.words(
            "warplane warplanes jet jets bomber bombers helicopter helicopters drone drones aircraft plane planes airplane airplanes uav uavs airpower gunship gunships "
                    + "aerospace aviation sukhoi");
    private static final Set<String> CIVILIANS = Lexicon.words(
            "civilian civilians resident residents people inhabitant inhabitants villager villagers family families population refugee refugees women children citizens "
                    + "locals townspeople households evacuees");
    private static final Set<String> FORCES = Lexicon.words(
            "army armies troop troops soldier soldiers force forces fighter fighters militant militants rebel rebels terrorist terrorists insurgent insurgents guerrilla "
                    + "guerrillas militia militias militiamen gunmen unit units brigade brigades battalion battalions peacekeepers tanks jihadist jihadists");

    private KindByActor() {}

    /** Sets the kind of the model's drafts where the doer decides it. */
    public static void settle(TokenizedText text, List<Draft> drafts) {
        int flown = -REACH - 1; // the sentence that told last of an air strike by another word
        for (Draft draft : drafts) {
            int sentence = draft.first().index();
            boolean bombardment = draft.event == Event.AIR_STRIKE && isBombardment(text, draft);
            flown = draft.event == Event.AIR_STRIKE && !bombardment ? sentence : flown;
            if (draft.proposed != null && bombardment && !(draft.perpetrators.isEmpty() && sentence - flown <= REACH)) {
                draft.step(BY_WORD, text.quote(draft.trigger.first(), draft.trigger.end()), Event.SHELLING.word());
                draft.event = Event.SHELLING;
            }
            if (draft.proposed != null && firesRifles(draft)) {
                draft.step(BY_WORD, text.quote(draft.trigger.first(), draft.trigger.end()), Event.GUNFIRE.word());
                draft.event = Event.GUNFIRE;
            }
            Event kind = draft.proposed == null ? draft.event : kind(draft);
            if (kind != draft.event) {
                Quote on = draft.perpetrators.isEmpty()
                        ? draft.targets.getFirst().words()
                        : draft.perpetrators.getFirst().words();
                draft.step(RULE, on, kind.word());
                draft.event = kind;
            }
        }
    }

    /** "The army bombarded the town": by guns, where nothing in the sentence flies. */
    private static boolean isBombardment(TokenizedText text, Draft draft) {
        boolean bombards = false;
        for (int i = draft.trigger.first(); i < draft.trigger.end(); i++) {
            bombards |= text.token(i).lower().startsWith("bombard");
        }
        if (!bombards) {
            return false;
        }
        return text.lowers(draft.first().firstToken(), draft.first().endToken())
                .noneMatch(w -> AIRBORNE.contains(w) || FLYING.contains(w) || w.startsWith("air"));
    }

    private static Event kind(Draft draft) {
        return switch (draft.event) {
            case SHELLING, DESTRUCTION, ARMED_CLASH, ATTACK, VIOLENCE, GUNFIRE ->
                draft.perpetrators.size() == 1 && isAirborne(draft.perpetrators.getFirst())
                        ? Event.AIR_STRIKE
                        : draft.event;
            case WITHDRAWAL ->
                are(draft.perpetrators, CIVILIANS, FORCES)
                                || (draft.perpetrators.isEmpty() && are(draft.targets, CIVILIANS, FORCES))
                        ? Event.DISPLACEMENT
                        : draft.event;
            case DISPLACEMENT ->
                draft.figures.isEmpty()
                                && (are(draft.perpetrators, FORCES, CIVILIANS)
                                        && (draft.targets.isEmpty() || are(draft.targets, FORCES, CIVILIANS)))
                        ? Event.WITHDRAWAL
                        : draft.event;
            default -> draft.event;
        };
    }

    /** "Fired rifles": the rules know by its words what was fired. */
    private static boolean firesRifles(Draft draft) {
        return draft.event == Event.SHELLING && draft.ruled != null && draft.ruled.event == Event.GUNFIRE;
    }

    /** "Air Force helicopters", "the air force", "a drone", but no "suicide bomber". */
    private static boolean isAirborne(Name<Actor> name) {
        String text = name.words().text().toLowerCase(Locale.ROOT);
        if (text.contains("suicide") || text.contains("car bomber")) {
            return false;
        }
        return text.contains("air force") || text.contains("airforce") || words(text, AIRBORNE);
    }

    /** Whether all names hold one of some words and none of others. */
    private static boolean are(List<Name<Actor>> names, Set<String> some, Set<String> others) {
        return !names.isEmpty()
                && names.stream().allMatch(n -> {
                    String text = n.words().text().toLowerCase(Locale.ROOT);
                    return words(text, some) && !words(text, others);
                });
    }

    private static boolean words(String text, Set<String> words) {
        for (String word : text.split("[^\\p{L}]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
