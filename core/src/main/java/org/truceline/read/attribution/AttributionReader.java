package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.read.proposal.ProposedSaying;
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

    /** What the rules find beside a model's proposals: constructions that they seldom get wrong. */
    private static final Set<Construction> SURE =
            EnumSet.of(Construction.ACCORDING_TO, Construction.QUOTED_AS, Construction.TRANSCRIPT, Construction.COLON);

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
        return linked(text, passage, told(findings(passage), passage, mentions));
    }

    /**
     * The attributions that a model proposes, in the same order, their sources linked to names by the same rules.
     *
     * @param read how far the model has read, in tokens: behind that the rules read
     */
    public List<Attribution> proposed(TokenizedText text, List<ProposedSaying> sayings, int read, Mentions mentions) {
        Passage passage = new Passage(text, lexicon, lists);
        List<Finding> byRules = findings(passage);
        List<Finding> findings = new ArrayList<>(new ProposedSayings(passage, lexicon, byRules).findings(sayings));
        byRules.stream()
                .filter(f -> f.content().first() >= read || (SURE.contains(f.rule()) && !isProposed(f, sayings)))
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt(
                f -> f.cue() == null ? f.content().first() : f.cue().first()));
        return linked(text, passage, told(findings, passage, mentions));
    }

    /** Those whose source is somebody, not the town where the report was written. */
    private static List<Finding> told(List<Finding> findings, Passage passage, Mentions mentions) {
        WrittenAt written = new WrittenAt(passage.text, mentions.places());
        return findings.stream()
                .filter(f -> f.source() == null || !written.is(quote(passage.text, f.source())))
                .toList();
    }

    private static boolean isProposed(Finding finding, List<ProposedSaying> sayings) {
        Range cue = finding.cue();
        return cue != null && sayings.stream().anyMatch(s -> s.cue().overlaps(cue.first(), cue.end()));
    }

    private static List<Attribution> linked(TokenizedText text, Passage passage, List<Finding> findings) {
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
        return new Scan(passage, lexicon).findings();
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
                "attribution." + finding.rule().word() + (finding.said() ? "" : HELD));
    }

    private static Quote quote(TokenizedText text, Range range) {
        return text.quote(range.first(), range.end());
    }
}
