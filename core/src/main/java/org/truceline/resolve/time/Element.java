package org.truceline.resolve.time;

import java.util.HashSet;
import java.util.Set;

/** One element of a pattern. */
sealed interface Element {

    /** Stands for any number among the triggers. */
    String DIGITS = "#";

    /** Index after what it matches at {@code at}, captured under {@code name}; -1 where it does not match. */
    int match(Match match, String name, int at);

    /** The words that it may begin with. */
    Set<String> triggers();

    /** One of some words. */
    record Words(Set<String> words) implements Element {
        @Override
        public int match(Match match, String name, int at) {
            return words.contains(match.text().at(at).lower()) ? at + 1 : -1;
        }

        @Override
        public Set<String> triggers() {
            return words;
        }
    }

    /** A word of a class of the lexicon. */
    record OfClass(String kind) implements Element {
        @Override
        public int match(Match match, String name, int at) {
            int value = match.text().at(at).value(kind);
            if (value == Lexeme.NONE) {
                return -1;
            }
            match.put(name, value);
            return at + 1;
        }

        @Override
        public Set<String> triggers() {
            return Lexicon.english().words(kind);
        }
    }

    /** A number of a kind, in digits or words. */
    record OfNumbers(Numbers.Kind kind) implements Element {
        @Override
        public int match(Match match, String name, int at) {
            long found = Numbers.read(kind, match.text(), at);
            if (found < 0) {
                return -1;
            }
            match.put(name, Numbers.value(found));
            return Numbers.end(found);
        }

        @Override
        public Set<String> triggers() {
            Set<String> triggers = new HashSet<>(Set.of(DIGITS));
            for (String words : kind.classes()) {
                triggers.addAll(Lexicon.english().words(words));
            }
            return triggers;
        }
    }

    /** Another time expression, captured whole. Never the first element of a pattern. */
    record Time() implements Element {
        @Override
        public int match(Match match, String name, int at) {
            Found inner = match.context().inner(at);
            if (inner == null) {
                return -1;
            }
            match.put("time", inner.outcome());
            return inner.end();
        }

        @Override
        public Set<String> triggers() {
            throw new IllegalStateException("a pattern may not begin with <time>");
        }
    }

    /** A word with a capital letter: a city in "Baku time". Never the first element of a pattern. */
    record Named() implements Element {
        @Override
        public int match(Match match, String name, int at) {
            return match.text().at(at).capitalised() ? at + 1 : -1;
        }

        @Override
        public Set<String> triggers() {
            throw new IllegalStateException("a pattern may not begin with <name>");
        }
    }

    static Element of(String kind) {
        if (kind.equals("name")) {
            return new Named();
        }
        for (Numbers.Kind numbers : Numbers.Kind.values()) {
            if (numbers.written().equals(kind)) {
                return new OfNumbers(numbers);
            }
        }
        if (kind.equals("time")) {
            return new Time();
        }
        if (Lexicon.english().words(kind).isEmpty()) {
            throw new IllegalArgumentException("no words of class " + kind);
        }
        return new OfClass(kind);
    }
}
