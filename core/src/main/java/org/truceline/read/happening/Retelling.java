package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.read.draft.Draft;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Which drafts tell again what a likelier draft of the model tells: by the words that the model takes for the evidence of each. */
public final class Retelling {

    /**
     * The likeliest draft that another tells again.
     *
     * @param by the draft told again
     * @param likelihood that the other's event word stands in its evidence, 0 to 1
     */
    record Told(Draft by, double likelihood) {}

    /** From this likelihood on a doer that the model links to an event word is believed. */
    private static final double NAMED = 0.6;

    private final TokenizedText text;
    private final List<Draft> drafts;
    private final Map<Draft, Map<Integer, Double>> evidence = new HashMap<>();
    private final Map<Draft, Set<String>> doers = new HashMap<>();

    /** @param drafts all of the model's, in the order of the text */
    Retelling(TokenizedText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = new ArrayList<>(drafts);
        for (Draft draft : drafts) {
            evidence.put(draft, words(draft));
            doers.put(draft, doers(draft));
        }
    }

    /** Takes a draft out that is no claim: what it tells is then told by nobody before. */
    void drop(Draft draft) {
        drafts.remove(draft);
    }

    /** The likelier draft of the same kind of event that most likely is told again by this one. */
    @Nullable Told sameKind(Draft draft) {
        return told(draft, true);
    }

    /** The same for a draft of another kind of event. */
    @Nullable Told otherKind(Draft draft) {
        return told(draft, false);
    }

    /** How many likelier drafts of the same kind of event there are, here and elsewhere. */
    int alike(Draft draft) {
        return (int) drafts.stream()
                .filter(d -> d.event == draft.event && isLikelier(d, draft))
                .count();
    }

    /** How many likelier drafts stand in the same sentence. */
    int beside(Draft draft) {
        return (int) drafts.stream()
                .filter(d -> d.first().equals(draft.first()) && isLikelier(d, draft))
                .count();
    }

    /** The likelier drafts that this one surely enough tells again, one of its own kind first. */
    List<Draft> toldAgain(Draft draft, double least) {
        return Stream.of(Optional.ofNullable(sameKind(draft)), Optional.ofNullable(otherKind(draft)))
                .flatMap(Optional::stream)
                .filter(t -> t.likelihood() > least)
                .map(Told::by)
                .toList();
    }

    /** How likely one of two drafts of the model tells again what the other tells, 0 to 1. */
    public static double either(Draft one, Draft other) {
        return Math.max(likelihood(words(one), other), likelihood(words(other), one));
    }

    private @Nullable Told told(Draft draft, boolean sameKind) {
        Told best = null;
        for (Draft other : drafts) {
            if ((other.event == draft.event) == sameKind && isLikelier(other, draft) && !isOfOthers(other, draft)) {
                double likelihood = likelihood(evidence.getOrDefault(other, Map.of()), draft);
                if (likelihood > 0 && (best == null || likelihood > best.likelihood())) {
                    best = new Told(other, likelihood);
                }
            }
        }
        return best;
    }

    /** "The army killed five; a sixth was killed by members of armed formations": who names another doer tells of something else. */
    private boolean isOfOthers(Draft one, Draft other) {
        Set<String> ones = doers.getOrDefault(one, Set.of());
        Set<String> others = doers.getOrDefault(other, Set.of());
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    /** The capitalised words of the doers that stand in the event word's own sentence: those that name somebody. */
    private Set<String> doers(Draft draft) {
        Set<String> names = new HashSet<>();
        if (draft.proposed != null) {
            for (Words doer : draft.proposed.in(Role.DOER)) {
                for (int i = doer.first(); doer.likelihood() > NAMED && i < doer.end(); i++) {
                    Token token = text.token(i);
                    if (token.isWord()
                            && token.isCapitalised()
                            && i >= draft.first().firstToken()
                            && i < draft.first().endToken()) {
                        names.add(token.lower());
                    }
                }
            }
        }
        names.remove("the");
        return names;
    }

    private static Map<Integer, Double> words(Draft draft) {
        Map<Integer, Double> words = new HashMap<>();
        if (draft.proposed != null) {
            for (Words word : draft.proposed.in(Role.EVIDENCE)) {
                words.put(word.first(), word.likelihood());
            }
        }
        return words;
    }

    private static double likelihood(Map<Integer, Double> words, Draft again) {
        double most = 0;
        for (int i = again.trigger.first(); i < again.trigger.end(); i++) {
            most = Math.max(most, words.getOrDefault(i, 0.0));
        }
        return most;
    }

    /** Likelier by the model; of two equally likely ones the earlier. A draft of the rules alone is less likely than any. */
    private boolean isLikelier(Draft one, Draft other) {
        if (one == other) {
            return false;
        }
        if (other.proposed == null) {
            return !one.trigger.equals(other.trigger);
        }
        double a = one.proposed == null ? 0 : one.proposed.words().likelihood();
        double b = other.proposed.words().likelihood();
        return a > b || (a == b && one.trigger.first() < other.trigger.first());
    }
}
