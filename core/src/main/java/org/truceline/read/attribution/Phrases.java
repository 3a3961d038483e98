package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.ADVERB;
import static org.truceline.read.attribution.WordClass.AUXILIARY;
import static org.truceline.read.attribution.WordClass.CONJUNCTION;
import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.MODIFIER;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.PRONOUN;
import static org.truceline.read.attribution.WordClass.TIME;
import static org.truceline.read.attribution.WordClass.TITLE;
import static org.truceline.read.attribution.WordClass.VERB;

import java.util.Set;
import org.truceline.read.rule.Endings;

/** Where noun phrases begin and end, told by closed word classes and capitals. Walks at most {@value #LONGEST} tokens. */
final class Phrases {

    private static final int LONGEST = 28;
    private static final Set<String> JOINING =
            Set.of("of", "for", "in", "from", "at", "with", "near", "inside", "on", "to");

    private final Passage passage;

    Phrases(Passage passage) {
        this.passage = passage;
    }

    /**
     * The start of the noun phrase that ends with the token {@code last}; {@code last + 1} where none does.
     *
     * @param floor the first token that it may hold
     * @param free whether a clause begins with the phrase, so that unknown words in small letters belong to it. Where the words before
     *     are another clause with no comma between, only names, heads and their modifiers do
     */
    int startOf(int last, int floor, boolean free) {
        if (last < floor || (!isNominal(last) && asideBefore(last, floor) < 0)) {
            return last + 1;
        }
        if (passage.is(last, PRONOUN) && !passage.is(last, DETERMINER)) {
            return last;
        }
        int start = last + 1;
        int i = last;
        int limit = Math.max(floor, last - LONGEST);
        while (i >= limit) {
            int open = asideBefore(i, limit);
            if (open >= 0) {
                if (passage.opensQuotation(open)) {
                    start = open;
                }
                i = open - 1;
                continue;
            }
            if (passage.isTitlePoint(i)) {
                start = Math.min(start, i);
                i--;
                continue;
            }
            if (passage.word(i).equals("that") && i > floor) {
                break; // a conjunction far more often than a determiner
            }
            if (passage.is(i, DETERMINER) && !passage.isName(i)) {
                start = i;
                int joined = joinBefore(i - 1, limit, free);
                if (joined < 0) {
                    return start;
                }
                i = joined;
                continue;
            }
            int joined = joinBefore(i, limit, free);
            if (joined >= 0) {
                i = joined;
                continue;
            }
            if (!belongs(i, start, last, free)) {
                break;
            }
            start = i;
            i--;
        }
        return start;
    }

    /** Where {@code i} is a preposition or "and" that ties two parts of one phrase: the token to go on from; else -1. */
    private int joinBefore(int i, int limit, boolean free) {
        if (i - 1 < limit) {
            return -1;
        }
        String word = passage.word(i);
        int left = i - 1;
        if (word.equals("'s") || word.equals("'")) {
            return isNominal(left) && !passage.is(left, PRONOUN) ? left : -1;
        }
        if (word.equals("&") || word.equals("/")) {
            return left;
        }
        boolean strong = passage.is(left, HEAD)
                || passage.isName(left)
                || passage.word(left).equals(")");
        if (word.equals("and") || word.equals("or")) {
            return strong && !passage.is(left, TIME) ? left : -1;
        }
        if (word.equals("of")) {
            return isNominal(left) && (free || strong || passage.is(left, DETERMINER)) ? left : -1;
        }
        if (passage.word(left).equals("based") && left - 1 >= limit) {
            return left - 1;
        }
        return JOINING.contains(word) && passage.is(left, HEAD)
                ? left
                : word.equals("for") && passage.isName(left) ? left : -1;
    }

    /** Where a parenthesis, or a few quoted words, end with the token: where they begin; else -1. */
    private int asideBefore(int close, int limit) {
        int q = passage.closedAt(close);
        if (q >= 0) {
            int open = passage.quotations.get(q).first();
            boolean words = close - open <= 6 && passage.isWord(close - 1);
            return words && open >= limit ? open : -1;
        }
        String opening =
                passage.word(close).equals(")") ? "(" : passage.word(close).equals("]") ? "[" : "";
        for (int i = close - 1; !opening.isEmpty() && i >= limit && i > close - 12; i--) {
            if (passage.word(i).equals(opening)) {
                return i;
            }
        }
        return -1;
    }

