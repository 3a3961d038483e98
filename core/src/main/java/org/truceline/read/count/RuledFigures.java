package org.truceline.read.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.span.SentenceSpans;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Adds to what a model proposes the figures that rules alone find, and lets the words say what is counted. */
public final class RuledFigures {

    private RuledFigures() {}

    /**
     * Adds to drafts the figures of their sentences that rules find and the model does not: each to the nearest draft that it suits.
     *
     * @param given the model's numbers that have their place already
     * @param read whether a figure stands where figures are read
     */
    public static void add(
            TokenizedText text,
            List<Draft> drafts,
            List<Draft> ruled,
            List<SentenceSpans> sentences,
            List<ProposedNumber> given,
            Predicate<LooseFigure> read) {
        Map<Integer, Measure> proposed = proposed(text, drafts, given);
        takeWhereTheyBelong(text, drafts, ruled, proposed);
        Map<Integer, LooseFigure> explicit = new HashMap<>();
        sentences.forEach(s -> s.figures().forEach(f -> explicit.putIfAbsent(f.at(), f)));
        drafts.forEach(d -> d.figures.replaceAll(f -> measured(f, within(f, text, explicit))));
        Set<Integer> known = new HashSet<>();
        ruled.forEach(d -> d.figures.forEach(f -> known.add(f.at())));
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        drafts.forEach(d -> d.told().forEach(told -> bySentence
                .computeIfAbsent(told.index(), i -> new ArrayList<>())
                .add(d)));
        for (SentenceSpans spans : sentences) {
            List<Draft> here = bySentence.getOrDefault(spans.sentence().index(), List.of());
            for (LooseFigure figure : spans.figures()) {
                boolean open = !known.contains(figure.at()) && !isProposed(text, figure, proposed) && read.test(figure);
                if (open) {
                    addToNearest(here, figure, spans.sentence());
                }
            }
        }
    }

    /** What the model takes each token of its numbers to count. */
    private static Map<Integer, Measure> proposed(TokenizedText text, List<Draft> drafts, List<ProposedNumber> given) {
        Map<Integer, Measure> proposed = new HashMap<>();
        given.forEach(n -> proposed.put(n.words().first(), n.measure().value()));
        drafts.forEach(d -> d.figures.forEach(f -> {
            for (int i = f.at();
                    i < text.tokens().size()
                            && text.token(i).start() < f.words().end();
                    i++) {
                proposed.put(i, f.measure());
            }
        }));
        return proposed;
    }

    /** Leaves each number with one draft: the rules' where it brings one of its own or is a part of a total, else the model's. */
    private static void takeWhereTheyBelong(
            TokenizedText text, List<Draft> drafts, List<Draft> ruled, Map<Integer, Measure> proposed) {
        for (Draft draft : ruled) {
            boolean home = draft.figures.stream().anyMatch(f -> !isProposed(text, f, proposed));
            if (!draft.part && home) { // "25 had been killed, two of them civilians": the part stays beside its total
                Set<Integer> own = new HashSet<>();
                draft.figures.forEach(f -> own.add(f.at()));
                drafts.forEach(d -> d.figures.removeIf(f -> own.contains(f.at())));
            } else if (!draft.part) {
                draft.figures.removeIf(f -> isProposed(text, f, proposed));
            }
        }
        Set<Integer> parts = new HashSet<>();
        ruled.stream().filter(d -> d.part).forEach(d -> d.figures.forEach(f -> parts.add(f.at())));
        drafts.forEach(d -> d.figures.removeIf(f -> parts.contains(f.at())));
    }

    private static void addToNearest(List<Draft> drafts, LooseFigure figure, Sentence sentence) {
        drafts.stream()
                .filter(d -> Kinds.suits(d.event, figure.measure()))
                .min(Comparator.comparingInt(d -> Math.abs(d.trigger.first() - figure.anchor())))
                .ifPresent(d -> {
                    d.figures.add(figure);
                    if (!d.sentences.contains(sentence)) {
                        d.sentences.add(sentence);
                    }
                });
    }

    /** The figure that rules find at one of the words of the number ("about 5,000"). */
    private static @Nullable LooseFigure within(
            LooseFigure figure, TokenizedText text, Map<Integer, LooseFigure> explicit) {
        int end = text.tokenIndexAt(figure.words().end() - 1) + 1;
        for (int i = figure.at() - 2; i < end; i++) {
            LooseFigure found = explicit.get(i);
            if (found != null
                    && (i >= figure.at() || found.words().end() > figure.words().start())) {
                return found;
            }
        }
        return null;
    }

    /** What is counted is told by a word, which rules seldom miss: "brought to safety" is no flight, and "four were shot" kills nobody. */
    private static LooseFigure measured(LooseFigure figure, @Nullable LooseFigure explicit) {
        boolean counted = explicit != null
                && explicit.count().isKnown()
                && !figure.count().isKnown();
        boolean named = explicit != null
                && ((isMove(explicit) && figure.measure() != Measure.KILLED)
                        || (explicit.measure() == Measure.MISSING && figure.measure() == Measure.KILLED)
                        || (figure.measure() == Measure.KILLED
                                && (explicit.measure() == Measure.INJURED
                                        || explicit.rule().equals(LooseFigure.HIT))));
        if (explicit == null || (!counted && (explicit.measure() == figure.measure() || !named))) {
            return figure;
        }
        return new LooseFigure(
                explicit.measure(),
                counted ? explicit.count() : figure.count(),
                figure.words(),
                figure.who(),
                figure.status(),
                figure.anchor(),
                figure.at(),
                explicit.rule());
    }

    private static boolean isMove(LooseFigure figure) {
        return switch (figure.measure()) {
            case DISPLACED, EVACUATED, RETURNED -> true;
            default -> false;
        };
    }

    /** Whether the model has the same number: in its words whatever it takes it for, or right behind its first word with the same measure. */
    private static boolean isProposed(TokenizedText text, LooseFigure figure, Map<Integer, Measure> proposed) {
        for (int i = figure.at() + 1;
                i < text.tokens().size()
                        && text.token(i).start() < figure.words().end();
                i++) {
            if (proposed.containsKey(i) && text.token(i).isNumber()) {
                return true;
            }
        }
        if (proposed.containsKey(figure.at())) {
            return true;
        }
        boolean bare = figure.isPerson() || figure.count().equals(Count.exactly(1)); // "a supplies truck": all of it
        int end = bare && figure.who() != null
                ? figure.who().end()
                : figure.words().end();
        for (int i = figure.at() + 1;
                i <= figure.at() + 2
                        && i < text.tokens().size()
                        && text.token(i).start() < end;
                i++) {
            if (proposed.get(i) == figure.measure()) {
                return true;
            }
        }
        return false;
    }
}
