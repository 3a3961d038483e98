package org.truceline.read.count;

import java.util.List;
import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** What befell the counted where a word beside the number says it plainly: "seventeen wounded soldiers", "pulled two out alive", "destroyed up to ten fighters". */
final class Spared {

    private static final Set<String> HURT = Lexicon.words("wounded injured");
    private static final Set<String> TAKEN =
            Lexicon.words("evacuated evacuating evacuate rescued rescuing rescue airlifted");
    private static final Set<String> PAUSES = Lexicon.words("and or /");
    private static final Set<String> DEATH = Lexicon.words("dead killed");

    /** How words for wounds begin. */
    private static final List<String> WOUNDS =
            List.of("wound", "injur", "hurt", "hospital", "shot", "bruise", "burn", "maim");

    /** How words for the end of a fighter begin. */
    private static final List<String> ENDED = List.of("destroy", "eliminat", "liquidat", "annihilat", "exterminat");

    private static final int BEHIND = 4;

    private Spared() {}

    /** What {@code words} count by what stands beside them; {@code measure} where nothing does. */
    static Measure measure(TokenizedText text, Words words, Measure measure) {
        Sentence sentence = text.sentenceAt(text.token(words.first()).start()).orElseThrow();
        return switch (measure) {
            case KILLED, INJURED, CASUALTIES -> {
                if (isAlive(text, words, sentence) || isTaken(text, words, sentence)) {
                    yield Measure.EVACUATED;
                }
                if (measure == Measure.CASUALTIES && isHurt(text, words, sentence)) {
                    yield Measure.INJURED;
                }
                yield measure == Measure.INJURED && isEnded(text, sentence) ? Measure.KILLED : measure;
            }
            default -> measure;
        };
    }

    private static boolean isTaken(TokenizedText text, Words words, Sentence sentence) {
        return words.first() > sentence.firstToken()
                && TAKEN.contains(text.token(words.first() - 1).lower());
    }

    /** "Pulled two children alive from the rubble", "found four people still alive". */
    private static boolean isAlive(TokenizedText text, Words words, Sentence sentence) {
        for (int i = words.end(); i < Math.min(sentence.endToken(), words.end() + BEHIND); i++) {
            String word = text.token(i).lower();
            if (word.equals("alive")) {
                return true;
            }
            if (!text.token(i).isWord() || word.equals("were") || word.equals("was") || PAUSES.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "Seventeen wounded soldiers", but "ten wounded and dead". */
    private static boolean isHurt(TokenizedText text, Words words, Sentence sentence) {
        int at = words.end();
        boolean inside = HURT.contains(text.token(words.end() - 1).lower());
        boolean hurt = inside
                || (at < sentence.endToken() && HURT.contains(text.token(at).lower()));
        int next = inside ? at : at + 1;
        return hurt
                && (next + 1 >= sentence.endToken()
                        || !PAUSES.contains(text.token(next).lower())
                        || !DEATH.contains(text.token(next + 1).lower()));
    }

    /** A sentence that tells of the destroyed and of no wound. */
    private static boolean isEnded(TokenizedText text, Sentence sentence) {
        boolean ended = false;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).lower();
            if (WOUNDS.stream().anyMatch(word::startsWith)) {
                return false;
            }
            ended |= ENDED.stream().anyMatch(word::startsWith);
        }
        return ended;
    }
}