    private boolean belongs(int i, int start, int last, boolean free) {
        if (passage.isMark(i)) {
            return passage.word(i).equals("-") && i < last;
        }
        if (passage.isNumber(i)) {
            return free || i < last;
        }
        if (passage.isName(i)) {
            return free || !cutsHere(i, start, last);
        }
        if (isClosed(i) || passage.is(i, TIME) || (i < last && passage.isAdverb(i))) {
            return false;
        }
        if (passage.is(i, HEAD) || passage.is(i, MODIFIER)) {
            boolean beforeName = start <= last && passage.isName(start);
            return free || !beforeName || passage.is(i, TITLE) || (passage.is(i, HEAD) && isSingular(i));
        }
        if (passage.is(i, VERB) || passage.isCueForm(i)) {
            return false;
        }
        if (free) {
            return !(passage.word(i).endsWith("ed") && i > 0 && !passage.isFunctionWord(i - 1) && i < last);
        }
        return (i == last && !passage.capitals)
                || passage.word(i).indexOf('-') > 0
                || (passage.is(i - 1, DETERMINER) && isSingular(last));
    }

    /** Before "in Idlib military sources said" the place is no part of the phrase; "in Syrian hospitals" it would be. */
    private boolean cutsHere(int i, int start, int last) {
        String before = passage.word(i - 1);
        boolean placed = before.equals("in") || before.equals("at") || before.equals("near") || before.equals("on");
        boolean adjective = Endings.isOfPeople(passage.word(i));
        return placed && start <= last && !passage.isName(start) && !adjective;
    }

    private boolean isSingular(int i) {
        return !passage.word(i).endsWith("s") && !passage.word(i).equals("people");
    }

    private boolean isClosed(int i) {
        return passage.is(i, PREPOSITION)
                || passage.is(i, CONJUNCTION)
                || passage.is(i, AUXILIARY)
                || passage.is(i, PRONOUN)
                || (passage.is(i, ADVERB) && !passage.is(i, HEAD));
    }

    /** Whether the token may end a noun phrase. */
    boolean isNominal(int i) {
        if (passage.isName(i)
                || passage.is(i, HEAD)
                || passage.word(i).equals(")")
                || passage.word(i).equals("]")) {
            return true;
        }
        if (passage.is(i, PRONOUN)) {
            return true;
        }
        return passage.isWord(i)
                && !passage.is(i, PREPOSITION)
                && !passage.is(i, CONJUNCTION)
                && !passage.is(i, AUXILIARY)
                && !passage.is(i, VERB)
                && !passage.isAdverb(i);
    }

