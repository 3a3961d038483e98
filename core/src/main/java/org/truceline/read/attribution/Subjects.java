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
    private final SubjectEnds ends;
    private Construction rule = Construction.SUBJECT_VERB;

    Subjects(Passage passage, Phrases phrases, Adverbials adverbials) {
        this.passage = passage;
        this.phrases = phrases;
        this.adverbials = adverbials;
        this.ends = new SubjectEnds(passage, adverbials);
    }

    /** The construction by which the last subject was found. */
    Construction rule() {
        return rule;
    }

    /** The source that stands between its content and the cue: "…, the head of the office, Ann Lee, said". */
    @Nullable Range behind(int last, Clause clause) {
        int end = ends.withoutTime(last + 1, clause.floor());
        if (end <= clause.floor()) {
            return null;
        }
        if (passage.isComma(end - 1)) {
            int comma = ends.commaBefore(end - 2, clause.floor());
            if (comma < 0 || passage.isQuoted(comma)) {
                return null;
            }
            Range head = single(comma - 1, clause, true);
            return head == null ? null : new Range(head.first(), end - 1);
        }
        Range described = behindRelative(end - 1, clause);
        if (described != null) {
            return described;
        }
        int boundary = ends.boundaryBefore(end - 1, clause.floor());
        if (boundary >= 0 && end - boundary <= 14) {
            Range whole = single(end - 1, clause, true);
            if (whole != null && whole.first() <= boundary + 1) {
                return whole;
            }
        }
        return single(end - 1, clause, false);
    }

    /** "… the monitor which tracks the war | said": the phrase with its relative clause. */
    private @Nullable Range behindRelative(int last, Clause clause) {
        for (int i = last - 1; i > clause.floor() && i > last - 12; i--) {
            if (passage.isMark(i)) {
                return null;
            }
            if (passage.isRelative(i)) {
                Range head = single(i - 1, clause, false);
                boolean verb = passage.is(i + 1, WordClass.VERB)
                        || passage.word(i + 1).endsWith("s")
                        || passage.word(i + 1).endsWith("ed")
                        || passage.is(i + 1, WordClass.AUXILIARY);
                return head != null && verb && i + 1 < last && tellsWho(head)
                        ? new Range(head.first(), last + 1)
                        : null;
            }
        }
        return null;
    }

    /** The source before a cue that its content follows. */
    @Nullable Range before(VerbGroup group, Clause clause, @Nullable Finding previous) {
        rule = Construction.SUBJECT_VERB;
        int last = ends.withoutTime(ends.withoutOccasion(group.start(), clause.floor()), clause.floor()) - 1;
        Form form = group.entry().form();
        boolean gerund = form == Form.GERUND && group.start() == group.verb();
        if (gerund || group.infinitive()) {
            rule = gerund ? Construction.PARTICIPLE : Construction.INFINITIVE;
            return ofParticiple(last, clause, previous);
        }
        if (last < clause.floor()) {
            return null;
        }
        last = ends.withoutChannel(last, clause);
        String word = passage.word(last);
        if (word.equals("and") || word.equals("but") || word.equals("or") || word.equals("then")) {
            rule = Construction.COORDINATION;
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
            Range opening = first(clause, last);
            if (opening != null && passage.isComma(opening.end()) && isSpeaker(opening)) {
                boolean apposed = !passage.is(opening.end() + 1, PREPOSITION) && last - opening.end() <= 12;
                return apposed ? new Range(opening.first(), last) : opening;
            }
            int comma = ends.commaBefore(last - 1, clause.floor());
            int end = comma < 0 ? last : comma;
            Range head = comma < 0 ? opening : single(end - 1, clause, true);
            return head == null ? null : new Range(head.first(), last);
        }
        Range relative = beforeRelative(last, clause);
        if (relative != null) {
            return relative;
        }
        Range near = extended(single(last, clause, true), clause);
        Range whole = near != null && near.first() == clause.floor() ? null : whole(last, clause);
        return whole != null ? whole : near;
    }

    /** "The gangs operating along the border | announced": all from the start of the clause, where no verb or comma stands between. */
    private @Nullable Range whole(int last, Clause clause) {
        int first = clause.floor();
        if (last - first > 16
                || last <= first
                || passage.is(first, PREPOSITION)
                || passage.is(first, CONJUNCTION)
                || passage.is(first, TIME)) {
            return null;
        }
        for (int i = first; i <= last; i++) {
            boolean clausal = (passage.isMark(i) && !passage.isTitlePoint(i))
                    || (passage.is(i, WordClass.AUXILIARY) && !passage.word(i).startsWith("'"))
                    || passage.is(i, WordClass.VERB)
                    || passage.isCueForm(i)
                    || passage.is(i, TIME)
                    || (i > first && passage.is(i, WordClass.PRONOUN) && !passage.is(i, DETERMINER))
                    || (passage.is(i, CONJUNCTION)
                            && !passage.is(i, PREPOSITION)
                            && !passage.word(i).equals("and"));
            if (clausal) {
                return null;
            }
        }
        Range opening = new Range(first, Math.max(first + 1, phrases.endOf(first, last + 1)));
        boolean and = passage.word(opening.end()).equals("and");
        return !and && opening.end() <= last && tellsWho(opening) ? opening : null;
    }

    /** A capital at the start of a sentence is no name yet: a head, a determiner or two capitals are wanted. */
    private boolean tellsWho(Range range) {
        int last = range.end() - 1;
        boolean headed = passage.is(last, HEAD) || (passage.isName(last) && passage.is(range.first(), DETERMINER));
        return headed
                || (range.end() - range.first() > 1
                        && passage.isName(last)
                        && passage.isName(last - 1)
                        && passage.isName(range.first()));
    }

    /** "An official who did not want to be named | said": the phrase before the relative clause. */
    private @Nullable Range beforeRelative(int last, Clause clause) {
        for (int i = last - 1; i > clause.floor() && i > last - 22; i--) {
            String word = passage.word(i);
            if (passage.isComma(i)
                    || (passage.isCueForm(i)
                            && passage.is(i - 1, WordClass.PRONOUN)
                            && !passage.word(i - 1).equals("who"))) {
                return null;
            }
            boolean that = word.equals("that") && (passage.is(i - 1, HEAD) || passage.is(i - 1, WordClass.CHANNEL));
            if (word.equals("who") || word.equals("which") || that) {
                int before = i - 1;
                while (before > clause.floor() && passage.word(before).equals(")") && before > i - 5) {
                    before -= 3;
                }
                Range head = single(before, clause, true);
                boolean opens = head != null
                        && (head.first() == clause.floor()
                                || passage.is(head.first() - 1, CONJUNCTION)
                                || passage.isMark(head.first() - 1));
                return opens && isSpeaker(head) ? head : null;
            }
        }
        return null;
    }

    /** With the first part of "the army and the police" and of "the Observatory a monitoring group" where the clause begins with it. */
    private @Nullable Range extended(@Nullable Range range, Clause clause) {
        if (range == null || range.first() - 1 <= clause.floor()) {
            return range;
        }
        int left = range.first() - 1;
        if (passage.word(left).equals("and")) {
            Range other = single(left - 1, clause, true);
            boolean opens = other != null && (other.first() == clause.floor() || passage.isComma(other.first() - 1));
            return opens && isSpeaker(other) ? new Range(other.first(), range.end()) : range;
        }
        if (passage.is(range.first(), DETERMINER) && passage.isName(left)) {
            Range named = single(left, clause, true);
            if (named != null && named.first() == clause.floor()) {
                return named;
            }
        }
        return range;
    }

    private boolean isSpeaker(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (passage.is(i, HEAD) || passage.isName(i)) {
                return true;
            }
        }
        return passage.capitals || passage.is(range.first(), WordClass.PRONOUN);
    }

    /** The noun phrase that ends before the token after {@code last}. */
    @Nullable Range phraseBefore(int last, Clause clause) {
        int end = ends.withoutTime(last + 1, clause.floor());
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
        Range opening = first(clause, last + 1);
        return opening != null && isSpeaker(opening) ? opening : null;
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
        if (start < last && passage.word(start).equals("far")) {
            start++; // "so far the army"
        }
        return start > last ? null : new Range(start, last + 1);
    }
}
