package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;

/** Walks over a text once and tries the constructions at each token. Made for one text; not for several threads. */
final class Scan {

    /** How many words whom an agency cites may be told with. */
    private static final int LONGEST_ASIDE = 16;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final VerbReader verbs;
    private final AccordingTo according;
    private final QuotedAs quotedAs;
    private final Headline headline;
    private final Phrases phrases;
    private final List<Finding> findings = new ArrayList<>();

    /** Where in {@link #findings} the last one of the sentence stands; -1 where the sentence has none yet. */
    private int last = -1;

    Scan(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
        phrases = new Phrases(passage);
        verbs = new VerbReader(passage, phrases);
        according = new AccordingTo(passage, phrases);
        quotedAs = new QuotedAs(passage, phrases);
        headline = new Headline(passage, phrases);
    }

    List<Finding> findings() {
        walk(0, passage.size(), false);
        BitSet said = new BitSet(passage.size());
        for (Finding finding : findings) {
            said.set(
                    finding.content().first(),
                    Math.min(finding.content().end(), finding.content().first() + Clause.REACH));
        }
        for (Quotation quotation : passage.quotations) {
            // Nobody was found to say it: perhaps the marks belong to a title or to a stray mark, so its words are read
            // like any other.
            if (quotation.closed() && !said.get(quotation.first())) {
                walk(quotation.first(), quotation.end(), true);
            }
        }
        findings.sort(Comparator.comparingInt(Scan::place));
        return goingOn(said);
    }

    private static int place(Finding finding) {
        return finding.cue() == null ? finding.content().first() : finding.cue().first();
    }

    /** Adds quotations that open a sentence and that nobody else says to the speaker right before them. */
    private List<Finding> goingOn(BitSet said) {
        List<Finding> all = new ArrayList<>(findings);
        int next = 0;
        for (Quotation quotation : passage.quotations) {
            while (next < findings.size() && place(findings.get(next)) < quotation.first()) {
                next++;
            }
            boolean opens = passage.sentence(quotation.first()).firstToken() == quotation.first();
            Finding before = next == 0 ? null : findings.get(next - 1);
            if (opens
                    && before != null
                    && !said.get(quotation.first())
                    && quotation.end() - quotation.first() > 5
                    && isRightBehind(before, quotation)) {
                all.add(new Finding(
                        before.source(),
                        before.cited(),
                        null,
                        new Range(quotation.first(), quotation.end()),
                        before.via(),
                        before.stance(),
                        true,
                        Frame.UTTER,
                        Construction.GOING_ON));
            }
        }
        all.sort(Comparator.comparingInt(Scan::place));
        return all;
    }

    /** Whether the quotation stands in the next sentence but one at the latest, with nobody else's cue in its own sentence. */
    private boolean isRightBehind(Finding finding, Quotation quotation) {
        int end = finding.content().end() - 1;
        int gap = passage.sentence(quotation.first()).index()
                - passage.sentence(Math.max(end, place(finding))).index();
        boolean ownCue = false;
        for (int i = quotation.end(); i < Math.min(passage.size(), quotation.end() + 12) && !passage.isStop(i); i++) {
            ownCue |= passage.isCueForm(i);
        }
        return finding.said() && finding.source() != null && gap >= 0 && gap <= 1 && !ownCue;
    }

    private void walk(int first, int end, boolean quoted) {
        last = -1;
        int skip = -1;
        for (int i = first; i < end; i++) {
            if (passage.sentence(i).firstToken() == i) {
                last = -1;
            }
            if (i < skip || (!quoted && isQuoted(i))) {
                continue;
            }
            Finding previous = last < 0 ? null : findings.get(last);
            Optional<Finding> found = at(i, previous);
            if (found.isPresent() && !isToldOnly(found.get(), previous) && (!quoted || isByAnother(found.get()))) {
                take(passedOn(found.get(), previous), previous);
            }
            if (found.isPresent()) {
                Range cue = found.get().cue();
                skip = cue == null ? i : cue.end();
            }
        }
    }

    private Optional<Finding> at(int i, @Nullable Finding previous) {
        if (passage.isMark(i)) {
            return headline.read(i);
        }
        Optional<Finding> found = quotedAs.read(i);
        if (found.isEmpty()) {
            found = according.read(i);
        }
        return found.isEmpty() ? verb(i, previous) : found;
    }

    private Optional<Finding> verb(int i, @Nullable Finding previous) {
        List<CueLexicon.Entry> entries = passage.isWord(i) ? lexicon.find(passage.word(i)) : List.of();
        Optional<Finding> best = Optional.empty();
        for (CueLexicon.Entry entry : entries) {
            if (best.isEmpty() || !entry.cue().particles().isEmpty()) {
                Optional<Finding> found = verbs.read(i, entry, previous);
                best = found.isPresent() ? found : best;
            }
        }
        return best;
    }

