package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.AUXILIARY;
import static org.truceline.read.attribution.WordClass.CONJUNCTION;
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
    private final PassiveReader passives;
    private final Inversion inversion;

    VerbReader(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
        adverbials = new Adverbials(passage, phrases);
        subjects = new Subjects(passage, phrases, adverbials);
        contents = new Contents(passage);
        passives = new PassiveReader(passage, phrases, subjects, contents);
        inversion = new Inversion(passage, phrases, adverbials, subjects, contents);
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
        if (!group.isVerb(passage) || passage.isNameByCapital(verb)) {
            return Optional.empty();
        }
        if (group.passive()) {
            return passives.read(group, clause);
        }
        if (cue.frame() == Frame.ACCUSE
                && entry.form() == Form.PAST
                && passage.word(group.end()).equals("by")) {
            return passives.read(group, clause); // "a siege blamed by the ministry on …"
        }
        if ((entry.form() == Form.PARTICIPLE && group.start() == verb) || isReducedRelative(group)) {
            return Optional.empty();
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
        if (cue.frame().quotes && (contents.endsThere(behind, clause) || followsQuotation(group, clause, behind))) {
            return behindContent(group, clause, behind, via);
        }
        if (cue.frame().quotes) {
            Optional<Finding> inverted = inversion.read(group, clause, via);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return beforeContent(group, clause, previous, after, behind, via);
    }

    /** "the group called …", "rebels backed by …", "men accused of …": a participle behind its noun, with nobody who says it. */
    private boolean isReducedRelative(VerbGroup group) {
        if (group.entry().form() != Form.PAST || group.hasAuxiliary(passage)) {
            return false;
        }
        String next = passage.word(group.end());
        Frame frame = group.entry().cue().frame();
        boolean accused = frame == Frame.ACCUSE
                && (next.equals("of") || next.equals("with") || next.equals("for") || next.equals("by"));
        boolean named = group.entry().cue().lemma().equals("call")
                || group.entry().cue().lemma().equals("dub")
                || group.entry().cue().lemma().equals("name");
        named &= group.entry().cue().particles().isEmpty() && !isTelling(group.end() + 1); // "called the report a lie"
        return next.equals("by")
                || accused
                || (next.equals("as") && frame != Frame.JUDGE)
                || (named && !passage.is(group.verb() - 1, PRONOUN) && !passage.isName(group.verb() - 1));
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
        Optional<Finding> aside = aside(group, source, clause, via);
        if (aside.isPresent()) {
            return aside;
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
                    : Optional.of(group.finding(source, following, via, Construction.SUBJECT_VERB));
        }
        if (!cue.frame().clause && !passage.isQuoted(before.end() - 1)) {
            return Optional.empty();
        }
        Range content =
                contents.goingOn(before, behind, clause, contentEnd > end || passage.isQuoted(before.end() - 1));
        return Optional.of(group.finding(source, content, via, Construction.TAIL));
    }

    /** "…, which the army denies", "…, a charge that Moscow rejects", "…, a claim Kyiv confirmed": said of what stands before, whoever says that. */
    private Optional<Finding> aside(VerbGroup group, Range source, Clause clause, List<Range> via) {
        boolean plain = group.stance() == Stance.ASSERTS || group.stance() == Stance.ACCUSES;
        int first = source.first();
        if (!plain && isTelling(first + 1) && source.end() > first + 2) {
            Range teller = new Range(first + 2, source.end());
            return Optional.of(group.finding(teller, new Range(first, first + 2), via, Construction.TAIL));
        }
        int pronoun = first - 1;
        boolean which = passage.word(pronoun).equals("which");
        if (plain
                || pronoun <= clause.floor()
                || !(which || passage.word(pronoun).equals("that"))) {
            return Optional.empty();
        }
        int from = isTelling(pronoun - 1) ? pronoun - 2 : pronoun;
        boolean apart = passage.isComma(from - 1) || passage.word(from - 1).equals("-");
        return apart && (which || from < pronoun)
                ? Optional.of(group.finding(source, new Range(from, first), via, Construction.TAIL))
                : Optional.empty();
    }

    /** Whether a noun for what was told stands there, an article before it. */
    private boolean isTelling(int noun) {
        return Tellings.is(passage.word(noun)) && passage.is(noun - 1, WordClass.DETERMINER);
    }

    /** "The ministry said that …", ", adding that …", "and warned …". */
    private Optional<Finding> beforeContent(
            VerbGroup group, Clause clause, @Nullable Finding previous, int after, int behind, List<Range> via) {
        Cue cue = group.entry().cue();
        int from = after;
        String next = passage.word(behind);
        boolean that = passage.isComplementizer(behind);
        boolean quotation = passage.opensQuotation(behind)
                || next.equals(":")
                || (next.equals(",") && passage.opensQuotation(behind + 1));
        boolean toll = cue.particles().contains("toll");
        if (toll && group.entry().form() == Form.GERUND) {
            return Optional.empty(); // "nine more died, raising the toll": their death did, not somebody's words
        }
        boolean to = next.equals("to") && behind == after && !toll;
        boolean fits =
                switch (cue.frame()) {
                    case UTTER -> that || quotation;
                    case SAY, REPORT ->
                        that || quotation || (to ? passage.word(behind + 1).endsWith("ing") : startsClause(behind));
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
                                || (!to && startsClause(behind) && hasFiniteVerb(behind, clause));
                    case VOW -> to || that;
                    case WANT -> to || startsClause(after);
                    case JUDGE, REMARK -> startsClause(after);
                    case SHOW -> that || startsClause(after);
                };
        if (!fits || after >= clause.ceiling() || (group.infinitive() && !that && !quotation)) {
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
        return content == null ? Optional.empty() : Optional.of(group.finding(source, content, via, subjects.rule()));
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
                        && !passage.isComplementizer(i)
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

    /** "…," the mayor said during a visit: after a quotation that ends with a comma what follows the cue is no content. */
    private boolean followsQuotation(VerbGroup group, Clause clause, int behind) {
        if (passage.isComplementizer(behind)
                || passage.opensQuotation(behind)
                || passage.word(behind).equals(":")) {
            return false;
        }
        Range source = subjects.behind(group.start() - 1, clause);
        int mark = source == null ? -1 : source.first() - 1;
        int q = passage.isComma(mark) ? passage.closedAt(mark - 1) : passage.closedAt(mark);
        if (q < 0) {
            return false;
        }
        int end = passage.quotations.get(q).end();
        return passage.isComma(mark)
                || !passage.isWord(end - 2)
                || (!passage.isWord(end - 3) && passage.word(end - 2).equals("'"));
    }
}
