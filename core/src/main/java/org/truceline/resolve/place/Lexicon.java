package org.truceline.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.PlaceKind;

/** The lists of words that help to tell place names from other names. Read once from cues.txt and first-names.txt; immutable. */
final class Lexicon {

    private static final class Bundled {
        static final Lexicon INSTANCE = new Lexicon();
    }

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, PlaceKind> kinds = new HashMap<>();
    private final Set<String> firstNames;

    private Lexicon() {
        String list = "";
        for (String line : lines("cues.txt")) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                list = line.substring(1, line.indexOf(']'));
                lists.put(list, new HashSet<>());
                continue;
            }
            if (list.equals("never-phrase")) {
                for (String phrase : line.split("\\|", -1)) {
                    lists.get(list).add(NameKey.fold(phrase));
                }
                continue;
            }
            for (String word : line.split(" +", -1)) {
                int equals = word.indexOf('=');
                if (equals > 0) {
                    kinds.put(word.substring(0, equals), PlaceKind.valueOf(word.substring(equals + 1)));
                } else if (!word.isEmpty()) {
                    lists.get(list).add(word);
                }
            }
        }
        firstNames = Set.copyOf(lines("first-names.txt"));
    }

    static Lexicon bundled() {
        return Bundled.INSTANCE;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean in(String list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }

    boolean isFirstName(String folded) {
        return firstNames.contains(folded);
    }

    /** The kind of place that a word stands for ("village"); null where none. */
    @Nullable PlaceKind kind(String word) {
        return kinds.get(word);
    }
}
