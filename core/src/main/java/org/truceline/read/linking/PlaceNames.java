package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.truceline.model.Actor;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Span;
import org.truceline.text.TokenizedText;

/** The place names of a text: those found, and those that only their wording makes places; a wording that holds a name ("Aqaba village") takes its place. */
final class PlaceNames {

    /** Names are looked for by the stretches of text that they touch, of so many characters. */
    private static final int STRETCH = 256;

    private final List<Name<Location>> all = new ArrayList<>();
    private final BitSet replaced = new BitSet();
    private final Map<Integer, List<Integer>> byStretch = new HashMap<>();
    /** The characters that tell a time. */
    private final BitSet times = new BitSet();
    /** For the starts of names of those who speak, the furthest that one ends which starts there or before. */
    private final TreeMap<Integer, Integer> speakers = new TreeMap<>();

    private PlaceNames(Mentions mentions) {
        mentions.places().forEach(this::add);
        mentions.times().forEach(t -> times.set(t.words().start(), t.words().end()));
        int furthest = 0;
        for (Name<Actor> actor : mentions.actors().stream()
                .filter(PlaceNames::speaks)
                .sorted(Comparator.comparing(Name::words))
                .toList()) {
            furthest = Math.max(furthest, actor.words().end());
            speakers.put(actor.words().start(), furthest);
        }
    }

    /** In the order of the text. Takes time linear in the names. */
    static List<Name<Location>> of(TokenizedText text, Mentions mentions) {
        PlaceNames names = new PlaceNames(mentions);
        LocativePhrases.find(text).forEach(names::written);
        List<Name<Location>> sorted = new ArrayList<>();
        for (int i = 0; i < names.all.size(); i++) {
            if (!names.replaced.get(i)) {
                sorted.add(names.all.get(i));
            }
        }
        sorted.sort(Comparator.comparing(Name::words));
        return List.copyOf(sorted);
    }

    private void written(Name<Location> written) {
        Span span = written.words().span();
        if (isTime(span) || isSpeaker(span)) {
            return;
        }
        List<Integer> held = overlapping(span);
        if (held.isEmpty()) {
            add(written);
        } else if (held.size() == 1) {
            Name<Location> name = all.get(held.get(0));
            Span own = name.words().span();
            if (span.contains(own) && !span.equals(own)) {
                replaced.set(held.get(0));
                add(new Name<>(written.words(), name.answer()));
            }
        }
    }

    private boolean isTime(Span span) {
        int first = times.nextSetBit(span.start());
        return first >= 0 && first < span.end();
    }

    private boolean isSpeaker(Span span) {
        Map.Entry<Integer, Integer> before = speakers.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }

    private void add(Name<Location> name) {
        all.add(name);
        Span span = name.words().span();
        for (int s = span.start() / STRETCH; s <= span.end() / STRETCH; s++) {
            byStretch.computeIfAbsent(s, k -> new ArrayList<>()).add(all.size() - 1);
        }
    }

    private List<Integer> overlapping(Span span) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int s = span.start() / STRETCH; s <= span.end() / STRETCH; s++) {
            for (int i : byStretch.getOrDefault(s, List.of())) {
                if (!replaced.get(i) && all.get(i).words().span().overlaps(span)) {
                    found.add(i);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean speaks(Name<Actor> actor) {
        return actor.found()
                .map(a -> switch (a.kind()) {
                    case NEWS_AGENCY,
                            MEDIA,
                            PERSON,
                            MONITOR,
                            INTERNATIONAL_ORGANISATION,
                            AID_ORGANISATION,
                            REBEL_GROUP,
                            MINISTRY -> true;
                    default -> false;
                })
                .orElse(false);
    }
}
