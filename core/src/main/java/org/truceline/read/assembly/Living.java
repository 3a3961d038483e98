package org.truceline.read.assembly;

import java.util.List;
import java.util.Set;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Sentences that tell of wounds and of no death: "four men were shot and taken to hospital". Whoever is counted there is not counted dead, unless the sentence before speaks
 * of the dead.
 */
final class Living {

    /** How words of death begin. */
    private static final List<String> DEATH = List.of(
            "kill",
            "dead",
            "death",
            "die",
            "dying",
            "deceas",
            "fatal",
            "slain",
            "slay",
            "slaughter",
            "murder",
            "homicid",
            "massacre",
            "execut",
            "assassinat",
            "behead",
            "corpse",
            "bod",
            "funeral",
            "buried",
            "burial",
            "lynch",
            "perish",
            "succumb",
            "martyr",
            "casualt",
            "loss",
            "mourn",
            "gunned",
            "mown",
            "mowed",
            "live", // claimed the lives
            "life",
            "suicid");

    private static final Set<String> NOT_DEATH =
            Lexicon.words("bodyguard bodyguards deadlock deadline deadlines diet diets diesel killdeer");

    private static final Set<String> WOUNDS = Lexicon.words(
            "shot gunshot wounded wounds wound injured injuries injury injuring wounding hurt hospital hospitals hospitalized hospitalised grazed stable hit struck");

    private Living() {}

    /** Whether the token stands in such a sentence. */
    static boolean tells(TokenizedText text, int token) {
        Sentence sentence = text.sentenceAt(text.token(token).start()).orElseThrow();
        if (!holdsWound(text, sentence) || holdsDeath(text, sentence)) {
            return false;
        }
        int before = sentence.index() - 1;
        return before < 0 || !holdsDeath(text, text.sentences().get(before));
    }

    private static boolean holdsWound(TokenizedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (WOUNDS.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsDeath(TokenizedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).lower();
            if (!NOT_DEATH.contains(word) && DEATH.stream().anyMatch(word::startsWith)) {
                boolean threat = word.equals("life")
                        && i + 2 < sentence.endToken()
                        && text.token(i + 1).is("-")
                        && text.token(i + 2).lower().startsWith("threat");
                if (!threat
                        && !word.startsWith("life-threat")
                        && !(word.equals("life")
                                && i + 1 < sentence.endToken()
                                && text.token(i + 1).lower().startsWith("threat"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
