package org.truceline.bench.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up text that reads like given texts and repeats none of them at length: each word follows the two before it somewhere in them (a Markov chain). */
final class Babble {

    private static final int LONGEST = 40;

    private final Random random;
    private final Map<String, List<String>> next = new HashMap<>();
    private final List<String[]> beginnings = new ArrayList<>();

    Babble(List<String> texts, Random random) {
        this.random = random;
        for (String text : texts) {
            for (String sentence : Edits.sentences(text)) {
                String[] words = sentence.split("\\s+", -1);
                if (words.length > 4) {
                    beginnings.add(new String[] {words[0], words[1]});
                    for (int i = 2; i < words.length; i++) {
                        next.computeIfAbsent(words[i - 2] + " " + words[i - 1], k -> new ArrayList<>())
                                .add(words[i]);
                    }
                }
            }
        }
    }

    /** So many sentences, in paragraphs of three. */
    String text(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : i % 3 == 0 ? "\n\n" : " ").append(sentence());
        }
        return text.toString();
    }

    String word() {
        return beginnings.get(random.nextInt(beginnings.size()))[1];
    }

    private String sentence() {
        String[] two = beginnings.get(random.nextInt(beginnings.size()));
        StringBuilder sentence = new StringBuilder(two[0]).append(' ').append(two[1]);
        String before = two[0];
        String last = two[1];
        for (int i = 2; i < LONGEST; i++) {
            // from time to time any word, so that no passage of the texts comes through whole
            List<String> may = next.get(before + " " + last);
            String word = may == null ? null : random.nextInt(6) == 0 ? word() : may.get(random.nextInt(may.size()));
            if (word == null) {
                break;
            }
            sentence.append(' ').append(word);
            before = last;
            last = word;
        }
        return sentence.append('.').toString().replaceAll("[.]+$", ".");
    }
}
