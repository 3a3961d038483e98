package org.truceline.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.truceline.intake.Format;
import org.truceline.model.Credibility;
import org.truceline.model.Event;
import org.truceline.model.HarmGrade;
import org.truceline.model.Measure;
import org.truceline.model.Reliability;
import org.truceline.model.Standing;
import org.truceline.model.Word;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The closed vocabularies on the command line, written as in the contract of a claim. */
final class Words {

    private Words() {}

    /** The words of a vocabulary, for help and completion. */
    private abstract static class Vocabulary<W extends Enum<W> & Word> implements Iterable<String> {
        private final Class<W> words;

        Vocabulary(Class<W> words) {
            this.words = words;
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(words.getEnumConstants()).map(Word::word).iterator();
        }
    }

    static final class Events extends Vocabulary<Event> {
        Events() {
            super(Event.class);
        }
    }

    static final class Measures extends Vocabulary<Measure> {
        Measures() {
            super(Measure.class);
        }
    }

    static final class Formats extends Vocabulary<Format> {
        Formats() {
            super(Format.class);
        }
    }

    static final class OfEvent implements ITypeConverter<Event> {
        @Override
        public Event convert(String word) {
            return of(Event.class, word);
        }
    }

    static final class OfMeasure implements ITypeConverter<Measure> {
        @Override
        public Measure convert(String word) {
            return of(Measure.class, word);
        }
    }

    static final class OfStanding implements ITypeConverter<Standing> {
        @Override
        public Standing convert(String word) {
            return of(Standing.class, word);
        }
    }

    static final class OfCredibility implements ITypeConverter<Credibility> {
        @Override
        public Credibility convert(String word) {
            return of(Credibility.class, word);
        }
    }

    static final class OfHarmGrade implements ITypeConverter<HarmGrade> {
        @Override
        public HarmGrade convert(String word) {
            return of(HarmGrade.class, word);
        }
    }

    static final class OfReliability implements ITypeConverter<Reliability> {
        @Override
        public Reliability convert(String word) {
            return of(Reliability.class, word);
        }
    }

    static <W extends Enum<W> & Word> W of(Class<W> vocabulary, String word) {
        try {
            return Word.of(vocabulary, word.strip());
        } catch (IllegalArgumentException e) {
            String known =
                    Arrays.stream(vocabulary.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + word + "' is none of: " + known);
        }
    }
}
