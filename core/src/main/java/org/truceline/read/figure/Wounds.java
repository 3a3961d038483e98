package org.truceline.read.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Measure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Harm told by a verb and a noun with words between: "suffering from an apparent gunshot wound", "with several stab wounds", "sent four men to a nearby hospital". */
final class Wounds {

    private static final Set<String> SUFFER = Lexicon.words(
            "suffer suffers suffered suffering sustain sustains sustained sustaining receive received receiving with treated hospitalized hospitalised");
    private static final Set<String> WOUND = Lexicon.words("wound wounds injury injuries");
    private static final Set<String> BETWEEN = Lexicon.words(
            "for at in hospital local nearby from a an one two three several multiple apparent what appeared to be single at least the his her their non life threatening non-life-threatening "
                    + "life-threatening serious severe critical minor superficial gunshot bullet stab shrapnel knife head leg arm foot hand chest graze grazing potentially self-inflicted self inflicted "
                    + "possible possibly significant or more and - multiple gun shot shotgun burn internal");
    private static final Set<String> OF_WEAPONS = Lexicon.words(
            "gunshot bullet stab shrapnel knife shotgun shot graze life-threatening non-life-threatening threatening");
    private static final Set<String> SEND = Lexicon.words("send sends sent sending");
    private static final Set<String> HOSPITAL = Lexicon.words("hospital hospitals");
    private static final int REACH = 9;
    private static final int FAR = 14;

    private Wounds() {}

    /** The harm that begins at token {@code at} and reaches beyond {@code least}; null where none does. */
    static @Nullable Harm at(TokenizedText text, Sentence sentence, int at, int least) {
        String word = text.token(at).lower();
        if (SEND.contains(word)) {
            return toHospital(text, sentence, at);
        }
        if (!SUFFER.contains(word)) {
            return null;
        }
        boolean with = word.equals("with") || word.startsWith("receiv");
        boolean weapon = !with;
        for (int i = at + 1; i < Math.min(sentence.endToken(), at + REACH); i++) {
            String next = text.token(i).lower();
            weapon |= OF_WEAPONS.contains(next);
            if (WOUND.contains(next)) {
                boolean fits = weapon && i + 1 > least;
                return fits
                        ? new Harm(Measure.INJURED, with ? Harm.Form.IS : Harm.Form.SUFFERS, at, i + 1, false, false)
                        : null;
            }
            if (!BETWEEN.contains(next)) {
                return null;
            }
        }
        return null;
    }

    /** "Sent five people to hospital": whom it sends stands between. */
    private static @Nullable Harm toHospital(TokenizedText text, Sentence sentence, int at) {
        for (int i = at + 2; i < Math.min(sentence.endToken() - 1, at + FAR); i++) {
            if (!text.token(i).isWord()
                    && !text.token(i).isNumber()
                    && !text.token(i).is("-")) {
                return null;
            }
            if (text.token(i).is("to")) {
                for (int j = i + 1; j < Math.min(sentence.endToken(), i + 6); j++) {
                    if (HOSPITAL.contains(text.token(j).lower())) {
                        return new Harm(Measure.INJURED, Harm.Form.DOES, at, at + 1, true, false);
                    }
                }
                return null;
            }
        }
        return null;
    }
}
