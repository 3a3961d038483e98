package org.truceline.read.trained;

import java.util.ArrayList;
import java.util.List;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;

/** Which words stand in a role to a word of the same window: scores of pairs of words, worked out for the words that ask alone. */
final class Links {

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final double GOES_ON = 0.5;

    /** From this likelihood on a number is remembered as one that may belong to an event. */
    private static final double MAY_BELONG = 0.02;

    /** From this likelihood on a word is remembered as one that may tell the event. */
    private static final double MAY_TELL = 0.1;

    private final Labels labels;
    private final int[] sentences;
    private final Outputs out;
    private final int row;

    Links(Labels labels, int[] sentences, Outputs out) {
        this.labels = labels;
        this.sentences = sentences;
        this.out = out;
        this.row = labels.roles().size() * labels.dimension();
    }

    /** All in the role, in the order of the text; none in a role that the model does not know. */
    List<Words> all(int asker, Role role) {
        return all(asker, role, 1);
    }

    /** All in the role, and, each as one word, those that may be; in the order of the text. */
    List<Words> allAndPerhaps(int asker, Role role) {
        return all(asker, role, MAY_TELL);
    }

    /**
     * All in the role, in the order of the text.
     *
     * @param perhaps from which likelihood on a word below the role's threshold is given, by itself; 1 for none
     */
    private List<Words> all(int asker, Role role, double perhaps) {
        int number = labels.roles().indexOf(role);
        if (number < 0) {
            return List.of();
        }
        double threshold = labels.threshold(role);
        double[] begins = likelihoods(asker, number, BEGIN, out.begin());
        List<Words> found = new ArrayList<>(2);
        for (int j = 0; j < begins.length; j++) {
            if (begins[j] > threshold) {
                found.add(new Words(j, end(asker, number, j, begins, threshold), begins[j]));
            } else if (begins[j] > perhaps) {
                found.add(new Words(j, j + 1, begins[j]));
            }
        }
        return found;
    }

    /** The likeliest in the role; none where it is not likely enough. */
    List<Words> best(int asker, Role role) {
        int number = labels.roles().indexOf(role);
        if (number < 0) {
            return List.of();
        }
        double threshold = labels.threshold(role);
        double[] begins = likelihoods(asker, number, BEGIN, out.begin());
        int best = Scores.best(begins, 0, begins.length);
        return begins[best] > threshold
                ? List.of(new Words(best, end(asker, number, best, begins, threshold), begins[best]))
                : List.of();
    }

    /** Where numbers that may belong to the event begin, each as one word. */
    List<Words> beginnings(int asker) {
        int number = labels.roles().indexOf(Role.FIGURE);
        if (number < 0) {
            return List.of();
        }
        double[] begins = likelihoods(asker, number, BEGIN, out.begin());
        List<Words> found = new ArrayList<>(2);
        for (int j = 0; j < begins.length; j++) {
            if (begins[j] > MAY_BELONG) {
                found.add(new Words(j, j + 1, begins[j]));
            }
        }
        return found;
    }

    /** The words that may tell the event, each by itself with its likelihood. */
    List<Words> telling(int asker) {
        int number = labels.roles().indexOf(Role.EVIDENCE);
        if (number < 0) {
            return List.of();
        }
        List<Words> found = new ArrayList<>();
        double[] begins = likelihoods(asker, number, BEGIN, out.begin());
        double[] insides = likelihoods(asker, number, INSIDE, out.inside());
        for (int j = 0; j < sentences.length; j++) {
            double likelihood = Math.max(begins[j], insides[j]);
            if (likelihood > MAY_TELL) {
                found.add(new Words(j, j + 1, likelihood));
            }
        }
        return found;
    }

    /** Of every word of the window. Four words go side by side, each one's products added in the order of {@link #likelihood}, so that both say the same to the last bit. */
    private double[] likelihoods(int asker, int role, int part, float[] answers) {
        double[] likelihoods = new double[sentences.length];
        int size = labels.dimension();
        float[] asks = out.ask();
        int a = asker * row + role * size;
        int j = 0;
        for (; j + 4 <= likelihoods.length; j += 4) {
            int b = j * row + role * size;
            float s0 = distance(asker, role, j, part);
            float s1 = distance(asker, role, j + 1, part);
            float s2 = distance(asker, role, j + 2, part);
            float s3 = distance(asker, role, j + 3, part);
            for (int i = 0; i < size; i++, b++) {
                float ask = asks[a + i];
                s0 += ask * answers[b];
                s1 += ask * answers[b + row];
                s2 += ask * answers[b + 2 * row];
                s3 += ask * answers[b + 3 * row];
            }
            likelihoods[j] = Scores.logistic(s0);
            likelihoods[j + 1] = Scores.logistic(s1);
            likelihoods[j + 2] = Scores.logistic(s2);
            likelihoods[j + 3] = Scores.logistic(s3);
        }
        for (; j < likelihoods.length; j++) {
            likelihoods[j] = likelihood(asker, role, j, part, answers);
        }
        return likelihoods;
    }

    private int end(int asker, int role, int from, double[] begins, double threshold) {
        int to = from + 1;
        while (to < begins.length
                && sentences[to] == sentences[from]
                && begins[to] <= threshold
                && likelihood(asker, role, to, INSIDE, out.inside()) > GOES_ON) {
            to++;
        }
        return to;
    }

    private double likelihood(int asker, int role, int other, int part, float[] answers) {
        int a = asker * row + role * labels.dimension();
        int b = other * row + role * labels.dimension();
        float[] asks = out.ask();
        float score = distance(asker, role, other, part);
        for (int i = 0; i < labels.dimension(); i++) {
            score += asks[a + i] * answers[b + i];
        }
        return Scores.logistic(score);
    }

    /** What the distance of two words adds to the score. */
    private float distance(int asker, int role, int other, int part) {
        return labels.near()[role][part][Distances.ofWords(other - asker)]
                + labels.across()[role][part][Distances.ofSentences(sentences[other] - sentences[asker])];
    }
}
