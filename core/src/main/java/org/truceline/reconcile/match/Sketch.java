package org.truceline.reconcile.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Told;
import org.truceline.reconcile.strand.Where;

/**
 * A strand with what is compared of its words.
 *
 * @param whole the words of the whole report, where the strand is what the report is about; else null
 * @param passage the words of the strand's own sentences
 * @param setting the small places that the report names at its beginning, where the strand is what the report is about
 * @param sentences numbers that are the same for the same sentence, ascending; short sentences are left out
 * @param ages of persons, in months, ascending: those that the report gives at its beginning, where the strand is what the report is about, else those in the strand's own sentences
 * @param sequel whether the report is about what followed
 */
public record Sketch(
        Strand strand,
        @Nullable Profile whole,
        Profile passage,
        List<Location> setting,
        List<Long> sentences,
        List<Integer> ages,
        boolean sequel)
        implements Comparable<Sketch> {

    /** Shorter sentences may be the same by chance. */
    private static final int LEAST_SENTENCE = 40;

    /** Where a report sets its scene: so many characters from its beginning. */
    private static final int BEGINNING = 800;

    /** Who was harmed is described after what happened. */
    private static final int BEGINNING_OF_AGES = 1500;

    /**
     * The sketch of a strand.
     *
     * @param whole the words of its whole report
     */
    public static Sketch of(Told told, Report report, Mentions mentions, Wording whole, Vocabulary vocabulary) {
        Strand strand = told.strand();
        return new Sketch(
                strand,
                strand.lead() ? Profile.of(whole, vocabulary) : null,
                Profile.of(Wording.of(told.sentences(), mentions), vocabulary),
                strand.lead() ? beginning(mentions) : List.of(),
                sentences(told),
                Ages.in(beginning(
                        strand.lead()
                                ? report.text()
                                : told.sentences().stream().map(Quote::text).collect(Collectors.joining("\n")))),
                strand.lead() && Sequel.tells(whole));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), BEGINNING_OF_AGES));
    }

    private static List<Location> beginning(Mentions mentions) {
        return mentions.places().stream()
                .filter(p -> p.words().start() < BEGINNING)
                .map(Name::found)
                .flatMap(Optional::stream)
                .filter(l -> Where.isFine(l.place().kind()))
                .distinct()
                .toList();
    }

    private static List<Long> sentences(Told told) {
        long[] numbers = told.claims().stream()
                .flatMap(c -> c.evidence().stream())
                .map(Quote::text)
                .filter(t -> t.length() >= LEAST_SENTENCE)
                .mapToLong(Segments::number)
                .distinct()
                .toArray();
        Arrays.sort(numbers);
        return Arrays.stream(numbers).boxed().toList();
    }

    @Override
    public int compareTo(Sketch other) {
        return strand.compareTo(other.strand);
    }
}
