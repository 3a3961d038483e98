package org.truceline.read.count;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Status;
import org.truceline.read.draft.BySentence;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.speaker.Voices;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * "There was no information on casualties", "how many were wounded was not known": that nobody could say is told, and is neither silence nor none. The happening it is
 * said of gets an unknown figure.
 */
public final class Untold {

    private static final String RULE = "figure/not-known";
    private static final Set<String> WORD = Lexicon.words(
            "information word details detail data figures figure news confirmation reports report toll count number estimate numbers");
    private static final Set<String> NO = Lexicon.words("no without not n't unknown unclear nor never neither");
    private static final Set<String> KNOWN = Lexicon.words(
            "known clear available disclosed released given confirmed give gave provide provided disclose specify elaborate say report reported");
    private static final Set<String> KILLED = Lexicon.words("dead deaths killed fatalities died");
    private static final Set<String> INJURED = Lexicon.words("injured injuries wounded hurt");
    private static final Set<String> HARMED = Lexicon.words("casualties casualty victims losses toll");
    private static final Set<String> SHARING = Lexicon.words("among from");
    private static final int NEAR = 7;
    private static final int BACK = 2;

    /** How many sentences before the first one of a draft may stand whose last one is near. */
    private static final int FAR = 8;

    private static final int WHO = 6;

    private final TokenizedText text;
    private final List<Attribution> attributions;

