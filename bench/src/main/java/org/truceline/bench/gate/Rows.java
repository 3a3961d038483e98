package org.truceline.bench.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.truceline.model.Span;
import org.truceline.read.gate.Terms;

/** The sentences of all samples as rows of numbered words and word pairs, as the gate sees them. Names are left out: a word counts where it is mostly written small. */
final class Rows {

    private static final int LEAST_SENTENCES = 4;
    private static final int LEAST_REPORTS = 3;

    /** One sentence. */
    @SuppressWarnings("ArrayRecordComponent") // rows of numbers; never compared
    record Row(int sample, int[] terms, boolean claim) {}

    private record Cut(List<String> words, List<String> written, int start, int end) {}

    private final List<String> terms;
    private final List<Row> rows = new ArrayList<>();

    /** @param learnt which samples may decide what words there are */
    Rows(List<Sample> samples, Set<Integer> learnt) {
        List<List<Cut>> cuts = samples.stream().map(s -> cut(s.text())).toList();
        Set<String> small = small(cuts, learnt);
        Map<String, Set<Integer>> reports = new TreeMap<>();
        Map<String, Integer> sentences = new HashMap<>();
        for (int sample : learnt) {
            for (Cut cut : cuts.get(sample)) {
                for (String term : new HashSet<>(termsOf(cut, small))) {
                    sentences.merge(term, 1, Integer::sum);
                    reports.computeIfAbsent(term, t -> new TreeSet<>()).add(sample);
                }
            }
        }
        terms = reports.entrySet().stream()
                .filter(e -> e.getValue().size() >= LEAST_REPORTS
                        && sentences.getOrDefault(e.getKey(), 0) >= LEAST_SENTENCES)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(0, terms.size()).forEach(i -> numbers.put(terms.get(i), i));
        for (int sample = 0; sample < samples.size(); sample++) {
            for (Cut cut : cuts.get(sample)) {
                int[] row = termsOf(cut, small).stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray();
                rows.add(new Row(sample, row, isClaim(cut, samples.get(sample).evidence())));
            }
        }
    }

    List<String> terms() {
        return terms;
    }

    List<Row> rows() {
        return rows;
    }

    private static boolean isClaim(Cut cut, List<Span> evidence) {
        Span own = new Span(cut.start(), cut.end());
        return evidence.stream()
                .anyMatch(e -> e.overlaps(own)
                        && 2 * (Math.min(e.end(), own.end()) - Math.max(e.start(), own.start()))
                                >= Math.min(own.length(), e.length()));
    }

    private static List<String> termsOf(Cut cut, Set<String> small) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < cut.words().size(); i++) {
            String word = cut.words().get(i);
            if (small.contains(word)) {
                found.add(word);
                if (i > 0 && small.contains(cut.words().get(i - 1))) {
                    found.add(cut.words().get(i - 1) + " " + word);
                }
            }
        }
        return found;
    }

    /** Words that stand inside sentences in small letters more often than with a capital; sentences in capitals tell nothing of that. */
    private static Set<String> small(List<List<Cut>> cuts, Set<Integer> learnt) {
        Map<String, Integer> votes = new HashMap<>();
        for (int sample : learnt) {
            for (Cut cut : cuts.get(sample)) {
                long capitals = cut.written().stream()
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .count();
                if (2 * capitals < cut.written().size()) {
                    for (int i = 1; i < cut.words().size(); i++) {
                        boolean name =
                                Character.isUpperCase(cut.written().get(i).charAt(0));
                        votes.merge(cut.words().get(i), name ? -1 : 1, Integer::sum);
                    }
                }
            }
        }
        Set<String> small = new HashSet<>(Set.of("#"));
        votes.forEach((word, sum) -> {
            if (sum > 0) {
                small.add(word);
            }
        });
        return small;
    }

    private static List<Cut> cut(String text) {
        List<Cut> cuts = new ArrayList<>();
        Terms.scan(text, new Terms.Sink() {
            private List<String> words = new ArrayList<>();
            private List<String> written = new ArrayList<>();
            private int from = -1;

            @Override
            public void word(long hash, int start, int end) {
                String word = text.substring(start, end);
                from = from < 0 ? start : from;
                written.add(word);
                words.add(word.chars().anyMatch(c -> c >= '0' && c <= '9') ? "#" : word.toLowerCase(Locale.ROOT));
            }

            @Override
            public boolean sentence(int end) {
                cuts.add(new Cut(words, written, from, end));
                words = new ArrayList<>();
                written = new ArrayList<>();
                from = -1;
                return true;
            }
        });
        return cuts;
    }
}
