package org.truceline.read.figure;

import java.util.Set;
import java.util.stream.IntStream;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Words for deeds that count their dead ("a murder"), and where they count nobody: "two murder charges", "a homicide detective". */
final class Deeds {

    static final Set<String> DEEDS = Lexicon.words("murder murders homicide homicides killing killings death deaths");
    private static final Set<String> ABOUT_DEEDS = Lexicon.words(
            "case cases charge charges suspect suspects investigation investigations trial trials scene scenes rate rates detective detectives "
                    + "weapon unit squad warrant warrants conviction convictions plot attempt attempts threat threats penalty row sentence "
                    + "sentences spree investigator investigators indictment certificate certificates");

    private Deeds() {}

    /** "Two murder charges", "an attempted murder", "a homicide detective": what is counted is no dead. */
    static boolean isOfADeed(TokenizedText text, int first, int end, int limit) {
        if (end <= first || !DEEDS.contains(text.token(end - 1).lower())) {
            return false;
        }
        boolean about = end < limit && ABOUT_DEEDS.contains(text.token(end).lower());
        boolean attempted = first < limit
                && IntStream.range(first, end).anyMatch(i -> text.token(i).is("attempted"));
        return about || attempted;
    }
}
