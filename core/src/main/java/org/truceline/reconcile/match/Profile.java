package org.truceline.reconcile.match;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A text as the weights of its rare words, of length one. */
public final class Profile {

    private static final Profile EMPTY = new Profile(new String[0], new float[0]);

    private final String[] words;
    private final float[] weights;

    private Profile(String[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** Of the words that {@code vocabulary} holds for rare. */
    public static Profile of(Wording wording, Vocabulary vocabulary) {
        List<Term> terms = new ArrayList<>();
        double squares = 0;
        for (Map.Entry<String, Integer> entry : wording.counts().entrySet()) {
            double weight = vocabulary.weight(
                    entry.getKey(), entry.getValue(), wording.names().contains(entry.getKey()));
            if (weight > 0) {
                terms.add(new Term(entry.getKey(), weight));
            }
        }
        if (terms.isEmpty()) {
            return EMPTY;
        }
        terms.sort(Comparator.comparing(Term::word));
        for (Term term : terms) {
            squares += term.weight() * term.weight();
        }
        double length = Math.sqrt(squares);
        String[] words = new String[terms.size()];
        float[] weights = new float[terms.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = terms.get(i).word();
            weights[i] = (float) (terms.get(i).weight() / length);
        }
        return new Profile(words, weights);
    }

    /** A word and its share in the profile. */
    record Term(String word, double weight) {}

    boolean isEmpty() {
        return words.length == 0;
    }

    /** How many rare words it holds. */
    int size() {
        return words.length;
    }

    /** The cosine of both: 0 where they share no rare word, 1 where they are the same. */
    double likeness(Profile other) {
        double sum = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The words that weigh most in both together, at most {@code limit}. */
    List<String> shared(Profile other, int limit) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                terms.add(new Term(words[i], (double) weights[i++] * other.weights[j++]));
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return heaviest(terms, limit);
    }

    /** The words that weigh most, at most {@code limit}. */
    public List<String> heaviest(int limit) {
        List<Term> terms = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            terms.add(new Term(words[i], weights[i]));
        }
        return heaviest(terms, limit);
    }

    private static List<String> heaviest(List<Term> terms, int limit) {
        return terms.stream()
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::word))
                .limit(limit)
                .map(Term::word)
                .toList();
    }

    /** Writes it for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeUTF(words[i]);
            out.writeFloat(weights[i]);
        }
    }

    /** Reads back what {@link #write} wrote. */
    public static Profile read(DataInput in) throws IOException {
        int size = in.readInt();
        String[] words = new String[size];
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            words[i] = in.readUTF();
            weights[i] = in.readFloat();
        }
        return size == 0 ? EMPTY : new Profile(words, weights);
    }
}
