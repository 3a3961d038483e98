package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.When;
import org.truceline.read.count.ProposedFigures;
import org.truceline.read.count.Uncounted;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.draft.Within;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.proposal.Proposals;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Turns a model's proposals into drafts: one for each event word, with the numbers that belong to it. */
public final class ProposedDrafting {

    /** The rule that event words of the model are found by. */
    static final String RULE = "model/event";

    /** How many sentences behind its happening a number may stand that nothing else tells of. */
    private static final int REACH = 2;

    private final TokenizedText text;
    private final Proposals proposals;
    private final ProposedFigures figures;
    private final Uncounted uncounted;

    /** For what a model proposes of one text. */
    public ProposedDrafting(TokenizedText text, Proposals proposals) {
        this.text = text;
        this.proposals = proposals;
        this.figures = new ProposedFigures(text);
        this.uncounted = new Uncounted(text);
    }

    /** A draft for every event word proposed, however unlikely, in the order of the text. */
    public List<Draft> drafts() {
        return proposals.events().stream().map(this::draft).toList();
    }

    /**
     * Gives the numbers proposed to {@code drafts}, but for those that belong to a date ("of 19 and 20 September").
     *
     * @return those that no draft asks for and none is near
     */
    public Set<ProposedNumber> giveNumbers(List<Draft> drafts, List<Name<When>> times) {
        Set<ProposedNumber> left = new HashSet<>();
        Map<Integer, List<Asked>> asked = new HashMap<>();
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        for (Draft draft : drafts) {
            ProposedEvent event = draft.proposed;
            ask(draft, event, asked);
            draft.retold.forEach(again -> ask(draft, again.proposed, asked));
            for (Sentence sentence : draft.told()) {
                bySentence
                        .computeIfAbsent(sentence.index(), i -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (ProposedNumber number : proposals.numbers()) {
            if (isDate(number, times) || uncounted.is(number)) {
                continue;
            }
            Draft owner = owner(number, asked);
            if (owner == null) {
                owner = nearest(number, bySentence);
            }
            if (owner == null) {
                owner = before(number, bySentence);
            }
            if (owner != null) {
                LooseFigure figure = figures.figure(number, owner.trigger.first());
                owner.figures.add(figure);
                owner.scopes.put(figure.words(), number.scope().value());
                addSentence(owner, number.words().first());
            } else {
                left.add(number);
            }
        }
        return left;
    }

    private static void ask(Draft draft, @Nullable ProposedEvent event, Map<Integer, List<Asked>> asked) {
        for (Words words : event == null ? List.<Words>of() : event.in(Role.FIGURE)) {
            asked.computeIfAbsent(words.first(), i -> new ArrayList<>()).add(new Asked(draft, words.likelihood()));
        }
    }

    private boolean isDate(ProposedNumber number, List<Name<When>> times) {
        Token token = text.token(number.words().first());
        return token.isNumber()
                && Within.startingBy(times, token.start()).stream()
                        .anyMatch(t -> t.words().span().contains(token.start()));
    }

    /** A number that a draft asks for. */
    private record Asked(Draft draft, double likelihood) {}

    private void addSentence(Draft draft, int token) {
        text.sentenceAt(text.token(token).start())
                .filter(s -> !draft.sentences.contains(s))
                .ifPresent(draft.sentences::add);
    }

    private Draft draft(ProposedEvent proposed) {
        Words words = proposed.words();
        Sentence sentence = text.sentenceAt(text.token(words.first()).start()).orElseThrow();
        Trigger trigger =
                new Trigger(proposed.event().value(), Trigger.Strength.STRONG, words.first(), words.end(), RULE);
        Draft draft =
                new Draft(proposed.event().value(), trigger, proposed.reality().value(), sentence);
        draft.proposed = proposed;
        draft.background = proposed.background().value();
        draft.confidence = words.likelihood();
        draft.definite = words.first() > sentence.firstToken()
                && switch (text.token(words.first() - 1).lower()) {
                    case "the", "this", "that", "these" -> true;
                    default -> false;
                };
        draft.step(
                RULE, text.quote(words.first(), words.end()), proposed.event().toString());
        draft.step(
                "model/reality",
                text.quote(words.first(), words.end()),
                proposed.reality().toString());
        return draft;
    }

    /** The event that asks for the number most, if one does enough. */
    private @Nullable Draft owner(ProposedNumber number, Map<Integer, List<Asked>> asked) {
        Draft best = null;
        double most = proposals.belonging();
        for (int i = number.words().first(); i < number.words().end(); i++) {
            for (Asked one : asked.getOrDefault(i, List.of())) {
                if (one.likelihood() > most) {
                    most = one.likelihood();
                    best = one.draft();
                }
            }
        }
        return best;
    }

    /** The last that suits the number in the sentences right before it of its paragraph: "They hit 60 targets. Seven launchers were destroyed." */
    private @Nullable Draft before(ProposedNumber number, Map<Integer, List<Draft>> bySentence) {
        Sentence here =
                text.sentenceAt(text.token(number.words().first()).start()).orElseThrow();
        for (int i = here.index() - 1; i >= Math.max(0, here.index() - REACH); i--) {
            if (text.sentences().get(i).paragraph() != here.paragraph()) {
                return null;
            }
            for (Draft draft : bySentence.getOrDefault(i, List.of()).reversed()) {
                boolean happening = Kinds.isViolent(draft.event) && draft.event != Event.VIOLENCE && !draft.background;
                if (happening && Kinds.suits(draft.event, number.measure().value())) {
                    return draft;
                }
            }
        }
        return null;
    }

    /** The nearest that suits the number in its sentence. */
    private @Nullable Draft nearest(ProposedNumber number, Map<Integer, List<Draft>> bySentence) {
        int at = number.words().first();
        Measure measure = number.measure().value();
        int sentence = text.sentenceAt(text.token(at).start()).orElseThrow().index();
        return bySentence.getOrDefault(sentence, List.of()).stream()
                .min(Comparator.comparingInt(
                        (Draft d) -> (Kinds.suits(d.event, measure) ? 0 : 1000) + Math.abs(d.trigger.first() - at)))
                .orElse(null);
    }
}
