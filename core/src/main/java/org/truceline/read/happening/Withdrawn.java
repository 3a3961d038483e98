package org.truceline.read.happening;

import java.util.Locale;
import java.util.Set;
import org.truceline.model.Attribution;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Whether a draft repeats what its own publisher takes back: "Correction: an earlier report said that 86 were killed; the figure is 68". */
public final class Withdrawn {

    private static final Set<String> EARLIER = Lexicon.words("earlier previous original initial first");
    private static final Set<String> OWN = Lexicon.words("report article story version dispatch item headline text");
    private static final Set<String> NOTICES = Lexicon.words("correction corrects corrected erratum clarification");

    private Withdrawn() {}

    /** Whether the report itself takes back what the draft tells. */
    public static boolean is(TokenizedText text, Draft draft) {
        Attribution attribution = draft.attribution;
        int first = draft.first().firstToken();
        boolean notice = false;
        boolean earlier = false;
        boolean own = false;
        for (int i = first; i < Math.min(first + 8, draft.first().endToken()); i++) {
            String word = text.token(i).lower();
            notice |= NOTICES.contains(word);
            earlier |= EARLIER.contains(word);
            own |= OWN.contains(word);
        }
        if (notice && earlier && own) {
            return true;
        }
        Quote source = attribution == null ? null : attribution.source();
        if (source == null || !notice) {
            return false;
        }
        String words = source.text().toLowerCase(Locale.ROOT);
        return OWN.stream().anyMatch(words::contains);
    }
}
