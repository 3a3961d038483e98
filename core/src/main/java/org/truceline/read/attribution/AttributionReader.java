package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.text.TokenizedText;

/**
 * Finds who says what in a report, by rules: verbs that attribute, "according to", nouns, headlines. Immutable; may be used from many
 * threads at once. Takes time linear in the length of the text.
 *
 * <pre>{@code
 * AttributionReader reader = AttributionReader.load();
 * List<Attribution> said = reader.find(report, text, mentions);
 * Optional<Attribution> who = AttributionReader.innermost(said, trigger);
 * }</pre>
 */
public final class AttributionReader {

    /** The rules of attributions that tell of an attitude ("wants", "fears") end with this: their sources are no speakers. */
    private static final String HELD = ".held";

    private final CueLexicon lexicon;
    private final WordLists lists;

    private AttributionReader(CueLexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
    }

    /** A reader with the lexicon that comes with the program. */
    public static AttributionReader load() {
        return new AttributionReader(CueLexicon.load(), WordLists.load());
    }

    /** The attributions of {@code text} in the order of their contents, the longer of two that start together first. They may nest. */
    public List<Attribution> find(Report report, TokenizedText text, Mentions mentions) {
        Passage passage = new Passage(text, lexicon, lists);
        List<Finding> findings = findings(passage);
        Speakers speakers = new Speakers(passage, findings);
        List<Attribution> found = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            found.add(attribution(text, finding, speakers.next(finding)));
        }
        found.sort(Comparator.comparing(Attribution::content));
        return found;
    }

    /**
     * The attribution under which the words at {@code trigger} are said: of those with a speaker or a spoken cue whose content holds the
     * words, the one with the shortest content. Empty where the report says it in its own voice.
     */
    public static Optional<Attribution> innermost(List<Attribution> attributions, Span trigger) {
        return attributions.stream()
                .filter(a -> isSaid(a) && a.content().span().contains(trigger))
                .min(Comparator.comparingInt(
                                (Attribution a) -> a.content().span().length())
                        .thenComparing(Attribution::content));
    }

    /** Whether the cue makes its source a speaker ("said", "denied"), or tells of an attitude only ("wants", "fears"). */
    public static boolean isSaid(Attribution attribution) {
        return !attribution.rule().endsWith(HELD);
    }

    private List<Finding> findings(Passage passage) {
        Phrases phrases = new Phrases(passage);
        VerbReader verbs = new VerbReader(passage, phrases);
        AccordingTo according = new AccordingTo(passage, phrases);
        List<Finding> findings = new ArrayList<>();
        Finding previous = null;
        int skip = -1;
        for (int i = 0; i < passage.size(); i++) {
            if (i > 0 && passage.sentence(i).firstToken() == i) {
                previous = null;
            }
            if (i < skip || isQuoted(passage, i)) {
                continue;
            }
            Optional<Finding> found = according.read(i);
            if (found.isEmpty()) {
                found = verb(passage, verbs, i, previous);
            }
            if (found.isPresent()) {
                Finding finding = found.get();
                if (previous != null && cuts(finding)) {
                    cut(passage, findings, previous, finding);
                }
                if (!isToldOnly(finding, previous)) {
                    findings.add(finding);
                    previous = finding;
                }
                skip = finding.cue() == null ? i : finding.cue().end();
            }
        }
        return findings;
    }

    /** Inside quotation marks it is the quoted who says it all; what a lost mark seems to quote may be anybody's. */
    private static boolean isQuoted(Passage passage, int token) {
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

    private Optional<Finding> verb(Passage passage, VerbReader verbs, int i, @Nullable Finding previous) {
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

    private static boolean cuts(Finding finding) {
        boolean speaks =
                switch (finding.frame()) {
                    case SAY, UTTER, REPORT, TELL, URGE, ACCUSE -> true;
                    case THINK, VOW, WANT, JUDGE, SHOW, REMARK -> false;
                };
        return finding.said()
                && speaks
                && (finding.rule().equals("coordination") || finding.rule().equals("participle"));
    }

    /** Ends the content of {@code previous} where a cue of the same subject begins: "said A | and added B". */
    private static void cut(Passage passage, List<Finding> findings, Finding previous, Finding next) {
        Range content = previous.content();
        int end = next.cue() == null ? content.end() : next.cue().first();
        if (!content.holds(end) || end == content.first()) {
            return;
        }
        while (end - 1 > content.first() && (passage.is(end - 1, WordClass.AUXILIARY) || passage.isAdverb(end - 1))) {
            end--;
        }
        while (end - 1 > content.first() && (passage.isComma(end - 1) || passage.is(end - 1, WordClass.CONJUNCTION))) {
            end--;
        }
        if (end > content.first()) {
            findings.set(findings.indexOf(previous), previous.withContent(new Range(content.first(), end)));
        }
    }

    private static Attribution attribution(TokenizedText text, Finding finding, @Nullable Range speaker) {
        List<Quote> via =
                finding.via().stream().map(range -> quote(text, range)).toList();
        return new Attribution(
                finding.source() == null ? null : quote(text, finding.source()),
                speaker == null ? null : quote(text, speaker),
                finding.cue() == null ? null : quote(text, finding.cue()),
                quote(text, finding.content()),
                finding.stance(),
                via,
                "attribution." + finding.rule() + (finding.said() ? "" : HELD));
    }

    private static Quote quote(TokenizedText text, Range range) {
        return text.quote(range.first(), range.end());
    }
}
