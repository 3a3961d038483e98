package org.truceline.reconcile.strand;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Happening;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Scope;

/** Tells claims about several happenings together from claims about one. */
final class Aggregates {

    /** Longest that a single happening lasts, in days: a night has two. */
    private static final int SINGLE_DAYS = 2;

    private static final Set<String> WHOLE = Set.of(
            "offensive",
            "war",
            "wars",
            "campaign",
            "operation",
            "operations",
            "hostilities",
            "conflict",
            "invasion",
            "fighting",
            "incidents",
            "attacks",
            "skirmishes",
            "clashes");

    /** Fighting that harmed so many is told of as a whole. */
    private static final int MANY = 25;

    private static final Set<String> FIGHTING = Set.of("fighting", "clashes", "battles", "hostilities");

    private static final Pattern SEVERAL_PLACES = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous|many|dozens\\s+of|a\\s+dozen|a\\s+number\\s+of|\\d{1,3})\\s+(?:[\\p{L}-]+\\s+)?"
                    + "(?:villages|towns|cities|settlements|communities|districts|hamlets|provinces|regions|localities|locations|neighbou?rhoods)\\b");

    private static final Pattern BEFORE_PLACES = Pattern.compile(
            "\\s(?:(?:fire|shells?|rockets?|missiles?|strikes?|attacks?|hit|struck|fell|landed|on|of|in|at|across|against|the|least|more|than|about|some|around|nearly)\\s){0,5}");

    private static final Pattern BEHIND_PLACES = Pattern.compile(
            "\\s(?:[^,;.]{0,60}\\s)?(?:were|was|have\\sbeen|had\\sbeen|came\\sunder|being)\\s(?:[\\p{L}-]+\\s)?");

    private Aggregates() {}

    /** Whether it counts over a period or a war, counts violations, tells of several places at once, gives a toll as of a moment, or names an offensive or war as a whole. */
    static boolean tellsSeveral(Claim claim) {
        boolean counted = claim.figures().stream()
                .anyMatch(f -> f.scope() != Scope.INCIDENT
                        || (f.measure() == Measure.VIOLATIONS
                                && f.count().isKnown()
                                && f.count().value() > 1));
        if (counted || strikesSeveralPlaces(claim)) {
            return true;
        }
        Days days = Facts.daysOf(claim.happening().when());
        if (claim.event() == Event.ARMED_CLASH
                && FIGHTING.contains(claim.happening().trigger().text().toLowerCase(Locale.ROOT))
                && claim.figures().stream()
                        .anyMatch(f -> f.count().isKnown() && f.count().value() >= MANY)) {
            return true;
        }
        boolean running =
                claim.figures().stream().anyMatch(f -> f.asOf() != null); // a toll still being counted is of a whole
        boolean lasts = days != null && days.length() > SINGLE_DAYS;
        return claim.event() == Event.VIOLENCE
                && (lasts || running || namesAWhole(claim.happening().trigger().text()));
    }

    /** "Shells fell on three villages": each is a happening, in which what one report tells of one of them is a part. */
    private static boolean strikesSeveralPlaces(Claim claim) {
        if (!Families.harms(claim.event())) {
            return false;
        }
        Happening happening = claim.happening();
        boolean names = Own.places(claim).stream()
                        .map(p -> Party.plain(p.text()))
                        .distinct()
                        .count()
                > 1;
        return Stream.concat(happening.target().stream(), happening.place().stream())
                        .anyMatch(n -> says(n.words()))
                || (names && claim.evidence().stream().anyMatch(Aggregates::says))
                || harms(claim);
    }

    /** "Shelled five villages", "rockets hit two towns", "three villages in the district were shelled": beside the event's own word. */
    private static boolean harms(Claim claim) {
        Quote trigger = claim.happening().trigger();
        for (Quote sentence : claim.evidence()) {
            if (sentence.span().contains(trigger.span())) {
                Matcher places = SEVERAL_PLACES.matcher(sentence.text().toLowerCase(Locale.ROOT));
                int from = trigger.start() - sentence.start();
                int to = trigger.end() - sentence.start();
                while (places.find()) {
                    String between = places.start() >= to
                            ? sentence.text().substring(to, places.start())
                            : places.end() <= from ? sentence.text().substring(places.end(), from) : "";
                    if ((places.start() >= to ? BEFORE_PLACES : BEHIND_PLACES)
                            .matcher(between)
                            .matches()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean says(Quote words) {
        return SEVERAL_PLACES.matcher(words.text().toLowerCase(Locale.ROOT)).find();
    }

    private static boolean namesAWhole(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 12)) {
            if (WHOLE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said of something that it happened, or that it did not; not that it will, should or could. */
    static boolean realised(Claim claim) {
        Reality reality = claim.happening().reality();
        return reality == Reality.ACTUAL || reality == Reality.NEGATED || reality == Reality.POSSIBLE;
    }
}
