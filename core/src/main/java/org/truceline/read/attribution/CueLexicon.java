package org.truceline.read.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.truceline.model.Stance;
import org.truceline.model.Word;

/** The verbs that attribute, by every form they take. Read from {@code cues.txt}, where its lines are explained. Immutable. */
final class CueLexicon {

    /** A verb of the lexicon in one of its forms. */
    record Entry(Cue cue, Form form) {}

    private final Map<String, List<Entry>> entries;

    private CueLexicon(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /** What the lexicon holds under {@code word} (in lower case); empty where it holds nothing. */
    List<Entry> find(String word) {
        return entries.getOrDefault(word, List.of());
    }

    /** The lexicon that comes with the program. */
    static CueLexicon load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        try (Stream<String> lines = lines("cues.txt")) {
            lines.forEach(line -> addLine(entries, line));
        }
        entries.replaceAll((form, list) -> List.copyOf(list));
        return new CueLexicon(Map.copyOf(entries));
    }

    private static void addLine(Map<String, List<Entry>> entries, String line) {
        String[] cells = line.split("\\s+");
        Frame frame = Frame.valueOf(cells[0].toUpperCase(Locale.ROOT));
        Stance stance = Word.of(Stance.class, cells[1]);
        boolean said = cells[2].equals("said");
        for (String verb : Arrays.asList(cells).subList(3, cells.length)) {
            List<String> words = List.of(verb.split("_"));
            Cue cue = new Cue(words.get(0), words.subList(1, words.size()), frame, stance, said);
            Inflection.of(cue.lemma())
                    .forEach((form, written) -> entries.computeIfAbsent(written, w -> new ArrayList<>())
                            .add(new Entry(cue, form)));
        }
    }

    /** The lines of a resource of this package, without comments and blank lines. The caller closes the stream. */
    static Stream<String> lines(String resource) {
        InputStream in = CueLexicon.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the resource " + resource + " is missing from the program");
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .onClose(() -> close(reader));
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
