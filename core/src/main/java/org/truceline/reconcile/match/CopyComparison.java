package org.truceline.reconcile.match;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.truceline.model.Claim;
import org.truceline.model.Join.Feature;
import org.truceline.model.Quote;
import org.truceline.reconcile.strand.Strand;

/** Whether both carry the same sentence, as copies of one text do. */
final class CopyComparison implements Comparison {

    /** Shorter sentences may be the same by chance. */
    private static final int LEAST = 40;

    @Override
    public Optional<Feature> of(Sketch a, Sketch b) {
        Set<String> sentences = sentences(a.strand());
        sentences.retainAll(sentences(b.strand()));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feature("copy", 4, "the same sentence stands in both"));
    }

    private static Set<String> sentences(Strand strand) {
        Set<String> sentences = new HashSet<>();
        for (Claim claim : strand.claims()) {
            for (Quote quote : claim.evidence()) {
                if (quote.text().length() >= LEAST) {
                    sentences.add(quote.text().toLowerCase(Locale.ROOT).replaceAll("\\W", ""));
                }
            }
        }
        return sentences;
    }
}
