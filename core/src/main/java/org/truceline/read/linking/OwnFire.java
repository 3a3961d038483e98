package org.truceline.read.linking;

import java.util.Locale;
import java.util.Set;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.speaker.Stances;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Nobody shells himself: where doer and target come out as one force, and no word says that it was by mistake or among its own, who did it is not known. To lay harm at
 * somebody's door wrongly is worse than to leave it open.
 */
public final class OwnFire {

    private static final Set<String> MEANT = Lexicon.words(
            "own friendly mistake mistakenly mistaken accident accidentally inadvertently unintentionally error infighting internecine themselves itself rival mutiny mutinied "
                    + "mutineers defected defectors");
    private static final Set<String> PRONOUNS = Lexicon.words("they them it him her he she");

    private OwnFire() {}

    /** Takes from drafts of one-sided fire a doer that is also the target, unless the words say that it was so. */
    public static void settle(TokenizedText text, Iterable<Draft> drafts) {
        for (Draft draft : drafts) {
            if (isOneSided(draft.event) && !draft.perpetrators.isEmpty() && !isMeant(text, draft)) {
                draft.targets.removeIf(
                        t -> isPronoun(t) && draft.perpetrators.stream().anyMatch(p -> isSameForce(p, t)));
                draft.perpetrators.removeIf(p -> {
                    boolean self = !isBy(text, p) && draft.targets.stream().anyMatch(t -> isSameForce(p, t));
                    if (self) {
                        draft.step("role/not-upon-itself", p.words(), "left open");
                    }
                    return self;
                });
            }
        }
    }

    private static boolean isOneSided(Event event) {
        return switch (event) {
            case SHELLING, AIR_STRIKE, EXPLOSION, SUICIDE_BOMBING, ATTACK, CHEMICAL_ATTACK, SHOOT_DOWN, GUNFIRE -> true;
            default -> false;
        };
    }

    private static boolean isMeant(TokenizedText text, Draft draft) {
        for (Sentence sentence : draft.sentences) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (MEANT.contains(text.token(i).lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPronoun(Name<Actor> name) {
        return PRONOUNS.contains(name.words().text().toLowerCase(Locale.ROOT));
    }

    /** "By its artillery": said outright. */
    private static boolean isBy(TokenizedText text, Name<Actor> name) {
        int first = text.tokenIndexAt(name.words().start());
        return (first > 0 && text.token(first - 1).is("by"))
                || (first > 1 && text.token(first - 2).is("by"));
    }

    private static boolean isSameForce(Name<Actor> doer, Name<Actor> target) {
        Actor one = doer.found().orElse(null);
        Actor other = target.found().orElse(null);
        return one != null
                && other != null
                && (Stances.isForce(one) || one.kind() == ActorKind.STATE)
                && Stances.isForce(other)
                && isNamed(target)
                && (one.id().equals(other.id()) || (one.side() != null && one.sameSide(other)));
    }

    /** "Two soldiers" are those of whom the report tells where it happened: whose they are is inferred, and settles nothing here. */
    private static boolean isNamed(Name<Actor> name) {
        for (String word : name.text().split(" ", -1)) {
            if (word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLowerCase(word.charAt(1))
                    && !word.equals("The")) {
                return true;
            }
        }
        return false;
    }
}
