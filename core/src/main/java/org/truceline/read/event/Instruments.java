package org.truceline.read.event;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Word;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** The kind of violence that a sentence's weapons and actors point to, for event words that do not say it themselves. */
public final class Instruments {

    private static final Phrases<Event> WORDS =
            Phrases.read("instruments.txt", (heading, entry) -> Word.of(Event.class, heading));

    private Instruments() {}

    /** The kind whose word stands nearest to token {@code near}; null where there is none. */
    public static @Nullable Event nearest(TokenizedText text, Sentence sentence, int near) {
        Map<Event, Integer> distances = new EnumMap<>(Event.class);
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Phrases.Hit<Event> hit = WORDS.at(text, at, sentence.endToken());
            if (hit == null) {
                at++;
                continue;
            }
            distances.merge(hit.value(), Math.abs(at - near), Math::min);
            at = hit.end();
        }
        if (distances.containsKey(Event.SUICIDE_BOMBING)) {
            return Event.SUICIDE_BOMBING;
        }
        if (distances.containsKey(Event.CHEMICAL_ATTACK)) {
            return Event.CHEMICAL_ATTACK;
        }
        return distances.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
