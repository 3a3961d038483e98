package org.truceline.reconcile.toll;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Estimate;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.model.Toll;
import org.truceline.reconcile.version.Voiced;

/**
 * Counts of the injured that hold the dead too: "five people were shot" and one of them is told as killed, there or later. Low and best leave the dead out, high keeps the
 * count as it was given.
 */
final class AllHit {

    private static final Pattern HIT =
            Pattern.compile("\\b(?:shot|shoots?|shooting|hit|struck|gunned|gunshot|stabbed)\\b");
    private static final Pattern HURT = Pattern.compile("\\b(?:(?<!gunshot )wound|injur|hurt)");
    private static final Pattern ALIVE = Pattern.compile(
            "\\b(?:surviv|recover|stable|condition|released|treated|non-life|not life|alive|in (?:the )?hospital\\b|hospitali[sz]ed)");
    private static final Pattern AMONG =
            Pattern.compile("\\b(?:of them|of whom|of those|includ|among|fatally|killing)");
    private static final Pattern OTHERS = Pattern.compile("\\b(?:others?|more|another|else|survivors?)\\b");

    private AllHit() {}

    /** Whether all who are told as injured are told one by one and as hit alone ("Ivanov was shot"), so that they may have died of it. */
    static boolean areOpen(List<Voiced> voices) {
        for (Voiced voiced : voices) {
            for (Figure figure : voiced.claim().figures()) {
                boolean hurt = figure.measure() == Measure.INJURED
                        && figure.scope() == Scope.INCIDENT
                        && figure.count().isKnown()
                        && figure.count().value() > 0;
                if (hurt && !(SinglePersons.is(figure) && !isOthers(figure) && isOpen(voiced.claim(), figure))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isOpen(Claim claim, Figure figure) {
        return claim.evidence().stream()
                .filter(s -> s.span().contains(figure.words().span()))
                .map(s -> s.text().toLowerCase(Locale.ROOT))
                .anyMatch(s -> HIT.matcher(s).find()
                        && !HURT.matcher(s).find()
                        && !ALIVE.matcher(s).find());
    }

    /** Puts the injured without the dead in the place of a count of all that were hit. */
    static void takeKilledOut(List<Toll> tolls, List<Voiced> voices) {
        Optional<Toll> killed = everybody(tolls, Measure.KILLED);
        Optional<Toll> injured = everybody(tolls, Measure.INJURED);
        if (killed.isPresent()
                && killed.get().estimate() instanceof Estimate.Known dead
                && injured.isPresent()
                && injured.get().estimate() instanceof Estimate.Known hurt) {
            Toll toll = injured.get();
            Estimate.Known living =
                    within(everybody(tolls, Measure.CASUALTIES).map(Toll::estimate), dead, without(dead, hurt, voices));
            tolls.set(
                    tolls.indexOf(toll), new Toll(toll.measure(), toll.group(), toll.scope(), toll.entries(), living));
        }
    }

    /** Where a count of several who were hit is less than the killed and the injured together, some are told as both: the low of the injured is what the count leaves. */
    private static Estimate.Known within(Optional<Estimate> hit, Estimate.Known killed, Estimate.Known injured) {
        if (hit.isEmpty()
                || !(hit.get() instanceof Estimate.Known all)
                || all.best() < 2
                || all.best() < injured.best()
                || killed.best() == 0) {
            return injured;
        }
        long left = Math.max(0, all.best() - killed.best());
        return left < injured.low() ? lowered(injured, left, "all who were hit are told as " + all.best()) : injured;
    }

    private static Estimate.Known lowered(Estimate.Known estimate, long low, String why) {
        return new Estimate.Known(
                low,
                estimate.best(),
                estimate.high(),
                Math.min(low, estimate.conservative()),
                estimate.rule(),
                estimate.reason() + "; " + why);
    }

    /** The toll of the whole incident that leaves nobody aside; empty where there is none of the measure. */
    static Optional<Toll> everybody(List<Toll> tolls, Measure measure) {
        return tolls.stream()
                .filter(t -> t.measure() == measure
                        && t.scope() == Scope.INCIDENT
                        && t.group().isAll())
                .findFirst();
    }

    /** The injured without the dead, where {@code injured} counts all that were hit; else as it was. */
    private static Estimate.Known without(Estimate.Known killed, Estimate.Known injured, List<Voiced> voices) {
        Set<Long> open = new HashSet<>();
        Set<Long> hurt = new HashSet<>();
        Set<Long> others = new HashSet<>();
        Set<Long> perhaps = new HashSet<>();
        for (Voiced voiced : voices) {
            for (Figure figure : voiced.claim().figures()) {
                if (figure.scope() != Scope.INCIDENT || !voiced.position().affirms()) {
                    continue;
                }
                if (figure.measure() == Measure.INJURED && figure.count() instanceof Count.Exactly exact) {
                    (countsAll(voiced.claim(), figure) ? open : hurt).add(exact.number());
                    if (isOthers(figure)) {
                        others.add(exact.number());
                    } else if (isOpen(voiced.claim(), figure)) {
                        perhaps.add(exact.number());
                    }
                }
            }
        }
        long best = injured.best();
        List<Figure> dead = voices.stream()
                .filter(v -> v.position().affirms())
                .flatMap(v -> v.claim().figures().stream())
                .filter(f -> f.measure() == Measure.KILLED && f.scope() == Scope.INCIDENT)
                .toList();
        boolean self = dead.stream().anyMatch(SinglePersons::isSelf)
                && dead.stream()
                        .noneMatch(f -> !SinglePersons.is(f) && f.count().equals(Count.exactly(killed.best())));
        long left = best - killed.best() + (self ? 1 : 0); // "shot four, killing two, then himself"
        boolean all = (open.contains(best) && !hurt.contains(best))
                || (others.contains(left) && !others.contains(best)); // "four men", "three others" and one killed
        if (killed.best() == 0 || left <= 0 || !all) {
            boolean holdsDead = killed.best() > 0 && best > 1 && left >= 0 && left < injured.low();
            return holdsDead && perhaps.contains(best)
                    ? lowered(injured, left, "they are told as hit alone, and may hold the dead")
                    : injured;
        }
        return new Estimate.Known(
                Math.min(injured.low(), left),
                left,
                injured.high(),
                Math.min(injured.low(), left),
                "hit-less-killed",
                best + " were hit, " + killed.best() + " of whom are told as killed; " + injured.reason());
    }

    private static boolean isOthers(Figure figure) {
        Quote who = figure.who();
        String counted = figure.words().text() + " " + (who == null ? "" : who.text());
        return OTHERS.matcher(counted.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean countsAll(Claim claim, Figure figure) {
        if (isOthers(figure)) {
            return false;
        }
        for (Quote sentence : claim.evidence()) {
            if (sentence.span().contains(figure.words().span())) {
                String words = sentence.text().toLowerCase(Locale.ROOT);
                boolean besideDead = claim.figures().stream()
                        .anyMatch(f -> f.measure() == Measure.KILLED
                                && sentence.span().contains(f.words().span()));
                return HIT.matcher(words).find()
                        && !HURT.matcher(words).find()
                        && (!besideDead || AMONG.matcher(words).find());
            }
        }
        return false;
    }
}
