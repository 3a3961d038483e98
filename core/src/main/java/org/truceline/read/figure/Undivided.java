package org.truceline.read.figure;

import java.util.Set;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Numbers of killed and injured that are not told apart: "dozens were killed and wounded", "killed or injured five civilians", "20 dead or wounded". */
public final class Undivided {

    private static final Set<String> KILLED = Lexicon.words("killed dead died killing dying deaths");
    private static final Set<String> INJURED = Lexicon.words("injured wounded hurt injuring wounding injuries maimed");
    private static final Set<String> JOINS = Lexicon.words("and or & /");
    private static final int BEHIND = 4;
    private static final int BEFORE = 10;

    private Undivided() {}

    /**
     * Whether the number counts killed and injured together.
     *
     * @param first index of the number's first token
     * @param end index after its last
     */
    public static boolean is(TokenizedText text, Sentence sentence, int first, int end) {
        int last = Math.min(sentence.endToken() - 3, end + BEFORE);
        for (int i = end; i <= last; i++) {
            if (text.token(i).isNumber()) {
                break;
            }
            if (joined(text, i)) {
                // "ten killed and wounded", but not "ten soldiers and killed and wounded 20"
                return !countFollows(text, sentence, i + 3);
            }
        }
        int from = Math.max(sentence.firstToken(), first - BEHIND - 2);
        for (int i = first - 3; i >= from; i--) {
            if (joined(text, i)) {
                return !counted(text, sentence, i);
            }
            if (text.token(i + 2).isNumber()) {
                return false;
            }
        }
        return false;
    }

    private static boolean joined(TokenizedText text, int at) {
        String one = text.token(at).lower();
        String other = text.token(at + 2).lower();
        if (other.equals("missing") && text.token(at + 1).is("or")) {
            return KILLED.contains(one) || INJURED.contains(one); // "wounded or missing"
        }
        return JOINS.contains(text.token(at + 1).lower())
                && ((KILLED.contains(one) && INJURED.contains(other))
                        || (INJURED.contains(one) && KILLED.contains(other)));
    }

    private static boolean countFollows(TokenizedText text, Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.endToken(), at + BEHIND); i++) {
            if (text.token(i).isNumber()) {
                return true;
            }
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the joined words have a number of their own before them. */
    private static boolean counted(TokenizedText text, Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(sentence.firstToken(), at - BEHIND); i--) {
            if (text.token(i).isNumber()) {
                return true;
            }
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
