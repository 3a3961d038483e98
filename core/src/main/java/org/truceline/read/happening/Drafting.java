package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.event.Instruments;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.span.SentenceSpans;
import org.truceline.read.span.SentenceSpans.EventWord;
import org.truceline.text.TokenizedText;

/** Turns the event words and figures of each sentence into drafts: words of one happening together, the kind of weak words from their context. */
public final class Drafting {

    private static final Set<String> CLAUSES =
            Lexicon.words("after when while who which since before ; but where following although despite as during");
    private static final Set<String> FIGHTERS = Lexicon.words(
            "soldiers soldier troops terrorists terrorist militants militant fighters fighter rebels rebel insurgents guerrillas guerrilla army battalion brigade "
                    + "position positions post posts checkpoint garrison patrol jihadists gunmen commander commanders barracks military base");
    private static final Set<String> OTHERS = Lexicon.words(
            "civilians civilian people persons residents children women woman child citizens villagers journalist journalists students hospital school market worker workers "
                    + "peasants priests jesuits judge senator candidate leader mayor families family");
    private static final Set<String> FROM_THE_AIR = Lexicon.words("strike strikes raids bombing bombed");
    private static final int MOST = 3;

    private final TokenizedText text;
    private final Headline headline;
    private final Predicate<LooseFigure> read;
    private @Nullable Event lastKind;
    private int lastKindSentence = -100;

    /** @param read which figures are read */
    public Drafting(TokenizedText text, Headline headline, Predicate<LooseFigure> read) {
        this.read = read;
        this.text = text;
        this.headline = headline;
    }

