package org.truceline.read.count;

import java.util.List;
import java.util.Set;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Sentences that tell of no death: "four men were shot and taken to hospital", "the victims are a driver and two guards". Whoever is counted there is not counted dead, unless
 * the sentence before speaks of the dead.
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
            "lost",
            "losing",
            "eliminat",
            "neutrali",
            "liquidat",
            "exterminat",
            "annihilat",
            "destroy",
            "wiped",
            "suicid");

    /** What is claimed, lost or taken with the lives of the dead; "where she lives" and "alive" tell of none. */
    private static final List<String> TAKEN =
            List.of("claim", "lost", "lose", "losing", "loss", "took", "take", "taking", "cost", "end");

    private static final int NEAR = 5;

    private static final Set<String> NOT_DEATH =
            Lexicon.words("bodyguard bodyguards deadlock deadline deadlines diet diets diesel killdeer");

    private static final Set<String> WOUNDS = Lexicon.words(
            "shot gunshot wounded wounds wound injured injuries injury injuring wounding hurt hospital hospitals hospitalized hospitalised grazed stable hit struck");

    /** Words for those who were hit, dead or alive. */
    private static final Set<String> VICTIMS = Lexicon.words(
            "victim victims shooting shootings shoot shoots shooter gunfire gunshots shots fire fired firing bullet bullets stabbed stabbing attack attacked blast explosion");

    private Living() {}

    /** Whether the token stands in a sentence that tells of wounds and of no death. */
    static boolean tells(TokenizedText text, int token) {
        return holds(text, sentence(text, token), WOUNDS) && tellsOfNoDeath(text, token);
    }

    /** Whether the token stands in a sentence about those who were hit that tells of no death: how they fared is open. */
    static boolean tellsOfVictims(TokenizedText text, int token) {
        return holds(text, sentence(text, token), VICTIMS) && tellsOfNoDeath(text, token);
    }

    /** Whether neither the token's sentence nor the one before it tells of a death. */
    static boolean tellsOfNoDeath(TokenizedText text, int token) {
        Sentence sentence = sentence(text, token);
        int before = sentence.index() - 1;
        return !holdsDeath(text, sentence)
                && (before < 0 || !holdsDeath(text, text.sentences().get(before)));
    }

    private static Sentence sentence(TokenizedText text, int token) {
        return text.sentenceAt(text.token(token).start()).orElseThrow();
    }

    private static boolean holds(TokenizedText text, Sentence sentence, Set<String> words) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (words.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsDeath(TokenizedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).lower();
            boolean death = !NOT_DEATH.contains(word) && DEATH.stream().anyMatch(word::startsWith);
            if (death || ((word.equals("life") || word.equals("lives")) && isTaken(text, sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTaken(TokenizedText text, Sentence sentence, int life) {
        for (int i = Math.max(sentence.firstToken(), life - NEAR);
                i < Math.min(sentence.endToken(), life + NEAR);
                i++) {
            if (TAKEN.stream().anyMatch(text.token(i).lower()::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
