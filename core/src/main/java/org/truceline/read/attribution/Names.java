package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;

/** The runs of capitalised words of a text, by their last word and the heads in them, so that "Barazi" finds "Talal al-Barazi". */
final class Names {

    private static final int LONGEST = 7;

    /** How many different runs are kept for one last word. */
    private static final int MOST = 12;

    private record Run(Range range, Set<String> words) {}

    private final Passage passage;
    private final Map<String, List<Run>> byLast = new HashMap<>();

    Names(Passage passage) {
        this.passage = passage;
        int first = -1;
        for (int i = 0; i <= passage.size(); i++) {
            boolean joins = first >= 0
                    && (passage.word(i).equals("for") || passage.word(i).equals("of"))
                    && passage.isName(i + 1);
            boolean name = i < passage.size() && (passage.isName(i) || joins);
            boolean breaks =
                    first >= 0 && i < passage.size() && !passage.sentence(i).equals(passage.sentence(i - 1));
            if (breaks) {
                add(Math.max(first, i - LONGEST), i);
                first = -1;
            }
            if (name && first < 0) {
                first = i;
            } else if (!name && first >= 0) {
                add(Math.max(first, i - LONGEST), i);
                first = -1;
            }
        }
    }

    private void add(int first, int end) {
        Run run = new Run(new Range(first, end), words(new Range(first, end)));
        for (int i = first; i < end; i++) {
            if (i == end - 1 || passage.is(i, WordClass.HEAD)) {
                List<Run> runs = byLast.computeIfAbsent(bare(passage.word(i)), word -> new ArrayList<>(2));
                boolean fresh = runs.stream().noneMatch(other -> other.words().equals(run.words()));
                if (fresh && runs.size() < MOST) {
                    runs.add(run);
                }
            }
        }
    }

    /** The fullest run that ends with the same name, the first such in the text; null where none is fuller. */
    @Nullable Range fuller(Range range) {
        Set<String> words = words(range);
        Run best = null;
        for (Run run : byLast.getOrDefault(bare(passage.word(range.end() - 1)), List.of())) {
            int size = best == null ? words.size() : best.words().size();
            if (run.words().size() > size && run.words().containsAll(words)) {
                best = run;
            }
        }
        return best == null ? null : best.range();
    }

    private Set<String> words(Range range) {
        Set<String> words = new HashSet<>();
        for (int i = range.first(); i < range.end(); i++) {
            boolean counts = passage.isWord(i)
                    && !passage.is(i, WordClass.TITLE)
                    && !passage.is(i, WordClass.DETERMINER)
                    && !passage.is(i, WordClass.PREPOSITION)
                    && !passage.word(i).endsWith("-based");
            if (counts) {
                words.add(bare(passage.word(i)));
            }
        }
        return words;
    }

    /** A name without the Arabic article and the possessive: "al-Zaatari" and "Zaatari" are one. */
    static String bare(String word) {
        boolean article = word.startsWith("al-") || word.startsWith("el-");
        return article && word.length() > 5 ? word.substring(3) : word;
    }
}
