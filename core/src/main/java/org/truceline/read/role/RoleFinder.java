package org.truceline.read.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Says who did what an event word tells, and to whom: each noun phrase of the sentence is weighed for either role by readable signs. Their weights, logarithms of
 * odds, stand in {@code role-weights.tsv} and were learnt from annotated reports. For one report, read in the order of the text.
 */
public final class RoleFinder {

    private static final Map<String, double[]> WEIGHTS = weights();

    /** Below this likelihood nobody is named. */
    private static final double LEAST = 0.3;

    /** From this likelihood on further names are added. */
    private static final double ALSO = 0.35;

    /** From this likelihood on the counted are those it was done to, where nobody else is. */
    private static final double COUNTED = 0.2;

    private static final int MOST = 3;

    private final TokenizedText text;
    private final Candidates candidates;
    private @Nullable Sentence sentence;
    private List<Candidate> ofSentence = List.of();

    /** A noun phrase and the signs by which it is weighed. */
    public record Weighed(Quote words, List<String> signs) {}

    /** @param mentions the names found in {@code text} */
    public RoleFinder(TokenizedText text, Mentions mentions) {
        this.text = text;
        this.candidates = new Candidates(text, mentions);
    }

    private static Map<String, double[]> weights() {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : Phrases.text("role-weights.tsv").lines().toList()) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && !line.startsWith("#")) {
                weights.put(fields[0], new double[] {Double.parseDouble(fields[1]), Double.parseDouble(fields[2])});
            }
        }
        return Map.copyOf(weights);
    }

    /** The roles of one deed. */
    public Roles find(Deed deed) {
        List<Candidate> here = candidates(deed);
        Signs signs = new Signs(text, deed, here);
        double[] perpetrator = new double[here.size()];
        double[] target = new double[here.size()];
        for (int i = 0; i < here.size(); i++) {
            for (String sign : signs.of(here.get(i))) {
                double[] weight = WEIGHTS.get(sign);
                if (weight != null) {
                    perpetrator[i] += weight[0];
                    target[i] += weight[1];
                }
            }
            perpetrator[i] = likelihood(perpetrator[i]);
            target[i] = likelihood(target[i]);
        }
        List<Name<Actor>> targets = best(here, target, perpetrator);
        return new Roles(best(here, perpetrator, target), targets.isEmpty() ? counted(deed, here, target) : targets);
    }

    /** Where nobody else is likely, those whom the figures count. */
    private static List<Name<Actor>> counted(Deed deed, List<Candidate> here, double[] target) {
        int best = -1;
        for (int i = 0; i < target.length; i++) {
            if (target[i] >= COUNTED
                    && (best < 0 || target[i] > target[best])
                    && deed.isCounted(here.get(i).words())) {
                best = i;
            }
        }
        return best < 0 ? List.of() : List.of(here.get(best).asName());
    }

    /** Every noun phrase of the deed's sentence with its signs: what the weights are learnt from. */
    public List<Weighed> weighed(Deed deed) {
        List<Candidate> here = candidates(deed);
        Signs signs = new Signs(text, deed, here);
        return here.stream().map(c -> new Weighed(c.words(), signs.of(c))).toList();
    }

    private List<Candidate> candidates(Deed deed) {
        if (sentence == null || sentence.index() != deed.sentence().index()) {
            sentence = deed.sentence();
            ofSentence = candidates.in(sentence);
        }
        return ofSentence;
    }

    private static double likelihood(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    private static List<Name<Actor>> best(List<Candidate> here, double[] role, double[] other) {
        List<Candidate> chosen = new ArrayList<>();
        boolean[] used = new boolean[role.length];
        double least = LEAST;
        while (chosen.size() < MOST) {
            int best = -1;
            for (int i = 0; i < role.length; i++) {
                boolean open = !used[i] && role[i] >= least && role[i] >= other[i];
                if (open && (best < 0 || role[i] > role[best]) && apart(here.get(i), chosen)) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            used[best] = true;
            chosen.add(here.get(best));
            least = ALSO;
        }
        return chosen.stream().map(Candidate::asName).toList();
    }

    private static boolean apart(Candidate candidate, List<Candidate> chosen) {
        return chosen.stream()
                .noneMatch(c -> c.words().span().overlaps(candidate.words().span()));
    }
}
