package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;

/** "SANA quoted a source as saying …", "the source was quoted by SANA as saying …", "…, the agency cited the ministry as saying". */
final class QuotedAs {

    private final Passage passage;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private final Subjects subjects;
    private final Contents contents;

    QuotedAs(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
        adverbials = new Adverbials(passage, phrases);
        subjects = new Subjects(passage, phrases, adverbials);
        contents = new Contents(passage);
    }

    /** Reads at the token "saying" (or "telling", "warning"). */
    Optional<Finding> read(int saying) {
        if (!passage.word(saying - 1).equals("as") || !passage.word(saying).endsWith("ing")) {
            return Optional.empty();
        }
        Clause clause = Clause.around(passage, saying);
        int verb = quotingVerb(saying - 2, clause.floor());
        if (verb < 0) {
            return Optional.empty();
        }
        boolean passive = isBe(verb - 1) || isBe(verb - 2);
        int before = verb - 1;
        while (before >= clause.floor() && (passage.is(before, WordClass.AUXILIARY) || passage.isAdverb(before))) {
            before--;
        }
        Range subject = subjects.phraseBefore(passage.isComma(before) ? before - 1 : before, clause);
        List<Range> via = new ArrayList<>();
        Range source = passive ? subject : phrase(verb + 1, saying - 1);
        Range through = passive ? by(verb + 1, saying - 1) : subject;
        if (through != null) {
            via.add(through);
        }
        if (source == null) {
            return Optional.empty();
        }
        int from = adverbials.end(saying + 1, clause.ceiling(), via);
        if (from >= clause.ceiling() || passage.isStop(from)) {
            int end = subject == null ? before + 1 : subject.first();
            while (end > clause.floor() && passage.isComma(end - 1)) {
                end--;
            }
            return finding(source, saying, contents.before(end, clause), via);
        }
        if (passage.word(from).equals(":") || passage.isComma(from)) {
            from++;
        }
        return finding(source, saying, contents.after(from, clause, true), via);
    }

    private static Optional<Finding> finding(Range source, int saying, @Nullable Range content, List<Range> via) {
        return content == null
                ? Optional.empty()
                : Optional.of(new Finding(
                        source,
                        null,
                        new Range(saying, saying + 1),
                        content,
                        via,
                        Stance.ASSERTS,
                        true,
                        Frame.SAY,
                        Construction.QUOTED_AS));
    }

    private int quotingVerb(int from, int floor) {
        for (int i = from; i >= Math.max(floor, from - 20); i--) {
            switch (passage.word(i)) {
                case "quoted", "cited", "quotes", "cites", "quote", "cite", "quoting", "citing" -> {
                    return i;
                }
                default -> {}
            }
        }
        return -1;
    }

    private boolean isBe(int i) {
        return switch (passage.word(i)) {
            case "is", "was", "were", "are", "been", "being" -> true;
            default -> false;
        };
    }

    private @Nullable Range phrase(int first, int end) {
        return end > first ? new Range(first, end) : null;
    }

    private @Nullable Range by(int first, int end) {
        for (int i = first; i < end; i++) {
            if (passage.word(i).equals("by") || passage.word(i).equals("in")) {
                int last = phrases.endOf(i + 1, end);
                return last > i + 1 ? new Range(i + 1, last) : null;
            }
        }
        return null;
    }
}
