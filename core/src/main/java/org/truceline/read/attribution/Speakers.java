package org.truceline.read.attribution;

import static org.truceline.read.attribution.WordClass.DETERMINER;
import static org.truceline.read.attribution.WordClass.HEAD;
import static org.truceline.read.attribution.WordClass.PREPOSITION;
import static org.truceline.read.attribution.WordClass.PRONOUN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.read.rule.Lexicon;

/** Links sources to the most specific phrase in the text that they stand for. Made for one text; not for several threads. */
final class Speakers {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "i");

    /** How many sentences a report's lead has, in which an unnamed monitor may be one that the body names. */
    private static final int LEAD = 4;

    /** How many speakers are looked through for a name. */
    private static final int MOST = 120;

    /** Offices of which a speaker has one. */
    private static final Set<String> SOLE_OFFICES =
            Lexicon.words("governor mayor minister secretary president ambassador prosecutor ombudsman bishop judge");

    /** What nobody who has such an office is called. */
    private static final Set<String> OTHER_OFFICES = Lexicon.words(
            "spokesman spokeswoman spokesperson director chief doctor colonel captain resident general gen gen. major commander commodore admiral head");

    /** What an earlier source was linked to. */
    private record Known(Range speaker, EnumSet<Kind> kinds, boolean named, Set<String> words) {}

    private final Passage passage;
    private final Names names;
    private final Sources sources;
    private final List<Range> all = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    Speakers(Passage passage, List<Finding> findings) {
        this.passage = passage;
        names = new Names(passage);
        sources = new Sources(passage);
        for (Finding finding : findings) {
            if (finding.said() && finding.source() != null && all.size() < MOST) {
                all.add(sources.core(finding.source()));
            }
        }
    }

    /** The phrase that names the speaker of the next finding, in the order of the text; null where none is named. */
    @Nullable Range next(Finding finding) {
        if (finding.source() == null || !finding.said()) {
            return null;
        }
        Range source = sources.core(finding.cited() != null ? finding.cited() : finding.source());
        Range speaker = link(source);
        if (speaker != null) {
            speaker = sources.personOf(speaker);
        }
        if (speaker != null) {
            known.add(new Known(speaker, Kind.of(passage, speaker), sources.isNamed(speaker), sources.words(speaker)));
        }
        return speaker;
    }

    private int oldest() {
        return Math.max(0, known.size() - MOST);
    }

    private @Nullable Range link(Range source) {
        boolean single = source.end() - source.first() == 1;
        String word = passage.word(source.first());
        if (single
                && (passage.is(source.first(), PRONOUN) || PERSONAL.contains(word))
                && !passage.isName(source.first())) {
            return antecedent(word);
        }
        EnumSet<Kind> kinds = Kind.of(passage, source);
        if (!sources.isNamed(source)) {
            Range described = described(source, kinds);
            if (described != null) {
                return fuller(described, Kind.of(passage, described));
            }
        }
        return fuller(source, kinds);
    }

    private @Nullable Range antecedent(String pronoun) {
        boolean person = PERSONAL.contains(pronoun);
        for (int k = known.size() - 1; k >= oldest(); k--) {
            if (isPerson(known.get(k)) == person) {
                return known.get(k).speaker();
            }
        }
        return known.isEmpty() ? null : known.getLast().speaker();
    }

    private boolean isPerson(Known one) {
        return (one.kinds().contains(Kind.PERSON)
                        && !passage.word(one.speaker().end() - 1).endsWith("sources"))
                || (one.kinds().contains(Kind.OTHER)
                        && sources.isPersonName(one.speaker())
                        && one.speaker().end() - one.speaker().first() > 1);
    }

    /** "the monitor", "a monitoring group", "the statement", "local media": the named one of its kind. */
    private @Nullable Range described(Range source, EnumSet<Kind> kinds) {
        String first = passage.word(source.first());
        boolean definite = first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("same")
                || first.equals("its");
        if (kinds.contains(Kind.STATEMENT)) {
            return definite && !known.isEmpty() ? known.getLast().speaker() : null;
        }
        if (kinds.contains(Kind.PERSON)) {
            return definite && !first.equals("its") ? lastPerson(source) : null;
        }
        if (definite) {
            for (int k = known.size() - 1; k >= oldest(); k--) {
                Known one = known.get(k);
                if (one.named() && fits(kinds, one.kinds()) && !isOpposed(sources.words(source), one.words())) {
                    return one.speaker();
                }
            }
        }
        boolean lead = passage.sentence(source.first()).index() < LEAD;
        boolean generic = kinds.contains(Kind.MONITOR) || kinds.contains(Kind.MEDIUM);
        if (generic && (definite || lead)) {
            for (Range later : all) {
                if (later.first() > source.first() && sources.isNamed(later) && fits(kinds, Kind.of(passage, later))) {
                    return later;
                }
            }
        }
        return null;
    }

    /** "The army" is not the rebels, nor are "the rebels" the army. */
    private static boolean isOpposed(Set<String> some, Set<String> others) {
        return (Kind.isRegular(some) && Kind.isIrregular(others)) || (Kind.isIrregular(some) && Kind.isRegular(others));
    }

    private static boolean fits(EnumSet<Kind> description, EnumSet<Kind> named) {
        if (named.contains(Kind.PERSON)) {
            return false;
        }
        if (description.contains(Kind.BODY)) {
            return !named.contains(Kind.MEDIUM) && !named.contains(Kind.MINISTRY);
        }
        EnumSet<Kind> shared = EnumSet.copyOf(description);
        shared.retainAll(named);
        shared.remove(Kind.OTHER);
        return !shared.isEmpty();
    }

    /** "the spokesman", "the official": the last person of that office, else the last one named. */
    private @Nullable Range lastPerson(Range source) {
        String office = passage.word(source.end() - 1);
        for (int k = known.size() - 1; k >= oldest(); k--) {
            Range speaker = known.get(k).speaker();
            for (int i = speaker.first(); i < speaker.end(); i++) {
                if (passage.word(i).equals(office)) {
                    return speaker;
                }
            }
        }
        for (int k = known.size() - 1; k >= Math.max(0, known.size() - 2); k--) {
            boolean person = isPerson(known.get(k)) && known.get(k).named();
            if (person && !holdsAnother(known.get(k).speaker(), office)) {
                return known.get(k).speaker();
            }
        }
        return null;
    }

    /** Whether somebody is told with an office beside which nobody has this one: "the governor" is not "police chief Omar Hadi". */
    private boolean holdsAnother(Range speaker, String office) {
        boolean another = false;
        for (int i = speaker.first(); i < speaker.end(); i++) {
            String word = passage.word(i);
            another |= SOLE_OFFICES.contains(word) || OTHER_OFFICES.contains(word);
        }
        return another && SOLE_OFFICES.contains(office);
    }

    /** A phrase that holds all the words of this one and more: "the ministry" → "the Russian defence ministry", "Peskov" → "Dmitry Peskov". */
    private Range fuller(Range range, EnumSet<Kind> kinds) {
        Set<String> words = sources.words(range);
        if (words.isEmpty() || words.size() > 3) {
            return range;
        }
        boolean indefinite = passage.word(range.first()).equals("a")
                || (passage.word(range.first()).equals("an") && !passage.isName(range.first() + 1));
        if (indefinite || isPlural(range)) {
            return range;
        }
        for (int k = known.size() - 1; k >= oldest(); k--) {
            Known one = known.get(k);
            boolean member = isMember(one.kinds(), kinds, range);
            if (one.words().size() > words.size()
                    && !member
                    && one.words().containsAll(words)
                    && isOneBody(one.speaker(), range)) {
                return one.speaker();
            }
        }
        boolean name = passage.isName(range.end() - 1) && !kinds.contains(Kind.MINISTRY);
        for (Range other : all) {
            if (name && kinds.contains(Kind.MONITOR) && holds(other, words)) {
                return other;
            }
        }
        Range run = name ? names.fuller(range) : null;
        if (run != null && isOneBody(run, range) && !isMember(Kind.of(passage, run), kinds, range)) {
            return run;
        }
        for (Range later : all) {
            if (name
                    && later.first() > range.first()
                    && passage.sentence(range.first()).index() < LEAD
                    && holds(later, words)
                    && isOneBody(later, range)) {
                return later;
            }
        }
        return range;
    }

    /** "The coalition" behind what its spokesman said is the coalition: a body told with its article is not the person who spoke for it before. */
    private boolean isMember(EnumSet<Kind> person, EnumSet<Kind> kinds, Range range) {
        return person.contains(Kind.PERSON)
                && (kinds.contains(Kind.MONITOR)
                        || (!kinds.contains(Kind.PERSON)
                                && passage.word(range.first()).equals("the")));
    }

    /** "Armenia" is neither "Armenia and Azerbaijan" nor "the embassy in Armenia": a bare name must end the longer one, which names one bearer. */
    private boolean isOneBody(Range longer, Range name) {
        boolean article =
                name.end() - name.first() == 2 && passage.word(name.first()).equals("the");
        if (article && passage.isName(name.first() + 1)) {
            return !isSeveral(
                    longer); // "The Union" may be "the Union of Harbour Workers", not "the Union and the mayor"
        }
        if (name.end() - name.first() > 1 || !passage.isName(name.first()) || passage.is(name.first(), HEAD)) {
            return true;
        }
        for (int i = longer.first(); i < longer.end(); i++) {
            if (passage.word(i).equals("and") || passage.is(i, PREPOSITION)) {
                return false;
            }
        }
        return Names.bare(passage.word(longer.end() - 1)).equals(Names.bare(passage.word(name.first())));
    }

    private boolean isSeveral(Range range) {
        for (int i = range.first() + 1; i < range.end() - 1; i++) {
            if (passage.word(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(Range range) {
        int last = range.end() - 1;
        return passage.is(last, HEAD)
                && passage.word(last).endsWith("s")
                && !passage.isName(last)
                && !passage.is(range.first(), DETERMINER);
    }

    private boolean holds(Range candidate, Set<String> words) {
        Set<String> others = sources.words(candidate);
        return others.size() > words.size() && others.containsAll(words);
    }
}
