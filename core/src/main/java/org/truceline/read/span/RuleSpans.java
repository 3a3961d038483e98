package org.truceline.read.span;

import java.util.ArrayList;
import java.util.List;
import org.truceline.read.event.RealityFinder;
import org.truceline.read.event.RealityRules;
import org.truceline.read.event.Trigger;
import org.truceline.read.event.Triggers;
import org.truceline.read.figure.FigureFinder;
import org.truceline.read.rule.Found;
import org.truceline.read.span.SentenceSpans.EventWord;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds spans by lexicons and rules. */
public final class RuleSpans implements SpanFinder {

    @Override
    public SentenceSpans find(TokenizedText text, Sentence sentence) {
        List<Trigger> triggers = Triggers.find(text, sentence);
        List<EventWord> events = new ArrayList<>();
        if (!triggers.isEmpty()) {
            List<Found<RealityRules.Cue>> cues = RealityRules.cues(text, sentence);
            for (Trigger trigger : triggers) {
                RealityFinder.Decision decision = RealityFinder.decide(text, trigger, cues);
                events.add(new EventWord(
                        trigger,
                        decision.reality(),
                        decision.cue() == null ? "" : decision.cue().rule()));
            }
        }
        return new SentenceSpans(sentence, events, FigureFinder.find(text, sentence));
    }
}
