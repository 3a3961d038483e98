package org.truceline.read.attribution;

import org.truceline.text.Dateline;

/** Where the clause or quotation around a cue may reach: the cue's sentence, or the quotation that it stands in. */
record Clause(int floor, int ceiling) {

    /** No clause reaches further from its cue than this many tokens: what runs on without a stop is no sentence. */
    static final int REACH = 250;

    static Clause around(Passage passage, int token) {
        int first = afterDateline(passage, token);
        int end = passage.sentence(token).endToken();
        int q = passage.quotationAt(token);
        if (q >= 0) {
            Quotation quotation = passage.quotations.get(q);
            first = Math.max(first, quotation.first() + 1);
            end = Math.min(end, quotation.closed() ? quotation.end() - 1 : quotation.end());
        }
        return new Clause(Math.max(first, token - REACH), Math.min(end, token + REACH));
    }

    /** Where the sentence begins behind "BEIRUT, 3 May (Reuters) -" and behind remarks in brackets. */
    private static int afterDateline(Passage passage, int token) {
        int first = passage.sentence(token).firstToken();
        int floor = Math.min(token, Dateline.end(passage.text, passage.sentence(token)));
        for (int i = first; i < Math.min(token, first + 30); i++) {
            String word = passage.word(i);
            boolean dash = word.equals("-") || word.equals("–") || word.equals("—");
            if (dash && passage.word(i - 1).equals(")")) {
                floor = i + 1;
            } else if (dash && floor == i) {
                floor = i + 1;
            } else if (word.equals("]") && passage.word(floor).equals("[")) {
                floor = i + 1;
            }
        }
        return floor;
    }
}
