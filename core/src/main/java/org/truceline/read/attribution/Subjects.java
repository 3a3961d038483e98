package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.CONJUNCTION;
import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.TIME;

import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;

/** Finds the phrase that a verb says something of. */
final class Subjects {

    private final Passage passage;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private String rule = "subject-verb";

    Subjects(Passage passage, Phrases phrases, Adverbials adverbials) {
        this.passage = passage;
        this.phrases = phrases;
        this.adverbials = adverbials;
    }

    /** The construction by which the last subject was found. */
    String rule() {
        return rule;
    }

    /** The source that stands between its content and the cue: "…, the head of the office, Ann Lee, said". */
    @Nullable Range behind(int last, Clause clause) {
        int end = withoutTime(last + 1, clause.floor());
        if (end <= clause.floor()) {
            return null;
        }
        if (passage.isComma(end - 1)) {
            int comma = commaBefore(end - 2, clause.floor());
            if (comma < 0 || passage.isQuoted(comma)) {
                return null;
            }
            Range head = single(comma - 1, clause, true);
            return head == null ? null : new Range(head.first(), end - 1);
        }
        int free = boundaryBefore(end - 1, clause.floor());
        Range one = single(end - 1, clause, free >= 0 && end - free <= 14);
        if (one == null) {
            return null;
        }
        // "…, head of the mission, Ann Lee said" is rare; "…, John Smith, the mayor, said" came above
        return one;
    }

    /** The source before a cue that its content follows. */
    @Nullable Range before(VerbGroup group, Clause clause, @Nullable Finding previous) {
        rule = "subject-verb";
        int last = withoutTime(group.start(), clause.floor()) - 1;
        Form form = group.entry().form();
        boolean gerund = form == Form.GERUND && group.start() == group.verb();
        if (gerund || group.infinitive()) {
            rule = gerund ? "participle" : "infinitive";
            return ofParticiple(last, clause, previous);
        }
        if (last < clause.floor()) {
            return null;
        }
        String word = passage.word(last);
        if (word.equals("and") || word.equals("but") || word.equals("or") || word.equals("then")) {
            rule = "coordination";
            return previous != null
                            && previous.source() != null
                            && passage.sentence(last)
                                    .equals(passage.sentence(previous.content().first()))
                    ? previous.source()
                    : first(clause, group.start());
        }
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            int end = last;
            if (end - 1 >= clause.floor() && passage.isComma(end - 1)) {
                end--;
            }
            Range antecedent = single(end - 1, clause, true);
            return antecedent == null ? null : new Range(antecedent.first(), last + 1);
        }
        if (passage.isComma(last)) {
            int comma = commaBefore(last - 1, clause.floor());
            int end = comma < 0 ? last : comma;
            Range head = comma < 0 ? first(clause, last) : single(end - 1, clause, true);
            return head == null ? null : new Range(head.first(), last);
        }
        return single(last, clause, true);
    }

    /** The noun phrase that ends before the token after {@code last}. */
    @Nullable Range phraseBefore(int last, Clause clause) {
        int end = withoutTime(last + 1, clause.floor());
        return end - 1 < clause.floor() ? null : single(end - 1, clause, true);
    }

    /** Where the phrase that ends at {@code end} goes on with an apposition: ", a spokesman for the army,". */
    int withApposition(int end, int ceiling) {
        if (!passage.isComma(end) || !passage.isName(end - 1)) {
            return end;
        }
        boolean starts =
                passage.is(end + 1, DETERMINER) || passage.is(end + 1, HEAD) || passage.is(end + 1, WordClass.MODIFIER);
        int next = starts ? phrases.endOf(end + 1, ceiling) : end;
        return next > end + 1 && (passage.isComma(next) || passage.isStop(next) || next >= ceiling) ? next : end;
    }

    private @Nullable Range ofParticiple(int last, Clause clause, @Nullable Finding previous) {
        boolean reduced = last >= clause.floor()
                && passage.is(last, HEAD)
                && !passage.isComma(last)
                && (passage.is(last, WordClass.CHANNEL)
                        || passage.word(last).equals("people")
                        || passage.word(last).equals("document"));
        if (reduced) {
            return single(last, clause, true);
        }
        if (previous != null
                && previous.source() != null
                && passage.sentence(previous.content().first()).equals(passage.sentence(clause.floor()))) {
            return previous.source();
        }
        return first(clause, last + 1);
    }

    /** The first noun phrase of the clause, as the likely subject of what follows. */
    private @Nullable Range first(Clause clause, int ceiling) {
        int i = clause.floor();
        if (passage.is(i, CONJUNCTION) && !passage.word(i).equals("that")) {
            i++;
        }
        i = adverbials.time(i, ceiling);
        if (passage.isComma(i)) {
            i++;
        }
        if (passage.is(i, PREPOSITION) && !passage.isName(i)) {
            int comma = i;
            while (comma < ceiling && !passage.isComma(comma) && comma < i + 15) {
                comma++;
            }
            if (comma >= ceiling || !passage.isComma(comma)) {
                return null;
            }
            i = comma + 1;
        }
        int end = phrases.endOf(i, ceiling);
        return end > i ? new Range(i, end) : null;
    }

    private @Nullable Range single(int last, Clause clause, boolean free) {
        if (last < clause.floor()) {
            return null;
        }
        int start = phrases.startOf(last, clause.floor(), free);
        return start > last ? null : new Range(start, last + 1);
    }

    /** The end without a time that stands there: "the ministry on Friday | said". */
    private int withoutTime(int end, int floor) {
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

    private int commaBefore(int from, int floor) {
        for (int i = from; i >= Math.max(floor, from - 25); i--) {
            if (passage.isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The token after the nearest comma, quotation or dash before {@code last}; -1 where the clause runs on without one. */
    private int boundaryBefore(int last, int floor) {
        for (int i = last; i >= Math.max(floor, last - 25); i--) {
            if (passage.isMark(i)
                    && !passage.word(i).equals("(")
                    && !passage.word(i).equals(")")
                    && !passage.word(i).equals("&")
                    && !passage.word(i).equals("-")
                    && !passage.word(i).equals(".")) {
                return i + 1;
            }
        }
        return -1;
    }
}
