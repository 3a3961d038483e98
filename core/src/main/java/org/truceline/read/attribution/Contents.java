package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.CONJUNCTION;

import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.text.Sentence;

/** How far what is said reaches. */
final class Contents {

    private final Passage passage;

    Contents(Passage passage) {
        this.passage = passage;
    }

    /** What stands from the start of the clause, or of the quotation that closes there, up to {@code end}; null where nothing does. */
    @Nullable Range before(int end, Clause clause) {
        if (end <= clause.floor()) {
            return quotationBefore(end, clause);
        }
        int first = clause.floor();
        int q = passage.closedAt(end - 1);
        if (q >= 0) {
            int open = passage.quotations.get(q).first();
            if (open < first || onlyOpeners(first, open)) {
                first = open;
            }
        } else {
            int held = passage.quotationAt(first);
            if (held >= 0 && passage.quotationAt(end - 1) != held && !passage.isQuoted(clause.floor() - 1)) {
                first = passage.quotations.get(held).first();
            }
        }
        while (first < end
                && ((passage.isMark(first) && !passage.isQuoted(first))
                        || (passage.is(first, CONJUNCTION)
                                && (passage.word(first).equals("but")
                                        || passage.word(first).equals("and"))))) {
            first++;
        }
        return first < end ? new Range(first, end) : null;
    }

    private boolean onlyOpeners(int first, int open) {
        return open - first <= 1;
    }

    /** The quotation that closed right before the clause: "…." He said so. */
    private @Nullable Range quotationBefore(int end, Clause clause) {
        int q = passage.closedAt(end - 1);
        if (q < 0 || clause.floor() != end) {
            return null;
        }
        Quotation quotation = passage.quotations.get(q);
        return new Range(quotation.first(), quotation.end());
    }

    /** The quotation that opens at or right behind {@code at}, in this sentence or as the next one; null where none does. */
    @Nullable Range quotationFrom(int at, Clause clause) {
        int i = at;
        while (i < passage.size() && i < at + 3 && passage.isMark(i) && !passage.opensQuotation(i)) {
            i++;
        }
        if (i >= passage.size() || !passage.opensQuotation(i)) {
            return null;
        }
        Quotation quotation = passage.quotations.get(passage.quotationAt(i));
        return new Range(i, quotation.end());
    }

    /** What stands from {@code from} to the end of its clause, sentence or quotation; null where nothing does. */
    @Nullable Range after(int from, Clause clause, boolean whole) {
        int end = clause.ceiling();
        if (from >= end) {
            return null;
        }
        if (passage.opensQuotation(from)) {
            int close = passage.quotations.get(passage.quotationAt(from)).end();
            if (close >= end) {
                return new Range(from, close);
            }
            if (passage.isStop(close) || passage.isStop(close - 2)) {
                end = close;
            }
        }
        int q = passage.quotationAt(end - 1);
        if (q >= 0 && passage.quotationAt(from - 1) != q) {
            end = Math.max(end, passage.quotations.get(q).end());
        } else {
            if (!whole) {
                end = objectEnd(from, end);
            }
            while (end > from && passage.isStop(end - 1) && passage.closedAt(end - 1) < 0) {
                end--;
            }
        }
        return end > from ? new Range(from, end) : null;
    }

    /** A noun phrase as content ends with its clause: at a comma before a new clause. */
    private int objectEnd(int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.isComma(i)
                    && !passage.isQuoted(i)
                    && (passage.is(i + 1, CONJUNCTION) || passage.word(i + 1).endsWith("ing"))) {
                return i;
            }
            if (passage.word(i).equals(";") || (i > from && passage.word(i).equals("—"))) {
                return i;
            }
        }
        return end;
    }

    /**
     * The content that began before the cue, with what follows behind it: the rest of a parenthesis ("the attack, he said, killed two")
     * or of a quotation that goes on.
     */
    Range goingOn(Range before, int behind, Clause clause, boolean apart) {
        Quotation next = nextQuotation(behind, clause);
        if (next != null && passage.isQuoted(before.end() - 1)) {
            return new Range(before.first(), next.end());
        }
        boolean comma = passage.isComma(behind) && apart && behind + 1 < clause.ceiling();
        if (comma && !passage.isQuoted(before.end() - 1) && goesOn(behind + 1)) {
            int end = clause.ceiling();
            while (end > behind && passage.isStop(end - 1)) {
                end--;
            }
            return end > before.end() ? new Range(before.first(), end) : before;
        }
        return before;
    }

    private boolean goesOn(int i) {
        return passage.is(i, WordClass.AUXILIARY) || passage.is(i, WordClass.VERB) || passage.opensQuotation(i);
    }

    /**
     * The quotation behind the cue, if nobody else says it: in the same sentence after a comma or colon, or at the start of the next one of
     * the paragraph.
     */
    private @Nullable Quotation nextQuotation(int behind, Clause clause) {
        int i = behind;
        while (i < clause.ceiling()
                && i < behind + 3
                && (passage.isComma(i) || passage.word(i).equals(":"))) {
            i++;
        }
        if (i < clause.ceiling() && passage.opensQuotation(i)) {
            return passage.quotations.get(passage.quotationAt(i));
        }
        int next = passage.sentence(clause.floor()).endToken();
        if (next >= passage.size()
                || !passage.opensQuotation(next)
                || passage.sentence(next).paragraph()
                        != passage.sentence(clause.floor()).paragraph()) {
            return null;
        }
        Quotation quotation = passage.quotations.get(passage.quotationAt(next));
        return hasOwnCue(quotation) ? null : quotation;
    }

    private boolean hasOwnCue(Quotation quotation) {
        int end = quotation.end();
        if (end >= passage.size()) {
            return false;
        }
        Sentence last = passage.sentence(end - 1);
        for (int i = end; i < last.endToken(); i++) {
            if (passage.isCueForm(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing that could be content follows: the sentence ends, or a quotation begins after a comma or a stop. */
    boolean endsThere(int at, Clause clause) {
        if (at >= clause.ceiling() || passage.isStop(at)) {
            return true;
        }
        String word = passage.word(at);
        if (word.equals(",")) {
            return true;
        }
        boolean another = word.equals("adding")
                || word.equals("citing")
                || word.equals("noting")
                || word.equals("saying")
                || word.equals("stressing")
                || word.equals("quoting")
                || word.equals("speaking")
                || word.equals("without")
                || word.equals("due")
                || word.equals("because")
                || word.equals("as");
        return another || word.equals("-") || word.equals("–") || word.equals("—") || word.equals(")");
    }
}
