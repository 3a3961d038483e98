package org.truceline.read.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words of each {@link WordClass}, read from {@code words.txt}. Immutable. */
final class WordLists {

    private final Map<String, Integer> classes;

    private WordLists(Map<String, Integer> classes) {
        this.classes = classes;
    }

    static WordLists load() {
        Map<String, Integer> classes = new HashMap<>();
        try (Stream<String> lines = CueLexicon.lines("words.txt")) {
            lines.forEach(line -> {
                String[] cells = line.split("\\s+");
                int bit = WordClass.valueOf(cells[0].toUpperCase(Locale.ROOT)).bit;
                Arrays.asList(cells).subList(1, cells.length).forEach(w -> classes.merge(w, bit, (a, b) -> a | b));
            });
        }
        return new WordLists(Map.copyOf(classes));
    }

    /** The classes of {@code word} (in lower case) as their bits. */
    int of(String word) {
        return classes.getOrDefault(word, 0);
    }
}
