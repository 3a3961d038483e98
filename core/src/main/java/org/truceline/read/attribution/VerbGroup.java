package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.AUXILIARY;

import java.util.List;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;

/**
 * A verb with its auxiliaries and adverbs.
 *
 * @param start the first token of the group
 * @param verb the verb itself
 * @param end after its particles
 * @param negated "did not say", "could not confirm"
 */
record VerbGroup(
        int start, int verb, int end, CueLexicon.Entry entry, boolean passive, boolean infinitive, boolean negated) {

    static VerbGroup at(Passage passage, int verb, CueLexicon.Entry entry, int floor) {
        int start = verb;
        boolean be = false;
        boolean have = false;
        boolean finite = false;
        boolean negated = false;
        boolean infinitive = false;
        while (start - 1 >= floor && start > verb - 7) {
            String word = passage.word(start - 1);
            if (word.equals("to") && !be && !have && !finite && entry.form() == Form.BASE) {
                infinitive = true;
                start--;
                break;
            }
            if (passage.is(start - 1, AUXILIARY) && !(word.equals("'s") && !couldBeVerb(passage, start - 1))) {
                switch (word) {
                    case "is",
                            "are",
                            "was",
                            "were",
                            "be",
                            "been",
                            "being",
                            "am",
                            "'re",
                            "isn't",
                            "wasn't",
                            "weren't",
                            "aren't" -> be = true;
                    case "has", "have", "had", "having", "'ve", "hasn't", "haven't", "hadn't" -> have = true;
                    default -> finite = true;
                }
                negated |= word.endsWith("n't") || word.equals("cannot") || (word.endsWith("nt") && word.length() > 4);
                start--;
            } else if (passage.isAdverb(start - 1)) {
                negated |= word.equals("not") || word.equals("n't") || word.equals("never");
                start--;
            } else {
                break;
            }
        }
        Form form = entry.form();
        boolean passive = be && !directlyHave(passage, verb, floor) && (form == Form.PAST || form == Form.PARTICIPLE);
        return new VerbGroup(
                start, verb, verb + 1 + entry.cue().particles().size(), entry, passive, infinitive, negated);
    }

    /** Whether the auxiliary next to the verb is "have": "has said" is active though "was" may stand before. */
    private static boolean directlyHave(Passage passage, int verb, int floor) {
        int i = verb - 1;
        while (i >= floor && passage.isAdverb(i)) {
            i--;
        }
        return switch (passage.word(i)) {
            case "has", "have", "had", "having", "'ve" -> true;
            default -> false;
        };
    }

    private static boolean couldBeVerb(Passage passage, int i) {
        return switch (passage.word(i - 1)) {
            case "he", "she", "it", "that", "there", "who" -> true;
            default -> false;
        };
    }

    boolean hasAuxiliary(Passage passage) {
        for (int i = start; i < verb; i++) {
            if (passage.is(i, AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a verb here, not a noun or an adjective as in "a report", "the alleged plan", "his claim". */
    boolean isVerb(Passage passage) {
        Form form = entry.form();
        int before = verb - 1;
        if (start != verb) {
            return true;
        }
        if ((passage.is(before, WordClass.DETERMINER)
                        && !passage.is(before, WordClass.PRONOUN)
                        && !passage.is(before, WordClass.HEAD))
                || passage.word(before).equals("'s")) {
            return false;
        }
        if (form == Form.GERUND || form == Form.PARTICIPLE) {
            return true;
        }
        if (form == Form.PAST && !passage.is(verb, WordClass.NOUN)) {
            return !passage.is(before, WordClass.PREPOSITION) || passage.is(before, WordClass.CONJUNCTION);
        }
        return isPresent(passage, before);
    }

    /** "rebels say", "the army says": the number of the subject fits, and where the form is mostly a noun, a clause follows. */
    private boolean isPresent(Passage passage, int before) {
        if (passage.is(end, WordClass.AUXILIARY) || passage.is(end, WordClass.VERB)) {
            return false;
        }
        boolean pronoun =
                passage.is(before, WordClass.PRONOUN) || passage.word(before).equals("and");
        if (!pronoun && (passage.is(before, WordClass.PREPOSITION) || passage.is(before, WordClass.CONJUNCTION))) {
            return false;
        }
        boolean plural = passage.word(before).endsWith("s")
                || passage.word(before).equals("people")
                || passage.word(before).equals("police");
        if (!pronoun && entry.form() == Form.BASE && !plural) {
            return false;
        }
        if (!passage.is(verb, WordClass.NOUN)) {
            return true;
        }
        boolean clause = passage.isComplementizer(end)
                || passage.is(end, WordClass.PRONOUN)
                || passage.is(end, WordClass.DETERMINER)
                || passage.opensQuotation(end)
                || passage.word(end).equals(":")
                || passage.isStop(end)
                || (passage.word(end).equals("to")
                        && (entry.cue().frame() == Frame.WANT || entry.cue().frame() == Frame.VOW))
                || passage.isName(end)
                || !entry.cue().particles().isEmpty();
        boolean subject = pronoun
                || passage.isName(before)
                || (passage.is(before, WordClass.HEAD) && plural == (entry.form() == Form.BASE));
        return clause && subject;
    }

    /** "did not confirm" cannot confirm; "did not say" asserts what follows no less. */
    Stance stance() {
        Stance stance = entry.cue().stance();
        if (!negated) {
            return stance;
        }
        return switch (stance) {
            case CONFIRMS, ADMITS, DENIES -> Stance.CANNOT_CONFIRM;
            case ASSERTS, ACCUSES, CANNOT_CONFIRM -> stance;
        };
    }

    /** The attribution that it makes of a source and a content. */
    Finding finding(Range source, Range content, List<Range> via, Construction rule) {
        Cue cue = entry.cue();
        return new Finding(source, null, new Range(verb, end), content, via, stance(), cue.said(), cue.frame(), rule);
    }
}
