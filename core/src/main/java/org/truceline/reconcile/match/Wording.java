package org.truceline.reconcile.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.truceline.model.Actor;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.When;

/**
 * The words of a text, counted, before it is known which of them are rare.
 *
 * @param counts how often each occurs; those of the first sentences twice
 * @param names those written as names at least once, and pairs of them ("john smith")
 */
public record Wording(Map<String, Integer> counts, Set<String> names) {

    private static final int LEAD_WORDS = 120;

    /** So often each of the first words counts. */
    static final int LEAD_WEIGHT = 2;

    /**
     * The words of a report, without its outlet's furniture and without names of places, times and the parties that the register knows: where and when it happened and between whom is
     * compared apart, and all reports of one conflict name the same armies and ministries.
     *
     * @param furniture the numbers of segments that are its outlet's, of those of {@link Segments#edges}
     */
    public static Wording of(Report report, Mentions mentions, Set<Long> furniture) {
        TreeMap<Integer, Integer> names = names(mentions);
        Wards.in(beginning(report.text())).forEach(w -> names.merge(w.start(), w.end(), Math::max));
        Counter counter = new Counter();
        for (Segments.Segment segment : Segments.of(report.text(), Segments.LIMIT)) {
            if (!furniture.contains(segment.words())) {
                counter.addWithout(names, report.text().substring(segment.start(), segment.end()), segment.start());
            }
        }
        return counter.wording();
    }

    /** The words of sentences of a report, without the same names. */
    public static Wording of(List<Quote> sentences, Mentions mentions) {
        TreeMap<Integer, Integer> names = names(mentions);
        Counter counter = new Counter();
        sentences.forEach(s -> counter.addWithout(names, s.text(), s.start()));
        return counter.wording();
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), Segments.LIMIT));
    }

    private static TreeMap<Integer, Integer> names(Mentions mentions) {
        TreeMap<Integer, Integer> names = new TreeMap<>();
        for (Name<Location> place : mentions.places()) {
            names.merge(place.words().start(), place.words().end(), Math::max);
        }
        for (Name<When> time : mentions.times()) {
            names.merge(time.words().start(), time.words().end(), Math::max);
        }
        for (Name<Actor> actor : mentions.actors()) {
            if (actor.found().filter(Wording::isParty).isPresent()) {
                names.merge(actor.words().start(), actor.words().end(), Math::max);
            }
        }
        return names;
    }

    /** Whether it is known, and fights, governs or watches: not a person, who is in the news for one thing, nor people only described. */
    private static boolean isParty(Actor actor) {
        return switch (actor.kind()) {
            case STATE,
                    MINISTRY,
                    STATE_FORCES,
                    DE_FACTO_AUTHORITY,
                    DE_FACTO_FORCES,
                    REBEL_GROUP,
                    MILITIA,
                    IDENTITY_MILITIA,
                    PEACEKEEPERS,
                    EXTERNAL_FORCES,
                    INTERNATIONAL_ORGANISATION,
                    MONITOR -> !actor.id().value().startsWith("new/");
            case AID_ORGANISATION, NEWS_AGENCY, MEDIA, PERSON, CIVILIANS, PROTESTERS, RIOTERS, UNKNOWN -> false;
        };
    }

    private static final class Counter {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private int read;

        /** The words of a text that stands at {@code start} of its report, but for the names. */
        void addWithout(NavigableMap<Integer, Integer> names, String text, int start) {
            int end = start + text.length();
            int from = start;
            for (Map.Entry<Integer, Integer> name : names.subMap(start, end).entrySet()) {
                if (name.getKey() >= from) {
                    add(Words.of(text.substring(from - start, name.getKey() - start), Segments.LIMIT));
                    from = Math.min(end, name.getValue());
                }
            }
            add(Words.of(text.substring(from - start), Segments.LIMIT));
        }

        void add(List<Words.Written> words) {
            for (int i = 0; i < words.size(); i++) {
                Words.Written word = words.get(i);
                int weight = read++ < LEAD_WORDS ? LEAD_WEIGHT : 1;
                counts.merge(word.form(), weight, Integer::sum);
                if (word.name()) {
                    names.add(word.form());
                }
                if (i > 0 && word.name() && word.follows() && words.get(i - 1).capital()) {
                    String pair = words.get(i - 1).form() + " " + word.form();
                    counts.merge(pair, weight, Integer::sum);
                    names.add(pair);
                }
            }
        }

        Wording wording() {
            return new Wording(counts, names);
        }
    }
}
