package org.truceline.read.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Who goes on speaking where a sentence names nobody: what stands in quotation marks or says "we" is not the report's own voice, but that of who spoke before, or of who is
 * named right behind.
 */
public final class Continued {

    private static final Set<String> FIRST_PERSON = Lexicon.words("we us our ours i my");
    private static final int BACK = 6;
    private static final int BACK_QUOTED = 2;
    private static final int AHEAD = 1;

    private final TokenizedText text;
    private final List<Attribution> sayings;

    /** For one text and who says what in it. */
    public Continued(TokenizedText text, List<Attribution> attributions) {
        this.text = text;
        this.sayings = attributions.stream()
                .filter(a -> a.cue() != null && a.speaker() != null && AttributionReader.isSaid(a))
                .sorted(Comparator.comparingInt(a -> cue(a).start()))
                .toList();
    }

    /** Gives a speaker to drafts that have none and whose sentence is quoted or says "we". */
    public void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.attribution == null) {
                boolean person = isFirstPerson(draft.first());
                if (person || isQuoted(draft)) {
                    draft.attribution = speaking(draft, person ? BACK : BACK_QUOTED);
                }
            }
        }
    }

    private boolean isFirstPerson(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (FIRST_PERSON.contains(text.token(i).lower()) && !text.isAcronym(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark of quotation is open before the event word. */
    private boolean isQuoted(Draft draft) {
        int open = 0;
        for (int i = draft.first().firstToken(); i < draft.trigger.first(); i++) {
            switch (text.token(i).text()) {
                case "“", "«" -> open = 1;
                case "”", "»" -> open = 0;
                case "\"" -> open = 1 - open;
                default -> {}
            }
        }
        return open > 0;
    }

    private @Nullable Attribution speaking(Draft draft, int back) {
        int here = draft.first().index();
        Attribution before = null;
        for (Attribution saying : sayings) {
            int at = text.sentenceAt(cue(saying).start()).map(Sentence::index).orElse(-1);
            if (at >= 0 && at <= here && here - at <= back) {
                before = saying;
            } else if (at > here) {
                return before == null && at - here <= AHEAD ? said(saying, draft) : said(before, draft);
            }
        }
        return said(before, draft);
    }

    private @Nullable Attribution said(@Nullable Attribution saying, Draft draft) {
        return saying == null
                ? null
                : new Attribution(
                        saying.source(),
                        saying.speaker(),
                        saying.cue(),
                        text.quote(draft.trigger.first(), draft.trigger.end()),
                        Stance.ASSERTS,
                        saying.via(),
                        "speaker/goes-on");
    }

    private static Quote cue(Attribution saying) {
        return Objects.requireNonNull(saying.cue());
    }
}
