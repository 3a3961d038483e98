package org.truceline.read.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** "Other sources blamed the rebels": a claim of its own that the violence told just before was theirs, though no word names it again. */
public final class Blame {

    private static final Set<String> CUES = Lexicon.words("blame blames blamed blaming");
    private static final int REACH = 2;

    private final TokenizedText text;
    private final Mentions mentions;

    /** For one text and the names in it. */
    public Blame(TokenizedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The drafts with those that blame put behind what they blame for. */
    public List<Draft> with(List<Draft> drafts, List<Attribution> attributions) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Attribution attribution : attributions) {
            Quote cue = attribution.cue();
            Sentence sentence = cue == null || attribution.stance() != Stance.ACCUSES
                    ? null
                    : text.sentenceOf(cue.span()).orElse(null);
            if (sentence == null || !CUES.contains(cue.text().toLowerCase(Locale.ROOT))) {
                continue;
            }
            int at = -1;
            for (int i = 0; i < all.size(); i++) {
                int distance = sentence.index() - all.get(i).last().index();
                if (distance == 0) {
                    at = -1;
                    break;
                }
                if (distance > 0 && distance <= REACH && Kinds.isViolent(all.get(i).event)) {
                    at = i;
                }
            }
            if (at >= 0) {
                all.add(at + 1, blaming(all.get(at), attribution, sentence));
            }
        }
        return all;
    }

    private Draft blaming(Draft earlier, Attribution attribution, Sentence sentence) {
        Draft draft = new Draft(earlier.event, earlier.trigger, earlier.reality, sentence);
        draft.attribution = attribution;
        draft.when = earlier.when;
        draft.places.addAll(earlier.places);
        draft.targets.addAll(earlier.targets);
        draft.background = earlier.background;
        draft.confidence = earlier.confidence;
        draft.part = true;
        draft.step("blame/of-what-was-told", attribution.content(), earlier.event.word());
        for (Name<Actor> actor : mentions.actors()) {
            if (attribution.content().span().contains(actor.words().span())) {
                draft.perpetrators.add(actor);
            }
        }
        if (draft.perpetrators.isEmpty()) {
            draft.perpetrators.add(Name.asWritten(attribution.content()));
        }
        return draft;
    }
}
