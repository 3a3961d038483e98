package org.truceline.read.span;

import java.util.List;
import org.truceline.model.Reality;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.Sentence;

/** What was found in one sentence. */
public record SentenceSpans(Sentence sentence, List<EventWord> events, List<LooseFigure> figures) {

    /**
     * An event word with its reality.
     *
     * @param realityRule the rule that decided it; empty where it is plainly told
     */
    public record EventWord(Trigger trigger, Reality reality, String realityRule) {}

    /** Copies the lists. */
    public SentenceSpans {
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }
}
