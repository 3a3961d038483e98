package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;

/** "According to X, …", "…, according to X", "…, citing X". */
final class AccordingTo {

    private final Passage passage;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private final Contents contents;

    AccordingTo(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
        adverbials = new Adverbials(passage, phrases);
        contents = new Contents(passage);
    }

    Optional<Finding> read(int i) {
        if (!passage.word(i).equals("according") || !passage.word(i + 1).equals("to")) {
            return Optional.empty();
        }
        Clause clause = Clause.around(passage, i);
        int first = i + 2;
        int end = phrases.endOf(first, clause.ceiling());
        if (end == first || !couldSpeak(first, end)) {
            return Optional.empty();
        }
        if (passage.word(end - 1).endsWith("ed")
                && passage.word(end).equals("by")) { // "information released by the channel"
            first = end + 1;
            end = phrases.endOf(first, clause.ceiling());
            if (end == first) {
                return Optional.empty();
            }
        }
        List<Range> via = new ArrayList<>();
        int behind = adverbials.end(end, clause.ceiling(), via);
        boolean leads = i == clause.floor() || (i == clause.floor() + 1 && !passage.isComma(i - 1));
        int lead = i - 1;
        while (lead >= clause.floor() && passage.isComma(lead)) {
            lead--;
        }
        Range content;
        if (leads) {
            int from = commaFrom(behind, clause.ceiling());
            content = contents.after(from, clause, true);
        } else {
            content = contents.before(lead + 1, clause);
            if (content != null && goesOn(behind, clause)) {
                Range rest = contents.after(behind, clause, true);
                content = rest == null ? content : new Range(content.first(), rest.end());
            }
        }
        return content == null
                ? Optional.empty()
                : Optional.of(new Finding(
                        new Range(first, end),
                        null,
                        new Range(i, i + 2),
                        content,
                        via,
                        Stance.ASSERTS,
                        true,
                        Frame.SAY,
                        Construction.ACCORDING_TO));
    }

    /** Not "according to rank", "according to plan". */
    private boolean couldSpeak(int first, int end) {
        for (int i = first; i < end; i++) {
            if (passage.isName(i) || passage.is(i, WordClass.HEAD) || passage.is(i, WordClass.CHANNEL)) {
                return true;
            }
        }
        return passage.capitals
                || end - first > 1
                || passage.is(first, WordClass.PRONOUN)
                || passage.word(first).endsWith("s");
    }

    /** Whether the sentence goes on with what is said: "at least 19 died, according to X, in the shelling". */
    private boolean goesOn(int behind, Clause clause) {
        int i = passage.isComma(behind) ? behind + 1 : behind;
        return i < clause.ceiling()
                && !passage.isMark(i)
                && !passage.word(i).equals("but")
                && !passage.word(i).equals("while")
                && !passage.word(i).equals("which")
                && !passage.word(i).equals("who")
                && !passage.word(i).equals("although");
    }

    /** After the comma that ends the source, where one is near; else right there: the comma may have been lost. */
    private int commaFrom(int behind, int ceiling) {
        for (int i = behind; i < Math.min(ceiling, behind + 14); i++) {
            if (passage.isComma(i)) {
                return i + 1;
            }
            if (passage.is(i, WordClass.AUXILIARY) || passage.is(i, WordClass.VERB)) {
                break;
            }
        }
        return behind;
    }
}
