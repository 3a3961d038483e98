package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.read.event.Instruments;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.span.SentenceSpans;
import org.truceline.read.span.SentenceSpans.EventWord;
import org.truceline.text.TokenizedText;

/** Turns the event words and figures of each sentence into drafts: words of one happening together, the kind of weak words from their context. */
final class Drafting {

    private final TokenizedText text;
    private final Headline headline;
    private @Nullable Event lastKind;
    private int lastKindSentence = -100;

    Drafting(TokenizedText text, Headline headline) {
        this.text = text;
        this.headline = headline;
    }

    List<Draft> drafts(List<SentenceSpans> sentences) {
        List<Draft> drafts = new ArrayList<>();
        for (SentenceSpans spans : sentences) {
            drafts.addAll(ofSentence(spans));
        }
        return drafts;
    }

    private List<Draft> ofSentence(SentenceSpans spans) {
        List<Draft> drafts = new ArrayList<>();
        List<EventWord> violent = new ArrayList<>();
        Map<Event, Draft> others = new EnumMap<>(Event.class);
        for (EventWord word : spans.events()) {
            Event event = word.trigger().event();
            if (headline.holds(text.token(word.trigger().first()).start())) {
                continue;
            }
            if (Kinds.isViolent(event)) {
                violent.add(word);
            } else if (!others.containsKey(event)) {
                Draft draft = draft(event, word, spans);
                others.put(event, draft);
                drafts.add(draft);
            }
        }
        if (!violent.isEmpty()) {
            drafts.removeIf(d -> d.event == Event.DESTRUCTION);
            drafts.add(0, violence(violent, spans));
        }
        giveFigures(drafts, spans.figures());
        drafts.removeIf(Drafting::saysTooLittle);
        return drafts;
    }

    /** A result without a number, or damage as such, is told beside a happening, not as one. */
    private static boolean saysTooLittle(Draft draft) {
        boolean bare = draft.figures.isEmpty();
        return bare && (draft.trigger.strength() == Trigger.Strength.HARM || (draft.event == Event.DESTRUCTION && draft.trigger.rule().endsWith("/damage")));
    }

    private Draft violence(List<EventWord> words, SentenceSpans spans) {
        EventWord strongest = words.stream()
                .min(Comparator.comparingInt((EventWord w) ->
                        (w.trigger().isStrong() ? 0 : 20) + (w.trigger().strength().ordinal() * 5) + Kinds.rank(w.trigger().event())))
                .orElseThrow();
        Event event = strongest.trigger().event();
        boolean strong = strongest.trigger().isStrong();
        if (!strong) {
            Event instrument =
                    Instruments.nearest(text, spans.sentence(), strongest.trigger().first());
            if (instrument != null) {
                event = instrument;
            } else if (lastKind != null && spans.sentence().index() - lastKindSentence <= 3) {
                event = lastKind;
            }
        }
        if (event != Event.VIOLENCE) {
            lastKind = event;
            lastKindSentence = spans.sentence().index();
        }
        return draft(event, strongest, spans);
    }

    private Draft draft(Event event, EventWord word, SentenceSpans spans) {
        Draft draft = new Draft(event, word.trigger(), word.reality(), spans.sentence());
        draft.step(word.trigger().rule(), text.quote(word.trigger().first(), word.trigger().end()), event.word());
        if (!word.realityRule().isEmpty()) {
            draft.step(word.realityRule(), text.quote(word.trigger().first(), word.trigger().end()), word.reality().word());
        }
        return draft;
    }

    private void giveFigures(List<Draft> drafts, List<LooseFigure> figures) {
        for (LooseFigure figure : figures) {
            if (headline.holds(figure.words().start())) {
                continue;
            }
            drafts.stream()
                    .min(Comparator.comparingInt((Draft d) -> unsuited(d.event, figure) * 1000
                            + Math.abs(d.trigger.first() - figure.anchor())))
                    .ifPresent(d -> d.figures.add(figure));
        }
    }

    private static int unsuited(Event event, LooseFigure figure) {
        boolean suits =
                switch (figure.measure()) {
                    case KILLED, INJURED, CASUALTIES, MISSING -> Kinds.isViolent(event);
                    case CAPTURED -> event == Event.ARREST || event == Event.CAPTURE;
                    case ABDUCTED -> event == Event.ABDUCTION;
                    case DISPLACED, EVACUATED, RETURNED -> event == Event.DISPLACEMENT;
                    case VIOLATIONS -> event == Event.CEASEFIRE_VIOLATION;
                    case DEPLOYED -> event == Event.DEPLOYMENT;
                    case DESTROYED -> event == Event.DESTRUCTION || Kinds.isViolent(event);
                };
        return suits ? 0 : 1;
    }
}