    /** "The agency reported, citing the army, that …", "the agency, citing officials, said …": it passes on what they say. */
    private Finding passedOn(Finding finding, @Nullable Finding previous) {
        Range cue = finding.cue();
        if (cue != null && isCitation(cue.first())) {
            Range cited = cited(finding);
            int end = cited == null ? -1 : cited.end();
            boolean that =
                    end > 0 && passage.isComma(end) && passage.word(end + 1).equals("that");
            return that && end + 1 < finding.content().end()
                    ? finding.withContent(new Range(end + 1, finding.content().end()))
                            .citing(cited)
                    : finding;
        }
        Range source = finding.source();
        int from = source == null ? -1 : endBeforeCitation(source);
        Range between = source == null || cue == null ? null : citedBetween(from, cue.first());
        if (between != null) {
            return finding.from(new Range(source.first(), from)).citing(between);
        }
        Range aside = previous == null ? null : previous.cue();
        if (source == null || aside == null || !isCitation(aside.first()) || !source.holds(aside.first())) {
            return finding;
        }
        Range cited = cited(previous);
        return cited == null || cited.end() > source.end()
                ? finding
                : finding.from(new Range(source.first(), aside.first() - 1)).citing(cited);
    }

    /** The end of a source without what follows it as ", quoting two officers". */
    private int endBeforeCitation(Range source) {
        for (int i = source.first() + 1; i + 1 < source.end(); i++) {
            if (passage.isComma(i) && isCitation(i + 1)) {
                return i;
            }
        }
        return source.end();
    }

    /** Whom the agency cites in "the agency, quoting two officers, said". */
    private @Nullable Range citedBetween(int from, int cue) {
        if (!passage.isComma(from) || !isCitation(from + 1)) {
            return null;
        }
        for (int i = from + 2; i < Math.min(cue, from + LONGEST_ASIDE); i++) {
            if (passage.isComma(i)) {
                return i > from + 2 ? new Range(from + 2, i) : null;
            }
        }
        return null;
    }

    private void take(Finding finding, @Nullable Finding previous) {
        if (previous != null && cuts(finding)) {
            findings.set(last, cut(previous, finding));
        }
        if (previous != null && finding.source() != null && previous.said()) {
            int end = clauseEndBefore(finding.source().first());
            if (end > previous.content().first() && previous.content().holds(end)) {
                findings.set(
                        last, previous.withContent(new Range(previous.content().first(), end)));
            }
        }
        if (previous != null
                && finding.cue() != null
                && isCitation(finding.cue().first())) {
            Range cited = cited(finding);
            if (cited != null && previous.said()) {
                findings.set(last, findings.get(last).citing(cited));
            }
        }
        findings.add(finding);
        last = findings.size() - 1;
    }

    /** Where the clause before ends if another speaker's begins at the token: "…; the same source added", "…, while the army said"; else -1. */
    private int clauseEndBefore(int source) {
        String word = passage.word(source - 1);
        if (word.equals(";")) {
            return source - 1;
        }
        boolean contrast = word.equals("but") || word.equals("while") || word.equals("whereas");
        boolean comma = passage.isComma(source - 2);
        return contrast || (comma && word.equals("and")) ? (comma ? source - 2 : source - 1) : -1;
    }

    private boolean isCitation(int i) {
        return passage.word(i).equals("citing") || passage.word(i).equals("quoting");
    }

    /** Whom "…, citing a medic" cites, where it is somebody who speaks. */
    private @Nullable Range cited(Finding finding) {
        Range content = finding.content();
        int end = phrases.endOf(content.first(), content.end());
        for (int i = content.first(); i < end; i++) {
            if (passage.is(i, WordClass.HEAD) || passage.isName(i)) {
                return new Range(content.first(), end);
            }
        }
        return null;
    }

    /** Whether a named or described speaker, not "I" or "they", says it. */
    private boolean isByAnother(Finding finding) {
        Range source = finding.source();
        return source != null
                && finding.said()
                && (passage.is(source.end() - 1, WordClass.HEAD) || passage.isName(source.end() - 1));
    }

    /** Inside quotation marks it is the quoted who says it all; what a lost mark seems to quote may be anybody's. */
    private boolean isQuoted(int token) {
        int q = passage.quotationAt(token);
        return q >= 0 && passage.quotations.get(q).closed();
    }

    /** Within what somebody else says, wishes, demands and judgements are part of it; only further sayings count. */
    private static boolean isToldOnly(Finding finding, @Nullable Finding outer) {
        if (outer == null
                || !outer.said()
                || finding.cue() == null
                || !outer.content().holds(finding.cue().first())) {
            return false;
        }
        return switch (finding.frame()) {
            case SAY, UTTER, REPORT, TELL, ACCUSE -> false;
            case URGE, THINK, VOW, WANT, JUDGE, SHOW, REMARK -> true;
        };
    }

    private static boolean cuts(Finding finding) {
        boolean speaks =
                switch (finding.frame()) {
                    case SAY, UTTER, REPORT, TELL, URGE, ACCUSE -> true;
                    case THINK, VOW, WANT, JUDGE, SHOW, REMARK -> false;
                };
        return finding.said()
                && speaks
                && (finding.rule() == Construction.COORDINATION || finding.rule() == Construction.PARTICIPLE);
    }

    /** Ends the content of {@code previous} where a cue of the same subject begins: "said A | and added B". */
    private Finding cut(Finding previous, Finding next) {
        Range content = previous.content();
        int end = next.cue() == null ? content.end() : next.cue().first();
        if (!content.holds(end) || end == content.first()) {
            return previous;
        }
        while (end - 1 > content.first() && (passage.is(end - 1, WordClass.AUXILIARY) || passage.isAdverb(end - 1))) {
            end--;
        }
        while (end - 1 > content.first() && (passage.isComma(end - 1) || passage.is(end - 1, WordClass.CONJUNCTION))) {
            end--;
        }
        return previous.withContent(new Range(content.first(), end));
    }
}
