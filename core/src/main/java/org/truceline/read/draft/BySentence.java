package org.truceline.read.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Attribution;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** The drafts and sayings of a text by the sentence they stand in, so that looking at what stands near takes no time that grows with the text. */
public final class BySentence {

    private final Map<Integer, List<Draft>> told = new HashMap<>();
    private final Map<Integer, List<Draft>> counting = new HashMap<>();
    private final Map<Integer, List<Attribution>> sayings = new HashMap<>();

    /** Of the drafts and sayings of {@code text}; a saying without a cue stands nowhere. */
    public BySentence(TokenizedText text, List<Draft> drafts, List<Attribution> attributions) {
        for (Draft draft : drafts) {
            add(told, draft.first().index(), draft);
            draft.figures.stream()
                    .map(f -> text.sentenceAt(f.words().start())
                            .map(Sentence::index)
                            .orElse(draft.first().index()))
                    .distinct()
                    .forEach(s -> add(counting, s, draft));
        }
        for (Attribution attribution : attributions) {
            if (attribution.cue() != null) {
                text.sentenceOf(attribution.cue().span()).ifPresent(s -> add(sayings, s.index(), attribution));
            }
        }
    }

    private static <T> void add(Map<Integer, List<T>> map, int sentence, T one) {
        map.computeIfAbsent(sentence, s -> new ArrayList<>()).add(one);
    }

    /** The drafts whose first sentence it is. */
    public List<Draft> told(Sentence sentence) {
        return told.getOrDefault(sentence.index(), List.of());
    }

    /** The drafts that have a figure there. */
    public List<Draft> counting(Sentence sentence) {
        return counting.getOrDefault(sentence.index(), List.of());
    }

    /** The sayings whose cue stands there. */
    public List<Attribution> sayings(Sentence sentence) {
        return sayings.getOrDefault(sentence.index(), List.of());
    }

    /** The drafts whose first sentence is this one or one of so many before, in their order. */
    public List<Draft> upTo(Sentence sentence, int before) {
        List<Draft> near = new ArrayList<>();
        for (int s = Math.max(0, sentence.index() - before); s <= sentence.index(); s++) {
            near.addAll(told.getOrDefault(s, List.of()));
        }
        return near;
    }

    /** Puts a draft made later to its sentence. */
    public void add(Draft draft) {
        add(told, draft.first().index(), draft);
    }
}
