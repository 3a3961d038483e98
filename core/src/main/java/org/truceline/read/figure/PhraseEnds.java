package org.truceline.read.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** Where a noun phrase that counts somebody goes no further: words between phrases, verbs of harm, another number. */
final class PhraseEnds {

    static final Set<String> BREAKS = Lexicon.words(
            ", . ; : ( ) \" “ ” - — – in on at by from with to for against after before when while who which "
                    + "that during was were is are has have had been be near since as including among but or if said says "
                    + "inside into between left will would then within under around than did do not until also along "
                    + "because per out only a an the remain remained live lived living belonging where outside across so "
                    + "over all each both");
    private static final Set<String> NUMBERS = Lexicon.words("one two three four five six seven eight nine ten");

    private PhraseEnds() {}

    static boolean isNumber(TokenizedText text, int at) {
        return text.token(at).isNumber() || NUMBERS.contains(text.token(at).lower());
    }

    /** "Two men shot in the street": behind people the word is no noun. */
    static boolean isShot(TokenizedText text, int at, People.@Nullable Kind before) {
        return before != null && before.isPeople() && text.token(at).is("shot");
    }

    static boolean isHarm(TokenizedText text, int at) {
        return switch (text.token(at).lower()) {
            case "dead", "wounded", "injured", "missing", "displaced" -> true;
            default -> false;
        };
    }

    static boolean isVerbHarm(TokenizedText text, int at) {
        return switch (text.token(at).lower()) {
            case "killed",
                    "died",
                    "killing",
                    "fled",
                    "wounding",
                    "injuring",
                    "lost",
                    "hurt",
                    "shot",
                    "arrested",
                    "detained",
                    "kidnapped",
                    "abducted",
                    "destroyed",
                    "destroying",
                    "damaging",
                    "evacuated",
                    "returned",
                    "murdered",
                    "executed",
                    "martyred",
                    "perished",
                    "assassinated",
                    "captured",
                    "suffered",
                    "massacred",
                    "beheaded",
                    "disappeared",
                    "deployed" -> true;
            default -> false;
        };
    }
}
