package org.truceline.reconcile.match;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportId;
import org.truceline.reconcile.strand.Strand;

/**
 * A strand with what is compared of its words.
 *
 * @param whole the words of the whole report, where the strand is what the report is about; else null
 * @param passage the words of the strand's own sentences
 */
public record Sketch(Strand strand, @Nullable Profile whole, Profile passage) implements Comparable<Sketch> {

    /**
     * The sketch of a strand.
     *
     * @param wordings of the whole reports
     */
    public static Sketch of(Strand strand, Map<ReportId, Wording> wordings, Vocabulary vocabulary) {
        Wording whole = wordings.get(strand.report().id());
        return new Sketch(
                strand,
                strand.lead() && whole != null ? Profile.of(whole, vocabulary) : null,
                Profile.of(Wording.of(strand.passage()), vocabulary));
    }

    @Override
    public int compareTo(Sketch other) {
        return strand.compareTo(other.strand);
    }
}
