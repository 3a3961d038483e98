package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.MODIFIER;
import static org.truceline.read.attribution.WordClass.PREPOSITION;

import java.util.HashSet;
import java.util.Set;
import org.truceline.read.attribution.Finding.Range;

/** What of the words of a source tells who speaks: its core, whether it is a name, the words that matter. For one text. */
final class Sources {

    private final Passage passage;

    Sources(Passage passage) {
        this.passage = passage;
    }

    /** The part of a source that names: without a relative clause; of "a member of the group, Ann Lee" the person. */
    Range core(Range source) {
        int end = source.end();
        int comma = -1;
        for (int i = source.first() + 1; i < end; i++) {
            String word = passage.word(i);
            if (word.equals("who") || word.equals("which") || (word.equals("that") && i == end - 1)) {
                end = i;
            } else if (passage.isComma(i) && comma < 0) {
                comma = i;
            }
        }
        while (end > source.first() + 1 && passage.isComma(end - 1)) {
            end--;
        }
        if (comma > 0 && comma + 1 < end) {
            Range after = new Range(comma + 1, end);
            Range before = new Range(source.first(), comma);
            boolean personBehind = isPersonName(after) && !isPersonName(before) && !passage.capitals;
            return trimmed(personBehind ? after : before);
        }
        return trimmed(new Range(source.first(), end));
    }

    /** A statement's issuer where the phrase names it ("a report by the ministry"); without a parenthesis behind. */
    private Range trimmed(Range source) {
        boolean statement = Kind.of(passage, source).contains(Kind.STATEMENT);
        for (int i = source.first() + 1; i < source.end() - 1; i++) {
            String word = passage.word(i);
            if (statement && (word.equals("by") || word.equals("from"))) {
                return new Range(i + 1, source.end());
            }
        }
        return source;
    }

    /** Of a long description before a name ("member of the political committee of the council Ann Lee") the name and the title before it. */
    Range personOf(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (passage.is(i, WordClass.AGENCY) && !passage.capitals && range.end() - range.first() > 3) {
                return new Range(i == range.end() - 1 ? i - 2 : i, range.end()); // "news agency SANA"
            }
        }
        int first = range.end();
        while (first > range.first() && passage.isName(first - 1) && !passage.is(first - 1, HEAD)) {
            first--;
        }
        if (range.end() - first < 2
                || range.end() - range.first() < 7
                || first - 1 < range.first()
                || passage.is(first - 1, PREPOSITION)
                || passage.is(first - 1, DETERMINER)) {
            return range;
        }
        while (first > range.first() && passage.is(first - 1, WordClass.TITLE)) {
            first--;
        }
        return new Range(first, range.end());
    }

    /** Whether the phrase is nothing but a person's name, with its title. */
    boolean isPersonName(Range range) {
        int length = range.end() - range.first();
        for (int i = range.first(); i < range.end(); i++) {
            if (passage.isTitlePoint(i)) {
                continue;
            }
            boolean name = passage.capitals ? passage.isWord(i) && !passage.isFunctionWord(i) : passage.isName(i);
            if (!name || (passage.is(i, HEAD) && !passage.is(i, WordClass.TITLE))) {
                return false;
            }
        }
        return length <= 6;
    }

    /** Whether a phrase holds a name that tells its bearer from others; "the Britain-based group" does not. */
    boolean isNamed(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            String word = passage.word(i);
            boolean name = passage.capitals
                    ? passage.isWord(i)
                            && !passage.isFunctionWord(i)
                            && !passage.is(i, HEAD)
                            && !passage.is(i, MODIFIER)
                            && !passage.is(i, WordClass.CHANNEL)
                    : passage.isName(i);
            if (name
                    && !word.endsWith("-based")
                    && !(passage.is(i, HEAD) && i == range.first() && (range.end() - i > 1 || opensAsNoun(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "Rebels said": a noun that has its capital from the start of the sentence. */
    private boolean opensAsNoun(int i) {
        return passage.word(i).endsWith("s") && passage.sentence(i).firstToken() == i;
    }

    /** The words that tell whom the phrase means, in lower case: without articles, ranks and prepositions. */
    Set<String> words(Range range) {
        Set<String> words = new HashSet<>();
        for (int i = range.first(); i < range.end(); i++) {
            String word = passage.word(i);
            boolean rank = passage.is(i, WordClass.TITLE) && range.end() - range.first() > 1 && i < range.end() - 1;
            if (passage.isWord(i)
                    && !rank
                    && !passage.is(i, PREPOSITION)
                    && !passage.is(i, DETERMINER)
                    && !word.equals("same")
                    && !word.equals("'s")
                    && !word.endsWith("-based")) {
                words.add(Names.bare(word));
            }
        }
        return words;
    }
}
