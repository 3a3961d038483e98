package org.truceline.reconcile.strand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Link;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.reconcile.pointing.Phrase;
import org.truceline.reconcile.pointing.Phrases;

/** Finds what the sentences of a report's claims point at in other reports. Only what a sentence says of kind and place counts: nothing is linked on absent values. */
public final class Pointers {

    /** So far behind the phrase the sentence's own happening may be named. In characters. */
    private static final int BEHIND = 120;

    /** Longer spans of days are a history, not a time at which something happened. */
    private static final int LONGEST_DAYS = 31;

    /** A total over more days is of a campaign: too much lies in it for a place to tell its parts. */
    private static final int TOTAL_DAYS = 10;

    /** Of a total so many places are held. */
    private static final int MOST_PLACES = 12;

    /** Before a place that something was done to, or at; the last such word before the name counts. */
    private static final Pattern AT =
            Pattern.compile("(?:^|.*\\s)(?:on|of|in|at|against|inside|across|near|outside)\\s(?:[^\\s]+\\s){0,3}$");

    private static final Pattern ELSE = Pattern.compile(
            "(?:^|.*\\s)(?:from|by|with|to|towards?|after|before|between|for|and)\\s(?:[^\\s]+\\s){0,3}$");

    private static final Pattern BEFORE_HARM = Pattern.compile("\\s(?:[\\p{L}-]+\\s){0,2}");
    private static final Pattern PASSIVE =
            Pattern.compile("\\s(?:was|were|came\\sunder)\\s(?:[\\p{L}-]+\\s)?", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final List<Claim> harms;

    private Pointers(Reading reading) {
        this.reading = reading;
        harms = reading.claims().stream()
                .filter(c -> Families.harms(c.event()) && c.happening().reality() == Reality.ACTUAL)
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /** All that a report's claims point at, in the order of the text. */
    public static List<Pointer> of(Reading reading) {
        Pointers pointers = new Pointers(reading);
        List<Pointer> found = new ArrayList<>();
        Set<Quote> sentences = new TreeSet<>();
        pointers.harms.forEach(c -> sentences.addAll(c.evidence()));
        for (Quote sentence : sentences) {
            Phrases.in(sentence.text())
                    .forEach(p -> pointers.pointer(sentence, p).ifPresent(found::add));
        }
        pointers.harms.stream().filter(Aggregates::tellsSeveral).forEach(c -> parts(c, found));
        return List.copyOf(found);
    }

    /** What a report names, without the places of happenings that its claims' sentences only point at. */
    public static Mentions own(Reading reading) {
        Mentions all = reading.mentions();
        List<Span> elsewhere = reading.claims().stream()
                .flatMap(c -> c.evidence().stream())
                .distinct()
                .flatMap(q -> Phrases.in(q.text()).stream()
                        .map(p -> new Span(
                                q.start() + p.zone().start(),
                                q.start() + p.zone().end())))
                .toList();
        if (elsewhere.isEmpty()) {
            return all;
        }
        List<Name<Location>> places = all.places().stream()
                .filter(p ->
                        elsewhere.stream().noneMatch(z -> z.contains(p.words().start())))
                .toList();
        return new Mentions(places, all.times(), all.actors());
    }

    /** A total that names its places: what is told of one of them is a part. */
    private static void parts(Claim claim, List<Pointer> found) {
        Days days = Facts.daysOf(claim.happening().when());
        List<Name<Location>> places = Own.places(claim).stream()
                .filter(p -> p.found().map(l -> Where.isFine(l.place().kind())).orElse(true))
                .toList();
        if (days == null || days.length() > TOTAL_DAYS || places.size() < 2) {
            return;
        }
        Quote sentence = claim.evidence().getFirst();
        places.stream()
                .limit(MOST_PLACES)
                .forEach(p -> found.add(new Pointer(
                        Link.Kind.HAS_PART,
                        claim.id(),
                        sentence,
                        p.text(),
                        Set.of(claim.event()),
                        p.found().stream().toList(),
                        p.found().isPresent() ? "" : Party.plain(p.text()),
                        days,
                        true,
                        Set.of())));
    }

    private Optional<Pointer> pointer(Quote sentence, Phrase phrase) {
        int from = sentence.start() + phrase.zone().start();
        int to = sentence.start() + phrase.zone().end();
        if (harms.stream().anyMatch(c -> trigger(c) >= from && trigger(c) < to)) {
            return Optional.empty(); // the report tells of it itself
        }
        @Nullable Claim own = own(sentence, phrase);
        List<Name<Location>> places = places(sentence, phrase);
        if (own == null || places.size() != 1) {
            return Optional.empty();
        }
        Name<Location> place = places.getFirst();
        @Nullable Days given = given(from, to);
        @Nullable Days days = given != null ? given : before(own, phrase);
        if (days == null) {
            return Optional.empty();
        }
        return Optional.of(new Pointer(
                phrase.kind(),
                own.id(),
                sentence,
                words(sentence, phrase.cue().start(), phrase.cue().end()),
                phrase.events(),
                place.found().stream().toList(),
                place.found().isPresent() ? "" : Party.plain(place.text()),
                days,
                given != null,
                doers(sentence, phrase)));
    }

    private static String words(Quote sentence, int from, int to) {
        return sentence.text().substring(from, to).replaceAll("\\s+", " ");
    }

    private static int trigger(Claim claim) {
        return claim.happening().trigger().start();
    }

    /** The happening that the sentence itself tells: the one named last before the phrase, else the one named first behind it. */
    private @Nullable Claim own(Quote sentence, Phrase phrase) {
        int cue = sentence.start() + phrase.cue().start();
        int end = sentence.start() + phrase.zone().end();
        List<Claim> told =
                harms.stream().filter(c -> c.evidence().contains(sentence)).toList();
        @Nullable Claim before = phrase.leads()
                ? null
                : told.stream()
                        .filter(c -> trigger(c) >= sentence.start() && trigger(c) < cue)
                        .max(Comparator.comparingInt(Pointers::trigger).thenComparing(Claim::id))
                        .orElse(null);
        @Nullable Claim own = before != null
                ? before
                : told.stream()
                        .filter(c -> trigger(c) >= end && trigger(c) - end <= BEHIND)
                        .min(Comparator.comparingInt(Pointers::trigger).thenComparing(Claim::id))
                        .orElse(null);
        if (own == null || phrase.kind() != Link.Kind.FOLLOWS) {
            return own;
        }
        // "Hours after the attack, the minister said that…": it is the saying that followed.
        Quote said = own.telling().cue();
        int first = Math.min(trigger(own), cue);
        int last = Math.max(trigger(own), end);
        return said != null && said.start() > first && said.start() < last && before == null ? null : own;
    }

    /** The places at which the phrase puts the other happening, without the larger ones that they lie in. */
    private List<Name<Location>> places(Quote sentence, Phrase phrase) {
        int from = sentence.start() + phrase.zone().start();
        int to = sentence.start() + phrase.zone().end();
        List<Name<Location>> places = new ArrayList<>();
        mentions().places().stream()
                .filter(p -> p.words().start() >= from && p.words().start() < to)
                .filter(p -> p.found().map(l -> Where.isFine(l.place().kind())).orElse(true))
                .forEach(p -> {
                    if (places.stream().noneMatch(q -> q.words().equals(p.words()))) {
                        places.add(p);
                    }
                });
        return places.stream().allMatch(p -> isScene(p, sentence, phrase)) ? places : List.of();
    }

    /** Whether it stands where a sentence names the scene: "attack on X", "shelling of X", "the X attack", "X was shelled". */
    private static boolean isScene(Name<Location> place, Quote sentence, Phrase phrase) {
        String text = sentence.text();
        int start = place.words().start() - sentence.start();
        int end = Math.min(place.words().end() - sentence.start(), text.length());
        if (start >= phrase.harm().end()) {
            String between = text.substring(phrase.harm().end(), start)
                    .toLowerCase(Locale.ROOT)
                    .stripLeading();
            if (between.isEmpty()) {
                return phrase.verb();
            }
            boolean object = phrase.verb() && between.matches("(?:the\\s)?(?:(?:city|town|village)\\sof\\s)?");
            return object
                    || (AT.matcher(between).matches() && !ELSE.matcher(between).matches());
        }
        if (end > phrase.harm().start()) {
            return false;
        }
        String between = text.substring(end, phrase.harm().start());
        return PASSIVE.matcher(between).matches()
                || (!phrase.verb() && BEFORE_HARM.matcher(between).matches());
    }

    private Mentions mentions() {
        return reading.mentions();
    }

    /** The first days given in the phrase. */
    private @Nullable Days given(int from, int to) {
        return mentions().times().stream()
                .filter(t -> t.words().start() >= from && t.words().start() < to)
                .flatMap(t -> t.found().map(When::days).stream())
                .filter(d -> d.length() <= LONGEST_DAYS)
                .findFirst()
                .orElse(null);
    }

    /** The days before the sentence's own happening, or before publication, in which the other may lie. */
    private @Nullable Days before(Claim own, Phrase phrase) {
        Days days = Facts.daysOf(own.happening().when());
        @Nullable LocalDate published = reading.report().published() == null
                ? null
                : reading.report().published().day();
        if (days == null && published == null) {
            return null;
        }
        Days known = days != null ? days : new Days(published.minusDays(1), published);
        return known.length() > LONGEST_DAYS
                ? null
                : new Days(known.first().minusDays(phrase.most()), known.last().minusDays(phrase.least()));
    }

    /** Who did the other: known parties behind "by". */
    private Set<String> doers(Quote sentence, Phrase phrase) {
        Set<String> doers = new TreeSet<>();
        for (Name<Actor> actor : mentions().actors()) {
            int start = actor.words().start() - sentence.start();
            if (start > phrase.harm().end() && start < phrase.zone().end()) {
                String before = sentence.text().substring(phrase.harm().end(), start);
                if (before.matches(".*\\bby\\s(?:the\\s)?") && Party.of(actor).known()) {
                    doers.add(Party.of(actor).key());
                }
            }
        }
        return doers;
    }
}
