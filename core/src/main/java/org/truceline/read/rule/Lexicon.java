package org.truceline.read.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Named classes of words and phrases that patterns call by {@code {name}}. Immutable. */
public final class Lexicon {

    /** A word of a phrase, and the words that may follow it. */
    static final class Branch {
        final Map<String, Branch> next = new HashMap<>();
        boolean ends;
    }

    private final Map<String, Branch> classes;
    private final Map<String, Set<String>> firsts;

    private Lexicon(Map<String, Branch> classes, Map<String, Set<String>> firsts) {
        this.classes = classes;
        this.firsts = firsts;
    }

    /** No words. */
    public static Lexicon empty() {
        return new Lexicon(Map.of(), Map.of());
    }

    /**
     * Builds a lexicon.
     *
     * @param classes for each name its entries, separated by "|" or line breaks; an entry is a word or a phrase, {@code kill:v} stands for all forms of a
     *     verb and {@code attack:n} for a noun and its plural
     */
    public static Lexicon of(Map<String, String> classes) {
        Map<String, Branch> trees = new HashMap<>();
        Map<String, Set<String>> firsts = new HashMap<>();
        classes.forEach((name, entries) -> {
            Branch root = new Branch();
            for (String entry : entries.split("[|\n]", -1)) {
                if (!entry.isBlank()) {
                    grow(root, entry.strip().split(" +", -1), 0);
                }
            }
            trees.put(name, root);
            firsts.put(name, new TreeSet<>(root.next.keySet()));
        });
        return new Lexicon(Map.copyOf(trees), Map.copyOf(firsts));
    }

    private static void grow(Branch branch, String[] words, int at) {
        if (at == words.length) {
            branch.ends = true;
            return;
        }
        for (String form : Forms.of(words[at])) {
            grow(branch.next.computeIfAbsent(form, f -> new Branch()), words, at + 1);
        }
    }

    /** The words of {@code spaced}, which spaces part. */
    public static Set<String> words(String spaced) {
        return Set.copyOf(new TreeSet<>(Arrays.asList(spaced.split(" +", -1))));
    }

    @Nullable Branch find(String name) {
        return classes.get(name);
    }

    /** The words that entries of the class begin with. */
    Set<String> firstWords(String name) {
        return firsts.getOrDefault(name, Set.of());
    }
}