    /** The drafts of these sentences, in the order of the text; those of one sentence with the violent ones first. To be asked once. */
    public List<Draft> drafts(List<SentenceSpans> sentences) {
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
        boolean counts =
                spans.figures().stream().anyMatch(f -> headline.holds(f.words().start()) && read.test(f));
        for (EventWord word : spans.events()) {
            Event event = word.trigger().event();
            if (!counts && headline.holds(text.token(word.trigger().first()).start())) {
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
            List<Draft> violence = violence(violent, spans);
            boolean war = violence.stream().anyMatch(d -> d.event == Event.VIOLENCE);
            drafts.removeIf(d -> (d.event == Event.DISPLACEMENT && war && isWarCloser(spans)) || isPurpose(d));
            drafts.addAll(0, violence);
        }
        giveFigures(drafts, spans.figures());
        drafts.removeIf(this::saysTooLittle);
        if (counts) {
            drafts.removeIf(d -> d.figures.isEmpty());
            drafts.forEach(d -> d.headline = true);
        }
        return drafts;
    }

    /** "The war has killed 280,000 and displaced millions": both figures are the war's (hard case 9). */
    private static boolean isWarCloser(SentenceSpans spans) {
        return spans.figures().stream().anyMatch(f -> f.measure() == Measure.KILLED);
    }

    /** "An operation to retake the city" is the operation alone. */
    private boolean isPurpose(Draft draft) {
        boolean purpose = draft.trigger.first() > 0
                && text.token(draft.trigger.first() - 1).is("to");
        return purpose && draft.event == Event.TERRITORY_TAKEN && draft.reality == Reality.ACTUAL;
    }

    /** A result without a number, or damage as such, is told beside a happening, not as one. */
    private boolean saysTooLittle(Draft draft) {
        boolean bare = draft.figures.isEmpty();
        return bare
                && ((draft.trigger.strength() == Trigger.Strength.HARM && !tellsDeaths(draft))
                        || (draft.event == Event.DESTRUCTION
                                && draft.trigger.rule().endsWith("/damage")));
    }

    /** "They announced the deaths of soldiers": that some died is told, though not how many. */
    private boolean tellsDeaths(Draft draft) {
        int end = draft.trigger.end();
        boolean of = end + 1 < draft.first().endToken() && text.token(end).is("of");
        return of && text.token(draft.trigger.first()).is("deaths");
    }

    /** One happening for the sentence, and one more for each clause whose words name a kind of their own. */
    private List<Draft> violence(List<EventWord> words, SentenceSpans spans) {
        EventWord strongest = strongest(words);
        List<Draft> drafts = new ArrayList<>();
        Event event = kind(strongest, spans);
        Draft first = draft(event, strongest, spans);
        first.tellsHarm = words.stream().anyMatch(w -> w.trigger().strength() == Trigger.Strength.HARM);
        drafts.add(first);
        int clause = clause(spans, strongest);
        for (EventWord word : words) {
            Event other = word.trigger().event();
            boolean apart = word.trigger().isStrong()
                    && clause(spans, word) != clause
                    && drafts.stream()
                            .noneMatch(
                                    d -> d.event == other || clause(spans, d.trigger.first()) == clause(spans, word));
            if (apart && drafts.size() < MOST) {
                drafts.add(draft(other, word, spans));
            }
        }
        if (event != Event.VIOLENCE) {
            lastKind = event;
            lastKindSentence = spans.sentence().index();
        }
        return drafts;
    }

    private static EventWord strongest(List<EventWord> words) {
        return words.stream()
                .min(Comparator.comparingInt((EventWord w) ->
                        weakness(w.trigger()) + Kinds.rank(w.trigger().event())))
                .orElseThrow();
    }

    private static int weakness(Trigger trigger) {
        return switch (trigger.strength()) {
            case STRONG -> 0;
            case WEAK -> 25;
            case HARM -> 30;
        };
    }

    private int clause(SentenceSpans spans, EventWord word) {
        return clause(spans, word.trigger().first());
    }

    /** The number of the clause that token {@code at} stands in. */
    private int clause(SentenceSpans spans, int at) {
        int clause = 0;
        for (int i = spans.sentence().firstToken(); i < at; i++) {
            clause += CLAUSES.contains(text.token(i).lower()) ? 1 : 0;
        }
        return clause;
    }

    private Event kind(EventWord word, SentenceSpans spans) {
        Event event = word.trigger().event();
        if (word.trigger().isStrong()) {
            return event;
        }
        Event last = lastKind == null ? event : lastKind;
        boolean recent = lastKind != null && spans.sentence().index() - lastKindSentence <= 3;
        if (recent && isDefinite(word.trigger()) && word.trigger().strength() == Trigger.Strength.WEAK) {
            return last;
        }
        Event instrument =
                Instruments.nearest(text, spans.sentence(), word.trigger().first());
        if (instrument != null) {
            return instrument;
        }
        if (recent) {
            return last;
        }
        if (FROM_THE_AIR.contains(text.token(word.trigger().first()).lower())) {
            return Event.AIR_STRIKE;
        }
        return event == Event.ATTACK || event == Event.VIOLENCE ? bySides(word, event, spans) : event;
    }

    /** Violence against those who fight is a clash; against others an attack. */
    private Event bySides(EventWord word, Event event, SentenceSpans spans) {
        boolean fighters = false;
        boolean others = false;
        for (int i = spans.sentence().firstToken(); i < spans.sentence().endToken(); i++) {
            String token = text.token(i).lower();
            fighters |= FIGHTERS.contains(token);
            others |= OTHERS.contains(token);
        }
        if (fighters && !others) {
            return Event.ARMED_CLASH;
        }
        return others && word.trigger().strength() == Trigger.Strength.WEAK ? Event.ATTACK : event;
    }

    private boolean isDefinite(Trigger trigger) {
        String before = trigger.first() > 0 ? text.token(trigger.first() - 1).lower() : "";
        return before.equals("the") || before.equals("this") || before.equals("that") || before.equals("these");
    }

    private Draft draft(Event event, EventWord word, SentenceSpans spans) {
        Draft draft = new Draft(event, word.trigger(), word.reality(), spans.sentence());
        draft.definite = isDefinite(word.trigger());
        draft.step(
                word.trigger().rule(),
                text.quote(word.trigger().first(), word.trigger().end()),
                event.word());
        if (!word.realityRule().isEmpty()) {
            draft.step(
                    word.realityRule(),
                    text.quote(word.trigger().first(), word.trigger().end()),
                    word.reality().word());
        }
        return draft;
    }

    private void giveFigures(List<Draft> drafts, List<LooseFigure> figures) {
        for (LooseFigure figure : figures) {
            if (!read.test(figure)) {
                continue;
            }
            drafts.stream()
                    .min(Comparator.comparingInt((Draft d) ->
                            unsuited(d.event, figure) * 1000 + Math.abs(d.trigger.first() - figure.anchor())))
                    .ifPresent(d -> take(d, figure));
        }
    }

    /** "60 soldiers were captured": who is counted is taken prisoner, no place is. */
    private static void take(Draft draft, LooseFigure figure) {
        draft.figures.add(figure);
        boolean prisoners = figure.measure() == Measure.CAPTURED && figure.anchor() == draft.trigger.first();
        if (draft.event == Event.TERRITORY_TAKEN && prisoners) {
            draft.event = Event.CAPTURE;
        }
    }

    private static int unsuited(Event event, LooseFigure figure) {
        return Kinds.suits(event, figure.measure()) ? 0 : 1;
    }
}
