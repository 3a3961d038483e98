package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.TIME;

import java.util.ArrayList;
import java.util.List;
import org.truceline.read.attribution.Finding.Range;

/** Where the phrase before a verb ends and begins: without the time, the occasion or the channel between them. For one text. */
final class SubjectEnds {

    private final Passage passage;
    private final Adverbials adverbials;

    SubjectEnds(Passage passage, Adverbials adverbials) {
        this.passage = passage;
        this.adverbials = adverbials;
    }

    /** The last token without a channel that stands there: "the group in a statement on its website | said". */
    int withoutChannel(int last, Clause clause) {
        for (int i = last - 1; i > clause.floor() && i > last - 18; i--) {
            if (!passage.is(i, PREPOSITION) || passage.isComma(i)) {
                continue;
            }
            List<Range> via = new ArrayList<>();
            int end = adverbials.end(i, last + 1, via);
            if (end >= last + 1 && !via.isEmpty()) {
                return i - 1;
            }
        }
        return last;
    }

    /** The end without a time that stands there: "the ministry on Friday | said". */
    int withoutTime(int end, int floor) {
        int i = end;
        while (i - 1 >= floor && (passage.is(i - 1, TIME) || passage.isNumber(i - 1)) && end - i < 5) {
            i--;
        }
        if (i == end || (!passage.is(i, TIME) && !passage.is(end - 1, TIME))) {
            return end;
        }
        while (i - 1 >= floor && end - i < 6) {
            String word = passage.word(i - 1);
            boolean lead = word.equals("on")
                    || word.equals("in")
                    || word.equals("the")
                    || word.equals("this")
                    || word.equals("at");
            if (!lead) {
                break;
            }
            i--;
            if (!word.equals("the") && !word.equals("this")) {
                break;
            }
        }
        return i;
    }

    /** The end without "for the first time" or "so far". */
    int withoutOccasion(int end, int floor) {
        int first = end - 4;
        boolean time = first > floor
                && passage.word(end - 1).equals("time")
                && passage.word(first).equals("for")
                && passage.word(first + 1).equals("the");
        boolean soFar = end - 2 > floor
                && passage.word(end - 1).equals("far")
                && passage.word(end - 2).equals("so");
        return time ? first : soFar ? end - 2 : end;
    }

    /** The nearest comma at {@code from} or before it; -1 where none is near. */
    int commaBefore(int from, int floor) {
        for (int i = from; i >= Math.max(floor, from - 25); i--) {
            if (passage.isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The token after the nearest comma, quotation or dash before {@code last}; -1 where the clause runs on without one. */
    int boundaryBefore(int last, int floor) {
        for (int i = last; i >= Math.max(floor, last - 25); i--) {
            if (passage.isMark(i)
                    && !passage.word(i).equals("(")
                    && !passage.word(i).equals(")")
                    && !passage.word(i).equals("&")
                    && !passage.word(i).equals("-")
                    && !passage.isTitlePoint(i)) {
                return i + 1;
            }
        }
        return -1;
    }
}
