package org.truceline.read.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Counts of which no word says what befell them, so that the count before them tells it: "46 were taken to hospital, 30 of them children", "68 women and 14 children, and
 * 137 were abducted". A model at times gives them the harm that comes next.
 */
public final class SameHarm {

    private static final String RULE = "figure/same-harm";
    private static final Set<String> OF = Lexicon.words("them whom these those");
    private static final Set<String> ENDS = Lexicon.words(", . ; : ) ! ?");

    /** How words begin that say what befell the counted. */
    private static final List<String> HARM = List.of(
            "kill",
            "dead",
            "die",
            "dying",
            "wound",
            "injur",
            "hurt",
            "fatal",
            "serious",
            "critical",
            "missing",
            "captur",
            "abduct",
            "kidnap",
            "arrest",
            "detain",
            "releas",
            "freed",
            "martyr",
            "shot",
            "lost",
            "succumb",
            "execut",
            "behead",
            "hospital",
            "surviv",
            "taken",
            "fled",
            "displac",
            "sever",
            "remain",
            "lat",
            "condition",
            "disappear");

    private static final int LONGEST = 12;

    private SameHarm() {}

    private record Place(Draft draft, LooseFigure figure) {}

    /** Gives such counts the measure of the count before them. */
    public static void settle(TokenizedText text, List<Draft> drafts) {
        List<Place> places = new ArrayList<>();
        drafts.forEach(d -> d.figures.forEach(f -> places.add(new Place(d, f))));
        places.sort(Comparator.comparingInt(p -> p.figure().at()));
        for (int i = 1; i < places.size(); i++) {
            Place before = places.get(i - 1);
            Place place = places.get(i);
            LooseFigure figure = place.figure();
            if (figure.measure() == before.figure().measure()
                    || !befalls(figure.measure())
                    || !befalls(before.figure().measure())
                    || before.figure().at() == figure.at()
                    || !(isOfThem(text, before.figure(), figure) || isListed(text, before.figure(), figure))) {
                continue;
            }
            LooseFigure same = figure.as(before.figure().measure(), figure.rule());
            place.draft().figures.replaceAll(f -> f.equals(figure) ? same : f);
            places.set(i, new Place(place.draft(), same));
            place.draft().step(RULE, figure.words(), same.measure().word());
        }
    }

    private static boolean befalls(Measure measure) {
        return switch (measure) {
            case KILLED, INJURED, CASUALTIES, CAPTURED, ABDUCTED, MISSING -> true;
            case DISPLACED, EVACUATED, RETURNED, VIOLATIONS, DEPLOYED, DESTROYED -> false;
        };
    }

    /** "30 of them children", and no word of harm to the end of the clause. */
    private static boolean isOfThem(TokenizedText text, LooseFigure before, LooseFigure figure) {
        Sentence sentence = sentence(text, figure);
        int of = text.tokenIndexAt(figure.words().end() - 1) + 1;
        boolean part = of + 1 < sentence.endToken()
                && text.token(of).is("of")
                && OF.contains(text.token(of + 1).lower())
                && before.at() >= sentence.firstToken()
                && before.count().isKnown()
                && figure.count().isKnown()
                && before.count().value() >= figure.count().value();
        return part && isPlain(text, sentence, of + 2);
    }

    /** "68 women and 14 children,": nothing between but who the first are, nothing behind but who the second are. */
    private static boolean isListed(TokenizedText text, LooseFigure before, LooseFigure figure) {
        Quote who = before.who();
        Quote other = figure.who();
        Sentence sentence = sentence(text, figure);
        if (who == null
                || other == null
                || before.at() < sentence.firstToken()
                || who.end() > text.token(figure.at()).start()
                || other.start() < figure.words().end()) {
            return false;
        }
        int end = text.tokenIndexAt(who.end() - 1) + 1;
        int behind = text.tokenIndexAt(other.end() - 1) + 1;
        return end == figure.at() - 1
                && text.token(end).is("and")
                && (behind >= sentence.endToken()
                        || ENDS.contains(text.token(behind).text()));
    }

    private static boolean isPlain(TokenizedText text, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.endToken(), from + LONGEST); i++) {
            String word = text.token(i).lower();
            if (ENDS.contains(word)) {
                return true;
            }
            if (HARM.stream().anyMatch(word::startsWith)) {
                return false;
            }
        }
        return true;
    }

    private static Sentence sentence(TokenizedText text, LooseFigure figure) {
        return text.sentenceAt(text.token(figure.at()).start()).orElseThrow();
    }
}
