package org.truceline.reconcile.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare words are in news of conflicts and crime: in what share of reports each occurs. Counted once over a fixed set of texts and never over the archive at hand, so
 * that two reports are compared alike in every archive and a new report changes nothing between two others. Immutable.
 */
public final class Vocabulary {

    /** A word in more than this share of reports tells nothing. */
    private static final double COMMON = 0.3;

    /** Words seen in fewer reports than the table holds count as seen in one. */
    private static final double UNSEEN = 1;

    private static final double NAME_WEIGHT = 1.5;

    /** Two names in a row were counted apart already. */
    private static final double PAIR_WEIGHT = 0.5;

    private static final String TABLE = "word-shares.tsv";

    private final Map<String, Integer> reports;
    private final double size;

    private Vocabulary(Map<String, Integer> reports, double size) {
        this.reports = reports;
        this.size = size;
    }

    /** The table that comes with Truceline: a first line with the number of reports counted, then a word and the number of reports that have it. */
    public static Vocabulary bundled() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            double size = Double.parseDouble(lines.readLine());
            Map<String, Integer> reports = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                reports.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
            return new Vocabulary(reports, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The weight of a word that occurs {@code count} times: TF-IDF with logarithms of both (Salton and Buckley, 1988), half as much again for names. 0 for words
     * that occur in very many reports.
     */
    double weight(String word, int count, boolean name) {
        double with = reports.getOrDefault(word, 0);
        if (with > size * COMMON) {
            return 0;
        }
        double rarity = Math.log(size / Math.max(UNSEEN, with));
        return (1 + Math.log(count)) * rarity * (name ? NAME_WEIGHT : 1) * (word.indexOf(' ') > 0 ? PAIR_WEIGHT : 1);
    }
}
