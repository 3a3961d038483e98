package org.truceline.read.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.span.SentenceSpans;
import org.truceline.text.TokenizedText;

/** Gives each draft the attribution in whose content it stands, the innermost where several hold it. */
final class Speakers {

    private Speakers() {}

    /** A cue that is itself an event word ("the rebels attacked") attributes nothing. */
    static void give(
            TokenizedText text, List<Draft> drafts, List<Attribution> attributions, List<SentenceSpans> sentences) {
        Set<Integer> deeds = new HashSet<>();
        for (SentenceSpans spans : sentences) {
            for (SentenceSpans.EventWord word : spans.events()) {
                if (Kinds.isViolent(word.trigger().event())) {
                    deeds.add(text.token(word.trigger().first()).start());
                }
            }
        }
        List<Attribution> sayings = attributions.stream()
                .filter(AttributionReader::isSaid)
                .filter(a -> a.cue() == null || !deeds.contains(a.cue().start()))
                .toList();
        for (Draft draft : drafts) {
            draft.attribution = holding(text.token(draft.trigger.first()).start(), sayings);
        }
    }

    private static @Nullable Attribution holding(int offset, List<Attribution> attributions) {
        Attribution innermost = null;
        for (Attribution attribution : attributions) {
            boolean holds = attribution.content().span().contains(offset);
            if (holds
                    && (innermost == null
                            || attribution.content().span().length()
                                    < innermost.content().span().length())) {
                innermost = attribution;
            }
        }
        return innermost;
    }
}
