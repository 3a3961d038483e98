package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.figure.People;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.read.speaker.Voices;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Weighs whether an event word tells a claim or only mentions something ("a war orphan", "his fight for peace"). The score is a sum over readable signs; their
 * weights, logarithms of odds, stand in {@code weights.tsv} and were learnt from annotated reports.
 */
public final class Weighing {

    /** Below this confidence a draft is no claim. */
    static final double LEAST = 0.3;

    /** The same for a draft with figures: a count is seldom given in passing, nor is an accusation or a denial. */
    static final double LEAST_WITH_FIGURES = 0.1;

    /** The same for a saying that names the doer, or threatens. */
    static final double LEAST_WITH_DOER = 0.15;

    /** The step of the derivation that lists the signs, and what parts them there. */
    static final String STEP = "claim/signs";

    private static final Map<String, Double> WEIGHTS = weights();
    private static final Set<String> GRAMMAR = Lexicon.words(
            "the a an this that these those its their his her our my your some any all no not n't of to in on at by for from with against near between into onto over "
                    + "after before since during until while when where who which whose as and or but if because than then so was were is are be been being has have had "
                    + "do does did will would may might could can must should said says he she it they we i you him them there here also only more most least several "
                    + "many other another one two three 's s such each both out up down off about around through under within without across along following amid despite");

    private static final Set<String> DETERMINERS = Lexicon.words("a an the its their his two three several many");

    private final TokenizedText text;
    private final boolean capitals;
    private final boolean learning;

