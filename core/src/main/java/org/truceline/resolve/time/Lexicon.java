package org.truceline.resolve.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.resolve.time.Lexeme.Sense;

/** The words of time: which classes each belongs to. Read from lexicon.txt beside it. */
final class Lexicon {

    private static final Lexicon ENGLISH = read("lexicon.txt");

    private final Map<String, List<Sense>> senses;

    private Lexicon(Map<String, List<Sense>> senses) {
        this.senses = senses;
    }

    static Lexicon english() {
        return ENGLISH;
    }

    List<Sense> senses(String lower) {
        return senses.getOrDefault(lower, List.of());
    }

    boolean knows(String lower) {
        return senses.containsKey(lower);
    }

    /** The words of a class. */
    Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        senses.forEach((word, all) -> {
            if (all.stream().anyMatch(s -> s.kind().equals(kind))) {
                words.add(word);
            }
        });
        return words;
    }

    private static Lexicon read(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path: build again");
            }
            Map<String, List<Sense>> senses = new HashMap<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .forEach(line -> {
                        List<String> parts = List.of(line.split(" +", -1));
                        for (String word : parts.subList(2, parts.size())) {
                            boolean capital = word.startsWith("=");
                            senses.computeIfAbsent(capital ? word.substring(1) : word, w -> new ArrayList<>())
                                    .add(new Sense(parts.get(0), Integer.parseInt(parts.get(1)), capital));
                        }
                    });
            senses.replaceAll((word, all) -> List.copyOf(all));
            return new Lexicon(Map.copyOf(senses));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