    /** For one text and who says what in it. */
    public Untold(TokenizedText text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /** Gives the unknown figures to the drafts they are said of; a draft is added at the end where somebody else says so. */
    public void give(List<Draft> drafts) {
        BySentence near = new BySentence(text, drafts, attributions);
        for (Sentence sentence : text.sentences()) {
            LooseFigure unknown = unknown(sentence);
            Draft draft = unknown == null ? null : said(near.upTo(sentence, FAR), sentence);
            if (unknown == null || draft == null) {
                continue;
            }
            int first = sentence.firstToken();
            for (Draft other : near.counting(sentence)) {
                other.figures.removeIf(f -> f.at() >= first
                        && f.at() < sentence.endToken()
                        && isHarm(f.measure())
                        && (!f.count().isKnown() || f.count().value() == 0)
                        && f.rule().startsWith(ProposedFigures.RULE));
            }
            Attribution teller = teller(near.sayings(sentence), unknown.at());
            boolean another = teller != null
                    && !draft.first().equals(sentence)
                    && (draft.attribution == null || !Voices.mayBeOne(draft.attribution, teller));
            Draft owner = another ? retold(draft, teller, sentence, drafts) : draft;
            owner.figures.add(unknown);
            if (!owner.sentences.contains(sentence)) {
                owner.sentences.add(sentence);
            }
        }
    }

    /** The figure that the sentence says is not known; null where it says nothing of the kind. */
    private @Nullable LooseFigure unknown(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!NO.contains(text.token(i).lower())) {
                continue;
            }
            int harm = -1;
            boolean told = text.token(i).is("unknown") || text.token(i).is("unclear");
            boolean nothing = text.token(i).is("no") || text.token(i).is("without");
            for (int k = i + 1; k < Math.min(sentence.endToken(), i + 1 + NEAR + NEAR); k++) {
                String word = text.token(k).lower();
                if (word.equals(",") || word.equals(";") || word.equals("but")) {
                    break;
                }
                told |= nothing
                        ? WORD.contains(word) && (harm < 0 || k == harm + 1) && k <= i + 3
                        : KNOWN.contains(word) && k <= i + 3;
                if (isHarmWord(word)) {
                    harm = harm < 0 ? k : harm;
                }
            }
            if (told && harm < 0 && !nothing) {
                harm = harmBefore(sentence, i);
            }
            if (told && harm >= 0 && isOpen(i, harm)) {
                return figure(sentence, Math.min(i, harm), Math.max(i, harm), harm);
            }
        }
        return null;
    }

    private static boolean isHarmWord(String word) {
        return KILLED.contains(word) || INJURED.contains(word) || HARMED.contains(word);
    }

    /** "Casualty figures were not available", "the number of wounded is unknown". */
    private int harmBefore(Sentence sentence, int at) {
        for (int k = at - 1; k >= Math.max(sentence.firstToken(), at - NEAR); k--) {
            String word = text.token(k).lower();
            if (word.equals(",") || word.equals(";")) {
                return -1;
            }
            boolean counted = isHarmWord(word) && k > sentence.firstToken();
            if (counted || (isHarmWord(word) && HARMED.contains(word))) {
                return isCount(sentence, k) ? k : -1;
            }
        }
        return -1;
    }

    /** "The number of dead", "casualty figures", "the toll", "casualties": a count, not "the wounded man was not known". */
    private boolean isCount(Sentence sentence, int harm) {
        if (HARMED.contains(text.token(harm).lower())) {
            return true;
        }
        for (int k = Math.max(sentence.firstToken(), harm - 4); k < harm; k++) {
            if (WORD.contains(text.token(k).lower()) || text.token(k).is("many")) {
                return true;
            }
        }
        return false;
    }

    /** Whether how many, or whether any, is what is not known: "it was not clear who wounded the man" leaves no count open. */
    private boolean isOpen(int cue, int harm) {
        if (HARMED.contains(text.token(harm).lower()) || harm < cue) {
            return true;
        }
        for (int k = cue; k < harm; k++) {
            String word = text.token(k).lower();
            if (WORD.contains(word)
                    || word.equals("many")
                    || word.equals("whether")
                    || word.equals("if")
                    || word.equals("any")) {
                return true;
            }
        }
        return false;
    }

    private LooseFigure figure(Sentence sentence, int first, int last, int harm) {
        String word = text.token(harm).lower();
        boolean dead = KILLED.contains(word);
        boolean hurt = INJURED.contains(word);
        for (int k = harm; k < Math.min(sentence.endToken(), harm + 4); k++) {
            dead |= KILLED.contains(text.token(k).lower());
            hurt |= INJURED.contains(text.token(k).lower());
        }
        Measure measure = dead == hurt ? Measure.CASUALTIES : dead ? Measure.KILLED : Measure.INJURED;
        return new LooseFigure(
                measure,
                Count.unknown(),
                text.quote(first, last + 1),
                who(sentence, harm + 1),
                Status.UNSPECIFIED,
                harm,
                first,
                RULE);
    }

    /** "Casualties among the civilians", "from the other side". */
    private @Nullable Quote who(Sentence sentence, int at) {
        if (at + 1 >= sentence.endToken() || !SHARING.contains(text.token(at).lower())) {
            return null;
        }
        int end = at + 1;
        while (end < Math.min(sentence.endToken(), at + 1 + WHO)
                && text.token(end).isWord()) {
            end++;
        }
        return end > at + 1 ? text.quote(at + 1, end) : null;
    }

    private static boolean isHarm(Measure measure) {
        return measure == Measure.KILLED || measure == Measure.INJURED || measure == Measure.CASUALTIES;
    }

    /** The violence that the sentence tells, or the last told right before. */
    private static @Nullable Draft said(List<Draft> drafts, Sentence sentence) {
        Draft best = null;
        for (Draft draft : drafts) {
            int distance = sentence.index() - draft.last().index();
            boolean fits = Kinds.isViolent(draft.event)
                    && draft.reality == Reality.ACTUAL
                    && !draft.background
                    && distance >= 0
                    && distance <= BACK;
            if (fits && (best == null || draft.last().index() >= best.last().index())) {
                best = draft;
            }
        }
        return best;
    }

    private @Nullable Attribution teller(List<Attribution> sayings, int at) {
        int offset = text.token(at).start();
        return sayings.stream()
                .filter(a -> a.speaker() != null && a.content().span().contains(offset))
                .findFirst()
                .orElse(null);
    }

    private Draft retold(Draft earlier, Attribution teller, Sentence sentence, List<Draft> drafts) {
        Draft draft = new Draft(earlier.event, earlier.trigger, Reality.ACTUAL, sentence);
        draft.attribution = teller;
        draft.when = earlier.when;
        draft.places.addAll(earlier.places);
        draft.targets.addAll(earlier.targets);
        draft.perpetrators.addAll(earlier.perpetrators);
        draft.confidence = earlier.confidence;
        draft.part = true;
        draft.step(RULE, teller.content(), earlier.event.word());
        drafts.add(draft);
        return draft;
    }
}
