package org.truceline.read.figure;

import java.util.Set;
import org.truceline.model.Count;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Numbers that count nobody because they name something: days, years, roads, aircraft, pages. */
final class Labels {

    private static final Set<String> MONTHS = Lexicon.words(
            "january february march april may june july august september october november december jan feb mar "
                    + "apr jun jul aug sep sept oct nov dec");
    private static final Set<String> LABELS = Lexicon.words(
            "$ £ € # resolution no number article page chapter section highway route mi su mig ak version group "
                    + "category phase of in since by until during year than early late mid from");
    private static final Set<String> LABELS_ALWAYS = Lexicon.words(
            "resolution article page chapter section highway hwy route interstate mi su mig ak version category phase image photo slide room apartment apt exhibit unit suite cell grade channel");

    private Labels() {}

    /** Days, years, names of roads and aircraft: numbers that count nobody. */
    static boolean isLabel(TokenizedText text, Sentence sentence, Found<Count> found) {
        int first = found.match().first();
        int end = found.match().end();
        String before = beforeLabel(text, sentence, first);
        String after = end < sentence.endToken() ? text.token(end).lower() : "";
        boolean month = MONTHS.contains(before)
                && (!before.equals("may")
                        || (text.token(first - 1).isCapitalised()
                                && text.token(first).isNumber()
                                && text.token(first).text().length() < 3));
        if (month
                || MONTHS.contains(after)
                || after.equals("%")
                || after.equals("o'clock")
                || Ages.isAge(text, sentence, first, end)) {
            return true;
        }
        Token token = text.token(first);
        if (end - first > 1 || !token.isNumber()) {
            return false;
        }
        boolean attached = first > 0
                && text.token(first - 1).end() == token.start()
                && !before.equals("(")
                && !before.equals("\"")
                && !before.equals("“");
        boolean hyphened = attached && !text.token(first - 1).isWord();
        boolean year = token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
        boolean labelled = (!before.isEmpty() && "$£€#".contains(before)) || (!year && LABELS_ALWAYS.contains(before));
        boolean ofMany = before.equals("of")
                && first - 3 >= sentence.firstToken()
                && text.token(first - 2).isNumber()
                && LABELS_ALWAYS.contains(text.token(first - 3).lower()); // "Image 1 of 2"
        return labelled
                || ofMany
                || hyphened
                || (year
                        && (LABELS.contains(before)
                                || Deeds.DEEDS.contains(after) // "the 2015 killings"
                                || People.WORDS.at(text, end, sentence.endToken()) == null));
    }

    /** The word before a number; of a month cut short ("Dec. 25") and of "room number 8" the word that says what the number is. */
    private static String beforeLabel(TokenizedText text, Sentence sentence, int first) {
        if (first <= sentence.firstToken()) {
            return "";
        }
        String before = text.token(first - 1).lower();
        String other =
                first - 2 >= sentence.firstToken() ? text.token(first - 2).lower() : "";
        boolean cut = before.equals(".") && MONTHS.contains(other);
        boolean numbered = before.equals("number") && LABELS_ALWAYS.contains(other);
        return cut || numbered ? other : before;
    }
}