    /** @param learning whether to keep every draft and write its signs into its derivation */
    public Weighing(TokenizedText text, boolean learning) {
        this.text = text;
        this.learning = learning;
        this.capitals = text.tokens().stream()
                        .filter(t -> t.isWord()
                                && Character.isLowerCase(
                                        t.text().codePointBefore(t.text().length())))
                        .count()
                < text.tokens().size() / 4;
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Phrases.text("weights.tsv").lines().toList()) {
            int tab = line.indexOf('\t');
            if (tab > 0 && !line.startsWith("#")) {
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
        return Map.copyOf(weights);
    }

    /** Sets each draft's confidence and keeps those that are likely claims. */
    public List<Draft> likely(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        Neighbours neighbours = new Neighbours(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            double score = 0;
            List<String> signs = signs(draft, neighbours.of(i));
            for (String sign : signs) {
                score += WEIGHTS.getOrDefault(sign, 0.0);
            }
            draft.confidence = 1 / (1 + Math.exp(-score));
            if (learning) {
                draft.step(STEP, text.quote(draft.trigger.first(), draft.trigger.end()), String.join("\u0001", signs));
            }
            double least = draft.headline ? 0 : least(draft);
            draft.seldomInPassing = least < LEAST || (draft.tellsHarm && draft.attribution != null);
            if (learning || draft.confidence >= least) {
                kept.add(draft);
            }
        }
        return kept;
    }

    private double least(Draft draft) {
        boolean threat =
                draft.reality == Reality.THREATENED && draft.trigger.rule().contains("/threat/");
        if (threat || (draft.attribution != null && Kinds.isViolent(draft.event) && namesDoer(draft))) {
            return LEAST_WITH_DOER;
        }
        if (draft.figures.isEmpty() && draft.trigger.strength() == Trigger.Strength.HARM && draft.attribution != null) {
            return LEAST_WITH_FIGURES; // "they announced the deaths of soldiers"
        }
        if (Kinds.isViolent(draft.event) && fightersDoIt(draft)) {
            return LEAST_WITH_FIGURES;
        }
        Stance stance = draft.attribution == null ? Stance.ASSERTS : draft.attribution.stance();
        return switch (stance) {
            case ACCUSES, DENIES, ADMITS, CONFIRMS -> LEAST_WITH_FIGURES;
            case ASSERTS, CANNOT_CONFIRM -> draft.figures.isEmpty() ? LEAST : LEAST_WITH_FIGURES;
        };
    }

    /** "an attack by", "was carried out by": who did it is told. */
    private boolean namesDoer(Draft draft) {
        int end = Math.min(draft.first().endToken(), draft.trigger.end() + 8);
        for (int i = Math.max(draft.first().firstToken(), draft.trigger.first() - 12); i < end; i++) {
            if (text.token(i).is("by")) {
                return true;
            }
        }
        return false;
    }

    /** "Guerrillas attacked a police station": armed people, what they did, to whom. */
    private boolean fightersDoIt(Draft draft) {
        int verb = draft.trigger.first();
        int next = draft.trigger.end();
        if (verb == draft.first().firstToken()
                || next >= draft.first().endToken()
                || !text.token(verb).lower().endsWith("ed")
                || !DETERMINERS.contains(text.token(next).lower())) {
            return false;
        }
        Hit<People.Kind> before = People.WORDS.at(text, verb - 1, verb);
        return before != null && before.value() == People.Kind.COMBATANT;
    }

    private List<String> signs(Draft draft, Neighbours.Around around) {
        Sentence sentence = draft.first();
        List<String> signs = new ArrayList<>(24);
        signs.add("bias");
        String event = draft.event.word();
        signs.add("event " + event);
        signs.add("line " + draft.trigger.rule());
        signs.add("word "
                + text.quote(draft.trigger.first(), draft.trigger.end()).text().toLowerCase(Locale.ROOT));
        signs.add("reality " + draft.reality.word());
        boolean figures = !draft.figures.isEmpty();
        signs.add(figures ? "figures" : "no figures");
        signs.add((figures ? "figures " : "no figures ") + draft.trigger.strength());
        for (LooseFigure figure : draft.figures) {
            if (figure.measure() != Measure.KILLED && figure.measure() != Measure.INJURED) {
                signs.add("measure " + figure.measure().word());
            }
        }
        signs.add(draft.ownPlace ? "place" : "no place");
        signs.add(draft.ownTime ? "time" : "no time");
        if (draft.ownPlace && draft.ownTime) {
            signs.add("place and time");
        }
        Quote speaker = draft.attribution == null ? null : draft.attribution.speaker();
        signs.add(
                draft.attribution == null
                        ? "own voice"
                        : speaker == null ? "said" : "said by " + (Voices.isNamed(speaker) ? "a name" : "somebody"));
        signs.add(draft.background ? "background" : "recent");
        signs.add("before " + before(draft));
        signs.add("after " + after(draft));
        if (draft.definite) {
            signs.add("definite " + (figures ? "with figures" : "without figures"));
        }
        surroundings(draft, around, signs);
        int place = sentence.index() * 4 / Math.max(1, text.sentences().size());
        signs.add("quarter " + place);
        signs.add(sentence.index() <= 1 ? "opens" : "goes on");
        signs.add("length " + Math.min(6, sentence.size() / 10));
        signs.add(text.token(sentence.endToken() - 1).isWord() ? "no full stop" : "full stop");
        if (capitals) {
            signs.add("capitals");
            signs.add("capitals " + event);
        }
        return signs;
    }

    private static void surroundings(Draft draft, Neighbours.Around around, List<String> signs) {
        String beside = (Kinds.isViolent(draft.event) ? "violence" : draft.event.word()) + " beside violence";
        for (int i = 0; i < around.violent(); i++) {
            signs.add(beside);
        }
        signs.add("beside " + Math.min(3, around.beside()));
        signs.add("rank " + Math.min(2, around.rank()));
        signs.add("told before " + around.toldBefore());
        if (around.repeated()) {
            signs.add("repeated " + (draft.figures.isEmpty() ? "without figures" : "with figures"));
        }
    }

    private String before(Draft draft) {
        int at = draft.trigger.first() - 1;
        return at < draft.first().firstToken() ? "^" : sign(at);
    }

    private String after(Draft draft) {
        int at = draft.trigger.end();
        return at >= draft.first().endToken() ? "$" : sign(at);
    }

    /** Words of grammar alone: no party's name may weigh for or against a claim. */
    private String sign(int at) {
        String word = text.token(at).lower();
        if (text.token(at).isNumber()) {
            return "#";
        }
        return !text.token(at).isWord() || GRAMMAR.contains(word) ? word : "word";
    }
}
