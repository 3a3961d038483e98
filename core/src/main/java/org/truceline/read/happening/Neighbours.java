package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.model.Event;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;

/** What stands around each of a text's drafts, counted for all of them in time linear in their number. */
final class Neighbours {

    /** What stands around one draft: how many drafts share its sentence, how many of them come before it, how many tell violence; and what was told before it. */
    record Around(int beside, int rank, int violent, boolean repeated, int toldBefore) {}

    /** How many sentences back a telling counts as repeated. */
    private static final int NEARBY = 3;

    /** More than so many tellings before are not told apart. */
    static final int MOST_TOLD = 4;

    private final Map<Integer, Set<Event>> events = new HashMap<>();
    private final Map<Integer, Integer> drafts = new HashMap<>();
    private final Map<Integer, Integer> violent = new HashMap<>();
    private final List<Around> around;

    Neighbours(List<Draft> all) {
        for (Draft draft : all) {
            int sentence = draft.first().index();
            events.computeIfAbsent(sentence, s -> EnumSet.noneOf(Event.class)).add(draft.event);
            drafts.merge(sentence, 1, Integer::sum);
            violent.merge(sentence, Kinds.isViolent(draft.event) ? 1 : 0, Integer::sum);
        }
        Map<Integer, Integer> passed = new HashMap<>();
        Map<Event, int[]> earliest = new EnumMap<>(Event.class);
        List<Around> found = new ArrayList<>(all.size());
        for (Draft draft : all) {
            int sentence = draft.first().index();
            int rank = passed.merge(sentence, 1, Integer::sum) - 1;
            int own = Kinds.isViolent(draft.event) ? 1 : 0;
            found.add(new Around(
                    drafts.getOrDefault(sentence, 1) - 1,
                    rank,
                    violent.getOrDefault(sentence, 0) - own,
                    isRepeated(draft.event, sentence),
                    toldBefore(earliest.computeIfAbsent(draft.event, e -> none()), sentence)));
        }
        around = List.copyOf(found);
    }

    Around of(int draft) {
        return around.get(draft);
    }

    private boolean isRepeated(Event event, int sentence) {
        for (int s = sentence - NEARBY; s < sentence; s++) {
            if (events.getOrDefault(s, Set.of()).contains(event)) {
                return true;
            }
        }
        return false;
    }

    private static int[] none() {
        int[] none = new int[MOST_TOLD];
        Arrays.fill(none, Integer.MAX_VALUE);
        return none;
    }

    /**
     * How many drafts of the event came before that stand no later in the text, {@link #MOST_TOLD} at most; then counts this one.
     *
     * @param earliest the first sentences of those that came, in rising order: drafts need not come in the order of the text
     */
    private static int toldBefore(int[] earliest, int sentence) {
        int told = 0;
        for (int s : earliest) {
            told += s <= sentence ? 1 : 0;
        }
        if (sentence < earliest[MOST_TOLD - 1]) {
            earliest[MOST_TOLD - 1] = sentence;
            Arrays.sort(earliest);
        }
        return told;
    }
}
