package org.truceline.read;

import java.util.List;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.read.assembly.Assembly;
import org.truceline.read.attribution.AttributionReader;
import org.truceline.read.span.RuleSpans;
import org.truceline.read.span.SpanFinder;
import org.truceline.text.TokenizedText;

/** Reads claims by rules alone. */
public final class RulesReader implements Reader {

    private final AttributionReader attribution = AttributionReader.load();
    private final SpanFinder spans;
    private final boolean learning;

    /** With the words and weights that come with Truceline. */
    public RulesReader() {
        this(new RuleSpans(), false);
    }

    /** A reader whose event words and figures come from {@code spans}. */
    public RulesReader(SpanFinder spans) {
        this(spans, false);
    }

    private RulesReader(SpanFinder spans, boolean learning) {
        this.spans = spans;
        this.learning = learning;
    }

    /**
     * A reader that keeps every event word as a claim of its own, with the signs of its being one in a step "claim/signs" of its derivation, parted by
     * U+0001: what the weights of these signs are learnt from.
     */
    public static RulesReader forLearningWeights() {
        return new RulesReader(new RuleSpans(), true);
    }

    @Override
    public Reading read(Report report, TokenizedText text, Mentions mentions) {
        List<Attribution> attributions = attribution.find(report, text, mentions);
        return new Reading(
                report,
                mentions,
                attributions,
                Assembly.claims(report, text, mentions, attributions, spans.findAll(text), learning));
    }
}
