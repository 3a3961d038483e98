package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.proposal.Proposals;

/**
 * Which of the drafts that a model and the rules make are claims: those of the model that are likely by themselves or that the rules make too, and those of the rules
 * that are likely enough without it.
 */
record Chosen(List<Draft> proposed, List<Draft> ruled) {

    static Chosen of(List<Draft> proposed, List<Draft> ruled, Proposals proposals) {
        List<Draft> kept = new ArrayList<>();
        Set<Draft> backed = new HashSet<>();
        Set<Draft> matched = new HashSet<>();
        List<Draft> alone = new ArrayList<>();
        for (Draft rule : ruled) {
            Draft match = match(rule, proposed);
            if (match == null) {
                boolean unread = rule.trigger.first() >= proposals.end();
                if (unread || rule.confidence >= (rule.figures.isEmpty() ? Tune.num("alone", 0.6) : Tune.num("aloneFig", 0.3))) {
                    alone.add(rule);
                }
            } else {
                double both = match.confidence + Tune.num("weight", 0.4) * rule.confidence;
                if (both >= Tune.num("both", 0.4) && rule.part) {
                    alone.add(rule); // parts of a figure by place
                } else if (both >= Tune.num("both", 0.4)) {
                    backed.add(match);
                }
                matched.add(rule);
            }
        }
        double least = Tune.num("least", proposals.telling());
        for (Draft draft : proposed) {
            if (draft.confidence > least || backed.contains(draft)) {
                kept.add(draft);
            }
        }
        return new Chosen(kept, alone);
    }

    /** What the model makes of the same event word; else of the same kind of event in the same sentence. */
    private static @Nullable Draft match(Draft rule, List<Draft> proposed) {
        Draft best = null;
        for (Draft draft : proposed) {
            boolean same = draft.trigger.first() < rule.trigger.end() && rule.trigger.first() < draft.trigger.end();
            boolean alike = draft.event == rule.event && draft.first().index() == rule.first().index();
            if (same) {
                return draft;
            }
            if (alike && (best == null || draft.confidence > best.confidence)) {
                best = draft;
            }
        }
        return best;
    }
}
