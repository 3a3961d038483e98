package org.truceline.bench.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.truceline.reconcile.match.Vocabulary;

/** Draws words as often as reports have them, by the table of word shares that the reconciler weighs words with; one in 25 is of none of those reports. */
final class Words {

    /** So many words, some far more often than others, that are not in the table. */
    private static final int OTHERS = 200_000;

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final long[] upTo;

    Words(Random random) {
        this.random = random;
        List<Long> sums = new ArrayList<>();
        long sum = 0;
        try (InputStream in = Vocabulary.class.getResourceAsStream("word-shares.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the build lacks word-shares.tsv");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine(); // of how many reports
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                words.add(line.substring(0, tab));
                sum += Long.parseLong(line.substring(tab + 1));
                sums.add(sum);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upTo = sums.stream().mapToLong(Long::longValue).toArray();
    }

    String next() {
        if (random.nextInt(25) == 0) {
            return "w" + Integer.toString((int) (OTHERS * Math.pow(random.nextDouble(), 3)), 36);
        }
        int at = Arrays.binarySearch(upTo, random.nextLong(upTo[upTo.length - 1]));
        return words.get(at >= 0 ? at + 1 : -1 - at);
    }
}
