package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.AUXILIARY;
import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;

import java.util.List;
import java.util.Optional;
import org.truceline.read.attribution.Finding.Range;

/** Reads cues that stand between their content and its source: "…," said the spokesman. */
final class Inversion {

    private final Passage passage;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private final Subjects subjects;
    private final Contents contents;

    Inversion(Passage passage, Phrases phrases, Adverbials adverbials, Subjects subjects, Contents contents) {
        this.passage = passage;
        this.phrases = phrases;
        this.adverbials = adverbials;
        this.subjects = subjects;
        this.contents = contents;
    }

    Optional<Finding> read(VerbGroup group, Clause clause, List<Range> via) {
        if (group.start() != group.verb()
                || group.entry().form() == Form.GERUND
                || group.entry().form() == Form.BASE) {
            return Optional.empty();
        }
        int last = group.start() - 1;
        boolean quoted = passage.closedAt(last) >= 0 || (passage.isComma(last) && passage.closedAt(last - 1) >= 0);
        boolean comma = passage.isComma(last);
        boolean bare = !quoted && !comma && isBareInversion(group, clause);
        if (group.entry().cue().frame().hearer || (!quoted && !comma && !bare) || last < clause.floor() - 1) {
            return Optional.empty();
        }
        int end = phrases.endOf(group.end(), clause.ceiling());
        boolean speaker = quoted || bare || passage.is(end - 1, HEAD) || passage.isName(end - 1);
        if (end == group.end() || !speaker || passage.word(group.end()).equals("that")) {
            return Optional.empty();
        }
        int behind = adverbials.end(end, clause.ceiling(), via);
        boolean dash = behind < clause.ceiling()
                && passage.isMark(behind)
                && !passage.isComma(behind)
                && !passage.isStop(behind);
        boolean finished =
                quoted || (contents.endsThere(behind, clause) && !dash) || (bare && passage.isRelative(behind));
        if (!finished) {
            return Optional.empty();
        }
        int until = last;
        while (until >= clause.floor() && passage.isComma(until)) {
            until--;
        }
        Range before = contents.before(until + 1, clause);
        if (before == null) {
            return Optional.empty();
        }
        int nameEnd = withName(group.end(), subjects.withApposition(end, clause.ceiling()));
        Range content = contents.goingOn(before, Math.max(behind, nameEnd), clause, quoted);
        return Optional.of(group.finding(new Range(group.end(), nameEnd), content, via, Construction.INVERSION));
    }

    /** "wrote the commissioner of the republic, Ann Lee, on her page": the end of the name behind an office that is named without one. */
    private int withName(int first, int end) {
        for (int i = first; i < end; i++) {
            if (passage.isName(i)) {
                return end;
            }
        }
        for (int i = end; i < Math.min(passage.size() - 2, end + 14); i++) {
            if (passage.is(i, AUXILIARY) || passage.is(i, WordClass.VERB) || passage.isStop(i)) {
                return end;
            }
            if (passage.isComma(i)) {
                int last = i + 1;
                while (last < passage.size() && passage.isName(last)) {
                    last++;
                }
                return last - i > 2 && last - i < 6 ? last : end;
            }
        }
        return end;
    }

    /** "Fighting went on overnight said the monitor": a clause, the cue and who says it, where the comma was lost. */
    private boolean isBareInversion(VerbGroup group, Clause clause) {
        int verb = group.verb();
        boolean says = group.entry().cue().lemma().equals("say") && verb - clause.floor() >= 4;
        if (!says || !(passage.is(verb + 1, DETERMINER) || passage.is(verb + 1, HEAD) || passage.isName(verb + 1))) {
            return false;
        }
        int end = phrases.endOf(verb + 1, clause.ceiling());
        boolean speaker = end > verb + 1 && (passage.is(end - 1, HEAD) || passage.isName(end - 1));
        boolean ends = passage.isStop(end) || end >= clause.ceiling() || passage.isRelative(end);
        return speaker && ends && hasVerb(clause.floor(), verb);
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (passage.is(i, AUXILIARY) || passage.is(i, WordClass.VERB)) {
                return true;
            }
        }
        return false;
    }
}
