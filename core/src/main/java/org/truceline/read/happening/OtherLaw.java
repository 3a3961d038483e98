package org.truceline.read.happening;

import java.util.Set;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Words of law that look like deeds: an arrest warrant takes nobody, and a violation of human rights breaks no truce. For one text. */
public final class OtherLaw {

    private static final Set<String> WARRANTS = Lexicon.words("warrant warrants");
    private static final Set<String> BREACHES = Lexicon.words(
            "violation violations violate violates violated violating breach breaches breached breaching");

    /** Where a report has any of these, a bare "violation" may be one of a truce. */
    private static final Set<String> TRUCE = Lexicon.words(
            "ceasefire cease-fire ceasefires cease truce truces armistice agreement agreements accord accords deal pact contact silence disengagement cessation "
                    + "de-escalation withdrawal lull mission monitors smm hostilities border airspace");

    private final TokenizedText text;
    private final boolean truce;

    private OtherLaw(TokenizedText text, boolean truce) {
        this.text = text;
        this.truce = truce;
    }

    /** For one text. */
    public static OtherLaw in(TokenizedText text) {
        return new OtherLaw(text, text.lowers(0, text.tokens().size()).anyMatch(TRUCE::contains));
    }

    /** "Arrest warrants were issued for twelve officers": a legal measure, and the twelve are not taken. */
    public void settleWarrant(Draft draft) {
        if (draft.event != Event.ARREST || !isOfWarrant(draft)) {
            return;
        }
        draft.event = Event.SANCTION;
        draft.figures.removeIf(f -> f.measure() == Measure.CAPTURED);
        draft.step("event/warrant", text.quote(draft.trigger.first(), draft.trigger.end()), Event.SANCTION.word());
    }

    private boolean isOfWarrant(Draft draft) {
        int end = Math.min(draft.trigger.end() + 1, draft.first().endToken());
        for (int i = draft.trigger.first(); i < end; i++) {
            if (WARRANTS.contains(text.token(i).lower())) {
                return true;
            }
        }
        int before = draft.trigger.first() - 2; // "warrants of arrest", "a warrant for the arrest of"
        return (before >= draft.first().firstToken()
                        && WARRANTS.contains(text.token(before).lower()))
                || (before - 1 >= draft.first().firstToken()
                        && WARRANTS.contains(text.token(before - 1).lower()));
    }

    /** Whether the draft takes a breach of other law for one of a truce: no truce is named in the whole report. */
    public boolean isBroken(Draft draft) {
        if (truce || draft.event != Event.CEASEFIRE_VIOLATION || !draft.figures.isEmpty()) {
            return false;
        }
        for (int i = draft.trigger.first(); i < draft.trigger.end(); i++) {
            if (BREACHES.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
