package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.AUXILIARY;
import static org.truceline.read.attribution.WordClass.CONJUNCTION;
import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.PRONOUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;

/** Reads the attribution that a verb makes: which side its source and its content stand on. */
final class VerbReader {

    private final Passage passage;
    private final Phrases phrases;
    private final Adverbials adverbials;
    private final Subjects subjects;
    private final Contents contents;

    VerbReader(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
        adverbials = new Adverbials(passage, phrases);
        subjects = new Subjects(passage, phrases, adverbials);
        contents = new Contents(passage);
    }

    /**
     * @param previous the finding before in the same sentence; null where there is none
     */
    Optional<Finding> read(int verb, CueLexicon.Entry entry, @Nullable Finding previous) {
        Clause clause = Clause.around(passage, verb);
        Cue cue = entry.cue();
        for (int k = 0; k < cue.particles().size(); k++) {
            if (!passage.word(verb + 1 + k).equals(cue.particles().get(k))) {
                return Optional.empty();
            }
        }
        VerbGroup group = VerbGroup.at(passage, verb, entry, clause.floor());
        if (isNoun(group)) {
            return Optional.empty();
        }
        if (group.passive()) {
            return passive(group, clause);
        }
        List<Range> via = new ArrayList<>();
        int after = group.end();
        if (cue.frame().hearer) {
            int hearer = hearerEnd(after, clause, via);
            if (hearer == after && cue.frame() == Frame.TELL) {
                return Optional.empty();
            }
            after = hearer;
        }
        int behind = adverbials.end(after, clause.ceiling(), via);
        if (cue.frame().quotes && endsThere(behind, clause)) {
            return behindContent(group, clause, behind, via);
        }
        if (cue.frame().quotes) {
            Optional<Finding> inverted = inverted(group, clause, via);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return beforeContent(group, clause, previous, after, behind, via);
    }

    /** "a report", "the alleged", "his claim": a noun or an adjective, no verb. */
    private boolean isNoun(VerbGroup group) {
        Form form = group.entry().form();
        int before = group.verb() - 1;
        boolean noAuxiliary = group.start() == group.verb();
        if (!noAuxiliary || form == Form.PARTICIPLE) {
            return false;
        }
        boolean afterDeterminer = (passage.is(before, DETERMINER) && !passage.is(before, PRONOUN))
                || passage.word(before).equals("'s");
        if (afterDeterminer) {
            return true;
        }
        if (form == Form.BASE || form == Form.PRESENT) {
            return passage.is(before, PREPOSITION)
                    || (passage.is(group.verb(), HEAD)
                            && !passage.word(group.verb() + 1).equals("that")
                            && !passage.is(before, HEAD)
                            && !passage.isName(before)
                            && !passage.is(before, PRONOUN))
                    || (form == Form.BASE
                            && before >= 0
                            && passage.isName(before)
                            && !passage.word(before).endsWith("s")
                            && !passage.capitals
                            && !passage.word(before - 1).equals("and"))
                    || passage.is(group.verb() + 1, AUXILIARY);
        }
        return form == Form.PAST && passage.is(before, PREPOSITION) && !passage.is(before, CONJUNCTION);
    }

    private int hearerEnd(int from, Clause clause, List<Range> via) {
        int i = adverbials.time(from, clause.ceiling());
        if (passage.is(i, CONJUNCTION)
                || passage.word(i).equals("to")
                || passage.word(i).equals(":")
                || passage.opensQuotation(i)) {
            return from;
        }
        int end = phrases.endOf(i, clause.ceiling());
        if (end > i
                && (passage.isName(end - 1) || passage.is(end - 1, WordClass.AGENCY))
                && !passage.is(end - 1, WordClass.AUDIENCE)) {
            via.add(new Range(i, end));
        }
        return end > i ? end : from;
    }

    /** Whether nothing that could be content follows: the sentence ends, or a quotation begins after a comma or a stop. */
    private boolean endsThere(int at, Clause clause) {
        if (at >= clause.ceiling() || passage.isStop(at)) {
            return true;
        }
        String word = passage.word(at);
        if (word.equals(",")) {
            return true;
        }
        return word.equals("-") || word.equals("–") || word.equals("—") || word.equals(")");
    }

    /** "…, the ministry said." and "…," he added, "…". */
    private Optional<Finding> behindContent(VerbGroup group, Clause clause, int behind, List<Range> via) {
        Cue cue = group.entry().cue();
        Form form = group.entry().form();
        if (form == Form.GERUND || form == Form.PARTICIPLE || group.infinitive()) {
            return Optional.empty();
        }
        int last = group.start() - 1;
        Range source;
        int contentEnd;
        boolean comma = passage.isComma(last);
        if (last < clause.floor() || passage.closedAt(last) >= 0 || (comma && passage.closedAt(last - 1) >= 0)) {
            return Optional.empty();
        }
        source = subjects.behind(last, clause);
        if (source == null) {
            return Optional.empty();
        }
        contentEnd = source.first();
        int end = contentEnd;
        while (end > clause.floor()
                && (passage.isComma(end - 1)
                        || passage.word(end - 1).equals("-")
                        || passage.word(end - 1).equals("–")
                        || passage.word(end - 1).equals("—"))) {
            end--;
        }
        Range before = contents.before(end, clause);
        if (before == null) {
            // "He said." with a quotation behind it, or a parenthesis at the start
            Range following = contents.quotationFrom(behind, clause);
            return following == null
                    ? Optional.empty()
                    : Optional.of(finding(group, source, following, via, "subject-verb"));
        }
        if (!cue.frame().clause && !passage.isQuoted(before.end() - 1)) {
            return Optional.empty();
        }
        Range content =
                contents.goingOn(before, behind, clause, contentEnd > end || passage.isQuoted(before.end() - 1));
        return Optional.of(finding(group, source, content, via, "tail"));
    }

    /** "…," said the spokesman. */
    private Optional<Finding> inverted(VerbGroup group, Clause clause, List<Range> via) {
        if (group.start() != group.verb()
                || group.entry().form() == Form.GERUND
                || group.entry().form() == Form.BASE) {
            return Optional.empty();
        }
        int last = group.start() - 1;
        boolean quoted = passage.closedAt(last) >= 0 || (passage.isComma(last) && passage.closedAt(last - 1) >= 0);
        boolean comma = passage.isComma(last);
        if ((!quoted && !comma) || last < clause.floor() - 1) {
            return Optional.empty();
        }
        int end = phrases.endOf(group.end(), clause.ceiling());
        if (end == group.end() || passage.word(group.end()).equals("that")) {
            return Optional.empty();
        }
        int behind = adverbials.end(end, clause.ceiling(), via);
        boolean finished = endsThere(behind, clause) || quoted;
        if (!finished) {
            return Optional.empty();
        }
        int until = last;
        while (until >= clause.floor() && passage.isComma(until)) {
            until--;
        }
        Range before = contents.before(until + 1, clause);
        if (before == null) {
            return Optional.empty();
        }
        int nameEnd = subjects.withApposition(end, clause.ceiling());
        Range content = contents.goingOn(before, Math.max(behind, nameEnd), clause, quoted);
        return Optional.of(finding(group, new Range(group.end(), nameEnd), content, via, "inversion"));
    }

    /** "The ministry said that …", ", adding that …", "and warned …". */
    private Optional<Finding> beforeContent(
            VerbGroup group, Clause clause, @Nullable Finding previous, int after, int behind, List<Range> via) {
        Cue cue = group.entry().cue();
        int from = after;
        String next = passage.word(behind);
        boolean that = isComplementizer(behind);
        boolean quotation = passage.opensQuotation(behind)
                || next.equals(":")
                || (next.equals(",") && passage.opensQuotation(behind + 1));
        boolean to = next.equals("to") && behind == after;
        boolean fits =
                switch (cue.frame()) {
                    case SAY, REPORT -> that || quotation || (!to && startsClause(behind));
                    case TELL -> that || quotation || to || startsClause(behind);
                    case URGE ->
                        that || to || quotation || next.equals("not") || next.equals("for") || next.equals("about");
                    case ACCUSE -> startsClause(after);
                    case THINK ->
                        that
                                || (to
                                        && cue.lemma().length() > 3
                                        && (cue.lemma().equals("seem")
                                                || cue.lemma().equals("appear")))
                                || (startsClause(behind) && hasFiniteVerb(behind, clause));
                    case VOW -> to || that;
                    case WANT -> to || startsClause(after);
                    case JUDGE, REMARK -> startsClause(after);
                    case SHOW -> that || startsClause(after);
                };
        if (!fits || after >= clause.ceiling()) {
            return Optional.empty();
        }
        if (that || quotation || cue.frame().clause) {
            from = behind;
        }
        Range source = subjects.before(group, clause, previous);
        if (source == null) {
            return Optional.empty();
        }
        if (cue.frame() == Frame.SHOW && !that && passage.isName(source.first()) && passage.isName(source.end() - 1)) {
            return Optional.empty();
        }
        if (passage.word(from).equals(":") || passage.isComma(from)) {
            from++;
        }
        boolean whole = that || quotation || cue.frame().clause || cue.frame().hearer;
        Range content = contents.after(from, clause, whole);
        return content == null ? Optional.empty() : Optional.of(finding(group, source, content, via, subjects.rule()));
    }

    private boolean isComplementizer(int i) {
        return switch (passage.word(i)) {
            case "that", "whether", "if", "how", "why", "what", "when", "where", "who", "which" -> true;
            default -> false;
        };
    }

    private boolean startsClause(int i) {
        if (i >= passage.size()
                || (passage.isMark(i)
                        && !passage.opensQuotation(i)
                        && !passage.word(i).equals("'")
                        && !passage.word(i).equals("‘")
                        && !passage.word(i).equals("$"))) {
            return false;
        }
        return !passage.is(i, AUXILIARY)
                && !(passage.is(i, CONJUNCTION)
                        && !isComplementizer(i)
                        && !passage.word(i).equals("while")
                        && !passage.word(i).equals("although")
                        && !passage.word(i).equals("since")
                        && !passage.word(i).equals("after"));
    }

    private boolean hasFiniteVerb(int from, Clause clause) {
        for (int i = from; i < Math.min(clause.ceiling(), from + 12); i++) {
            if ((passage.is(i, AUXILIARY) && !passage.word(i).equals("'s"))
                    || (i > from && passage.is(i, WordClass.VERB))) {
                return true;
            }
            if (passage.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** "is believed to have …", "was accused of … by …", "it was reported that …", "was quoted by X as saying". */
    private Optional<Finding> passive(VerbGroup group, Clause clause) {
        Cue cue = group.entry().cue();
        int after = group.end();
        String next = passage.word(after);
        List<Range> via = new ArrayList<>();
        if (cue.frame() == Frame.TELL || (cue.frame() == Frame.URGE && next.equals("by"))) {
            return Optional.empty();
        }
        Range subject = subjects.phraseBefore(group.start() - 1, clause);
        Range by = null;
        if (next.equals("by")) {
            int end = phrases.endOf(after + 1, clause.ceiling());
            if (end > after + 1) {
                by = new Range(after + 1, end);
            }
        }
        boolean open = isComplementizer(after) || next.equals("to") || next.equals("as");
        if (by == null) {
            int found = findBy(after, clause);
            if (found > 0 && cue.frame() == Frame.ACCUSE) {
                by = new Range(found, phrases.endOf(found, clause.ceiling()));
            }
        }
        if (cue.frame() == Frame.ACCUSE) {
            if ((!next.equals("of") && !next.equals("for") && !next.equals("by")) || subject == null) {
                return Optional.empty();
            }
        } else if ((!open && by == null)
                || (cue.frame() == Frame.VOW && !cue.lemma().equals("say"))) {
            return Optional.empty();
        }
        if (cue.frame() == Frame.JUDGE && by == null) {
            return Optional.empty();
        }
        Range rest = contents.after(after, clause, true);
        boolean impersonal = subject == null
                || (subject.end() - subject.first() == 1
                        && passage.word(subject.first()).equals("it"));
        int first = impersonal || isComplementizer(after) ? after : subject.first();
        int end = rest == null ? group.start() : rest.end();
        if (by != null && !impersonal) {
            end = group.start();
        }
        if (end <= first) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                by,
                new Range(group.verb(), group.end()),
                new Range(first, end),
                via,
                stance(group),
                cue.said() && cue.frame() != Frame.WANT,
                "passive"));
    }

    private int findBy(int from, Clause clause) {
        for (int i = from; i < Math.min(clause.ceiling(), from + 15); i++) {
            if (passage.word(i).equals("by")
                    && (passage.isName(i + 1) || (passage.is(i + 1, DETERMINER) && passage.is(i + 2, HEAD)))) {
                return i + 1;
            }
        }
        return -1;
    }

    private Finding finding(VerbGroup group, Range source, Range content, List<Range> via, String rule) {
        Cue cue = group.entry().cue();
        return new Finding(source, new Range(group.verb(), group.end()), content, via, stance(group), cue.said(), rule);
    }

    /** "did not confirm" cannot confirm, "could not rule out" asserts nothing. */
    private Stance stance(VerbGroup group) {
        Stance stance = group.entry().cue().stance();
        if (!group.negated()) {
            return stance;
        }
        return switch (stance) {
            case CONFIRMS, ADMITS, DENIES -> Stance.CANNOT_CONFIRM;
            case ASSERTS, ACCUSES, CANNOT_CONFIRM -> stance;
        };
    }
}
