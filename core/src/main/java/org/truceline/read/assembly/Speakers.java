package org.truceline.read.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.text.TokenizedText;

/** Gives each draft the attribution in whose content it stands, the innermost where several hold it. */
final class Speakers {

    private Speakers() {}

    static void give(TokenizedText text, List<Draft> drafts, List<Attribution> attributions) {
        for (Draft draft : drafts) {
            draft.attribution = holding(text.token(draft.trigger.first()).start(), attributions);
        }
    }

    private static @Nullable Attribution holding(int offset, List<Attribution> attributions) {
        Attribution innermost = null;
        for (Attribution attribution : attributions) {
            boolean holds = AttributionReader.isSaid(attribution)
                    && attribution.content().span().contains(offset);
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
