package org.truceline.read.attribution;

/** Where the clause or quotation around a cue may reach: the cue's sentence, or the quotation that it stands in. */
record Clause(int floor, int ceiling) {

    /** No clause reaches further from its cue than this many tokens: what runs on without a stop is no sentence. */
    static final int REACH = 250;

    static Clause around(Passage passage, int token) {
        int first = passage.sentence(token).firstToken();
        int end = passage.sentence(token).endToken();
        int q = passage.quotationAt(token);
        if (q >= 0) {
            Quotation quotation = passage.quotations.get(q);
            first = Math.max(first, quotation.first() + 1);
            end = Math.min(end, quotation.closed() ? quotation.end() - 1 : quotation.end());
        }
        return new Clause(Math.max(first, token - REACH), Math.min(end, token + REACH));
    }
}
