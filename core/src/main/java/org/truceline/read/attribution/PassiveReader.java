package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;

import java.util.List;
import java.util.Optional;
import org.truceline.read.attribution.Finding.Range;

/** Reads passive cues: "is believed to have …", "was accused of … by …", "it was reported that …", "was quoted by X as saying". */
final class PassiveReader {

    private final Passage passage;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Contents contents;

    PassiveReader(Passage passage, Phrases phrases, Subjects subjects, Contents contents) {
        this.passage = passage;
        this.phrases = phrases;
        this.subjects = subjects;
        this.contents = contents;
    }

    /** "is believed to have …", "was accused of … by …", "it was reported that …", "was quoted by X as saying". */
    Optional<Finding> read(VerbGroup group, Clause clause) {
        Cue cue = group.entry().cue();
        int after = group.end();
        String next = passage.word(after);
        if (cue.frame() == Frame.TELL || (cue.frame() == Frame.URGE && next.equals("by"))) {
            return Optional.empty();
        }
        Range subject = subjects.phraseBefore(group.start() - 1, clause);
        Range by = null;
        if (next.equals("by")) {
            int end = phrases.endOf(after + 1, clause.ceiling());
            if (end > after + 1) {
                by = new Range(after + 1, end);
            }
        }
        boolean open = passage.isComplementizer(after) || next.equals("to") || next.equals("as");
        if (by == null) {
            int found = findBy(after, clause);
            if (found > 0 && cue.frame() == Frame.ACCUSE) {
                by = new Range(found, phrases.endOf(found, clause.ceiling()));
            }
        }
        if (cue.frame() == Frame.ACCUSE) {
            if ((!next.equals("of") && !next.equals("for") && !next.equals("by")) || subject == null) {
                return Optional.empty();
            }
        } else if ((!open && by == null)
                || (cue.frame() == Frame.VOW && !cue.lemma().equals("say"))) {
            return Optional.empty();
        }
        if (cue.frame() == Frame.JUDGE && by == null) {
            return Optional.empty();
        }
        Range rest = contents.after(after, clause, true);
        boolean impersonal = subject == null
                || (subject.end() - subject.first() == 1
                        && passage.word(subject.first()).equals("it"));
        int first = impersonal || passage.isComplementizer(after) ? after : subject.first();
        int end = rest == null ? group.start() : rest.end();
        if (by != null && !impersonal) {
            end = group.start();
        }
        if (end <= first) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                by,
                null,
                new Range(group.verb(), group.end()),
                new Range(first, end),
                List.of(),
                group.stance(),
                by != null && cue.said() && cue.frame() != Frame.WANT,
                cue.frame(),
                Construction.PASSIVE));
    }

    private int findBy(int from, Clause clause) {
        for (int i = from; i < Math.min(clause.ceiling(), from + 15); i++) {
            if (passage.word(i).equals("by")
                    && (passage.isName(i + 1) || (passage.is(i + 1, DETERMINER) && passage.is(i + 2, HEAD)))) {
                return i + 1;
            }
        }
        return -1;
    }
}
