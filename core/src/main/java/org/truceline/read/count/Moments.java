package org.truceline.read.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Within;
import org.truceline.read.speaker.Voices;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Gives the figures of drafts the moment at which they stand ("as of 8 p.m."), and carries it to what the same speaker adds in the next sentences. */
public final class Moments {

    private static final int REACH = 2;

    private final TokenizedText text;
    private final List<Name<When>> times;

    /** For one text; {@code times} in its order. */
    public Moments(TokenizedText text, List<Name<When>> times) {
        this.text = text;
        this.times = times;
    }

    /** Sets {@code asOf} of drafts with figures; the drafts in the order of the text. */
    public void give(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (draft.figures.isEmpty()) {
                continue;
            }
            draft.asOf = of(draft);
            if (draft.asOf != null) {
                last = draft;
            } else if (last != null
                    && draft.first().index() - last.first().index() <= REACH
                    && !draft.background
                    && isSameVoice(last.attribution, draft.attribution)) {
                draft.asOf = last.asOf;
            }
        }
    }

    /** The moment that the sentence of its event word gives, else the first given by a sentence in which one of its figures stands. */
    private @Nullable Name<When> of(Draft draft) {
        Name<When> moment = inSentence(draft.first());
        for (Sentence sentence : draft.sentences) {
            boolean counts = draft.figures.stream()
                    .anyMatch(f -> sentence.span().contains(f.words().span()));
            if (moment == null && counts) {
                moment = inSentence(sentence);
            }
        }
        return moment;
    }

    private @Nullable Name<When> inSentence(Sentence sentence) {
        for (Name<When> time : Within.span(times, sentence.span())) {
            if (time.found().isEmpty()) {
                continue;
            }
            int first = text.tokenIndexAt(time.words().start());
            boolean led = first >= sentence.firstToken() + 2
                    && text.token(first - 2).is("as")
                    && (text.token(first - 1).is("of") || text.token(first - 1).is("at"));
            boolean leads = text.token(first).is("as")
                    && first + 1 < sentence.endToken()
                    && text.token(first + 1).is("of");
            if (led || leads) {
                return time;
            }
        }
        return null;
    }

    private static boolean isSameVoice(@Nullable Attribution earlier, @Nullable Attribution later) {
        Quote first = earlier == null ? null : earlier.speaker();
        Quote second = later == null ? null : later.speaker();
        return first != null && second != null && Voices.mayBeOne(earlier, later);
    }
}
