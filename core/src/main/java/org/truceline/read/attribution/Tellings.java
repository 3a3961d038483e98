package org.truceline.read.attribution;

import java.util.Set;
import org.truceline.read.rule.Lexicon;

/** The nouns that stand for what was told before ("the report", "the accusation"), not for a happening. */
public final class Tellings {

    private static final Set<String> NOUNS = Lexicon.words(
            "report reports account accounts claim claims accusation accusations allegation allegations charge charges assertion assertions information news story stories "
                    + "statement statements rumor rumors rumour rumours version versions reporting testimony testimonies");

    private Tellings() {}

    /** Whether a word, in lower case, is such a noun. */
    public static boolean is(String word) {
        return NOUNS.contains(word);
    }
}