    /** The end of the noun phrase that begins with {@code first}; {@code first} where none does. */
    int endOf(int first, int ceiling) {
        int end = Math.min(ceiling, first + LONGEST);
        if (first >= end) {
            return first;
        }
        if (passage.is(first, PRONOUN) && !(passage.is(first, DETERMINER) && first + 1 < end && isNominal(first + 1))) {
            return first + 1;
        }
        int i = first;
        boolean head = false;
        boolean name = false;
        while (i < end) {
            String word = passage.word(i);
            if (passage.isMark(i)) {
                int aside = asideFrom(i, end);
                if (aside > i && (i > first || passage.opensQuotation(i))) {
                    name |= passage.opensQuotation(i);
                    i = aside;
                    continue;
                }
                if ((word.equals("&") || word.equals("-") || word.equals("/") || word.equals("'"))
                        && i > first
                        && i + 1 < end) {
                    i++;
                    continue;
                }
                if (word.equals(".") && i > first && passage.is(i - 1, TITLE) && passage.isName(i + 1)) {
                    i++;
                    continue;
                }
                break;
            }
            if (word.equals("'s") && i > first) {
                head = false;
                name = false;
                i++;
                continue;
            }
            if (passage.isName(i) || isNameInCapitals(i, first, name)) {
                if (head && !name && i > first && !passage.is(i - 1, TITLE) && !isSingular(i - 1)) {
                    break; // "activists Russian jets …"
                }
                name = true;
                i++;
                continue;
            }
            if (i > first && joinsForward(i, end, name)) {
                head = false;
                i++;
                if (passage.is(i, DETERMINER)) {
                    i++;
                }
                name = false;
                continue;
            }
            if (passage.is(i, DETERMINER) || passage.isNumber(i)) {
                if (i > first && (head || name || !passage.is(i - 1, DETERMINER))) {
                    break;
                }
                i++;
                continue;
            }
            if (isClosed(i) || passage.is(i, TIME) || passage.isAdverb(i)) {
                break;
            }
            boolean isHead = passage.is(i, HEAD);
            if (!isHead && (passage.is(i, VERB) || (passage.isCueForm(i) && !passage.is(i, MODIFIER)))) {
                break;
            }
            if ((head || name) && !isHead && !modifiesHead(i, end)) {
                break;
            }
            head |= isHead;
            i++;
        }
        while (i > first
                && (isClosed(i - 1) || passage.is(i - 1, DETERMINER))
                && !passage.isName(i - 1)
                && !passage.is(i - 1, PRONOUN)) {
            i--;
        }
        return i;
    }

    /** The end of a parenthesis of one to four words, or of a few quoted words, that begins at the token; the token itself where none does. */
    private int asideFrom(int open, int end) {
        if (passage.opensQuotation(open)) {
            Quotation quotation = passage.quotations.get(passage.quotationAt(open));
            boolean words = quotation.closed() && quotation.end() - open <= 7 && passage.isWord(quotation.end() - 2);
            return words && quotation.end() <= end ? quotation.end() : open;
        }
        String closing =
                passage.word(open).equals("(") ? ")" : passage.word(open).equals("[") ? "]" : "";
        for (int i = open + 1; !closing.isEmpty() && i < Math.min(end, open + 12); i++) {
            if (passage.word(i).equals(closing)) {
                return i + 1;
            }
        }
        return open;
    }

    /** Where capitals tell nothing: an unknown word at the start, behind a title, or behind another such. */
    private boolean isNameInCapitals(int i, int first, boolean name) {
        return passage.capitals
                && (i == first || name || passage.is(i - 1, TITLE))
                && passage.isWord(i)
                && !isClosed(i)
                && !passage.is(i, DETERMINER)
                && !passage.is(i, HEAD)
                && !passage.is(i, MODIFIER)
                && !passage.is(i, TIME)
                && !passage.is(i, VERB)
                && !passage.isCueForm(i);
    }

    private boolean modifiesHead(int i, int end) {
        for (int k = i; k < end && k < i + 4 && (k == i || passage.is(k, MODIFIER) || passage.is(k, HEAD)); k++) {
            if (k > i && passage.is(k, HEAD)) {
                return passage.is(i, MODIFIER);
            }
        }
        return false;
    }

    private boolean joinsForward(int i, int end, boolean name) {
        if (i + 1 >= end) {
            return false;
        }
        String word = passage.word(i);
        boolean opens = passage.isName(i + 1)
                || (passage.is(i + 1, DETERMINER)
                        && !passage.isNumber(i + 1)
                        && (passage.isName(i + 2) || passage.is(i + 2, HEAD) || passage.is(i + 2, MODIFIER)));
        return switch (word) {
            case "of" -> (isNominal(i + 1) && !passage.word(i + 1).endsWith("ing")) || passage.is(i + 1, DETERMINER);
            case "for", "in", "from", "at", "with", "inside" ->
                opens || (word.equals("for") && passage.is(i + 1, MODIFIER));
            case "and", "or" ->
                (passage.isName(i + 1) && name && passage.isName(i - 1))
                        || passage.is(i + 1, HEAD)
                        || (passage.is(i + 1, MODIFIER) && passage.is(i + 2, HEAD))
                        || (passage.is(i + 1, DETERMINER) && (passage.is(i + 2, HEAD) || passage.isName(i + 2)));
            default -> false;
        };
    }
}
