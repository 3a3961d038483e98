package org.truceline.reconcile.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.truceline.model.Actor;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
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

    /** The words of a passage. */
    public static Wording of(String passage) {
        Counter counter = new Counter();
        counter.add(Words.of(passage, Segments.LIMIT));
        return counter.wording();
    }

    /**
     * The words of a report, without its outlet's furniture and without names of places, times and the parties that the register knows: where and when it happened and between whom is
     * compared apart, and all reports of one conflict name the same armies and ministries.
     *
     * @param furniture the numbers of segments that are its outlet's, of those of {@link Segments#edges}
     */
    public static Wording of(Report report, Mentions mentions, Set<Long> furniture) {
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
        Counter counter = new Counter();
        for (Segments.Segment segment : Segments.of(report.text(), Segments.LIMIT)) {
            if (!furniture.contains(segment.words())) {
                int from = segment.start();
                for (Map.Entry<Integer, Integer> name :
                        names.subMap(segment.start(), segment.end()).entrySet()) {
                    if (name.getKey() >= from) {
                        counter.add(Words.of(report.text().substring(from, name.getKey()), Segments.LIMIT));
                        from = Math.min(segment.end(), name.getValue());
                    }
                }
                counter.add(Words.of(report.text().substring(from, segment.end()), Segments.LIMIT));
            }
        }
        return counter.wording();
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

        void add(List<Words.Written> words) {
            for (int i = 0; i < words.size(); i++) {
                Words.Written word = words.get(i);
                int weight = read++ < LEAD_WORDS ? 2 : 1;
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
