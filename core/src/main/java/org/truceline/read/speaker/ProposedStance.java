package org.truceline.read.speaker;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.proposal.Choice;

/**
 * The stance of a saying whose cue tells none ("said"), of what the rules and a model make of it. The rules know the sides and stand where they find more than a plain
 * statement, unless the model is sure that it is one; what else the model finds must be possible for who speaks and who did it.
 */
final class ProposedStance {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.5;

    private ProposedStance() {}

    /**
     * @param ruled the stance by the rules
     * @param onlooker whether the speaker is one who watches or helps and takes no side
     */
    static Stance of(Choice<Stance> proposed, Stance ruled, Name<Actor> speaker, Draft draft, boolean onlooker) {
        Stance stance = proposed.value();
        if (stance == ruled) {
            return ruled;
        }
        if (ruled != Stance.ASSERTS) {
            boolean plain = stance == Stance.ASSERTS && ruled != Stance.DENIES && proposed.likelihood() >= SURE;
            boolean blames = ruled == Stance.ADMITS && stance == Stance.ACCUSES && isDoneByOthers(speaker, draft);
            return plain || (blames && proposed.likelihood() >= LIKELY) ? stance : ruled;
        }
        return proposed.likelihood() >= LIKELY && !onlooker && isPossible(stance, speaker, draft) ? stance : ruled;
    }

    private static boolean isPossible(Stance stance, Name<Actor> speaker, Draft draft) {
        return switch (stance) {
            case ASSERTS, CONFIRMS, CANNOT_CONFIRM -> true;
            case ACCUSES -> Stances.isHarm(draft.event) && isDoneByOthers(speaker, draft);
            case DENIES -> draft.reality == Reality.NEGATED;
            case ADMITS -> draft.perpetrators.isEmpty() || !isDoneByOthers(speaker, draft);
        };
    }

    /** Whether a doer is named who is not the speaker's own. */
    private static boolean isDoneByOthers(Name<Actor> speaker, Draft draft) {
        @Nullable Actor party = speaker.found().orElse(null);
        return draft.perpetrators.stream().anyMatch(n -> !isOwn(party, speaker, n))
                && draft.perpetrators.stream().noneMatch(n -> isOwn(party, speaker, n));
    }

    private static boolean isOwn(@Nullable Actor party, Name<Actor> speaker, Name<Actor> doer) {
        String words = doer.text().toLowerCase(Locale.ROOT);
        return (party != null && Stances.isOf(party, doer))
                || Stances.OWN.contains(words)
                || words.equals(speaker.text().toLowerCase(Locale.ROOT));
    }
}
