package org.truceline.read.linking;

import java.util.Set;
import org.truceline.model.Name;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * Times that say when something else was, and not the happening of their sentence: the day on which a page was published, what a superlative measures by ("the worst since"),
 * and what is told in passing of a place or a party ("raids near the town, which the army took in March").
 */
final class TimesOfOthers {

    /** "Since" stands so near before a time, a superlative so near before "since", in tokens. */
    private static final int SINCE_REACH = 9;

    private static final int SUPERLATIVE_REACH = 10;
    private static final Set<String> PAGES = Lexicon.words("published updated posted publication modified");
    private static final Set<String> RELATIVE = Lexicon.words("which who whose where that");

    /** Before "that" these make it no relative word. */
    private static final Set<String> SAYING = Lexicon.words(
            "said says say saying told tells claim claims report reports announce announces add adds state states deny denies warn warns insist insists believe believes know knows think "
                    + "thinks fact so such now given provided mean means show shows is was");

    /** Behind a relative word these go on with the happening itself: "the raid that began on Friday". */
    private static final Set<String> HAPPENING = Lexicon.words(
            "took happened occurred began begun begins started starts erupted broke lasted came followed continued raged flared ran killed left wounded injured claimed hit struck was were "
                    + "has had have is are");

    private TimesOfOthers() {}

    /** Whether a time is told of no happening of the text. */
    static boolean isOfNone(TokenizedText text, Name<When> time) {
        return isOfPage(text, time) || isCompared(text, time);
    }

    /** "Published 4 May 2019", "Date of publication: 4 May". */
    private static boolean isOfPage(TokenizedText text, Name<When> time) {
        int at = text.tokenIndexAt(time.words().start()) - 1;
        for (int skipped = 0; at > 0 && skipped < 2 && !text.token(at).isWord(); skipped++) {
            at--;
        }
        return at >= 0 && PAGES.contains(text.token(at).lower());
    }

    /** "The worst fighting since the truce of 1994", "the first since May": a time that something is measured by, at which it did not happen. */
    static boolean isCompared(TokenizedText text, Name<When> time) {
        int first = text.tokenIndexAt(time.words().start());
        int since = first - 1;
        while (since > 0
                && first - since < SINCE_REACH
                && text.token(since).isWord()
                && !text.token(since).is("since")) {
            since--;
        }
        if (since <= 0 || !text.token(since).is("since")) {
            return false;
        }
        for (int i = since - 1; i >= Math.max(0, since - SUPERLATIVE_REACH); i--) {
            String word = text.token(i).lower();
            boolean most = word.equals("first") || word.equals("worst") || word.equals("most") || isSuperlative(word);
            if (most
                    && i > 0
                    && (text.token(i - 1).is("the") || text.token(i - 1).is("its"))) {
                return true;
            }
            if (word.equals(".") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSuperlative(String word) {
        return word.length() > 5 && word.endsWith("est");
    }

    /** Whether a relative clause that hangs on another word than the draft's stands between its event word and the time, and holds the time. */
    static boolean isToldInPassing(TokenizedText text, Draft draft, Name<When> time) {
        int at = text.tokenIndexAt(time.words().start());
        for (int i = at - 1; i > draft.trigger.end(); i--) {
            String word = text.token(i).lower();
            if (word.equals(",") || word.equals(";") || word.equals("and") || word.equals("but")) {
                return false;
            }
            if (RELATIVE.contains(word)) {
                String before = text.token(i - 1).lower();
                boolean relative = !word.equals("that") || !(SAYING.contains(before) || before.endsWith("ed"));
                return relative && !HAPPENING.contains(text.token(i + 1).lower());
            }
        }
        return false;
    }
}
