package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases.Hit;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Finds counts with what they count: "at least five of its soldiers", "30 wounded", "a woman". */
final class CountedFinder {

    private static final Set<String> BREAKS = Lexicon.words(
            ", . ; : ( ) \" “ ” - — – in on at by from with to for against after before when while who which "
                    + "that during was were is are has have had been be near since as including among but or if said says "
                    + "inside into between left will would then within under around than did do not until also along "
                    + "because per out only a an the remain remained live lived living belonging where outside across so "
                    + "over all each both");
    private static final Set<String> SKIPPED = Lexicon.words("more other additional further separate different such");
    private static final Set<String> DETERMINERS = Lexicon.words("the its their his her our these those them whom");
    private static final Set<String> MONTHS = Lexicon.words(
            "january february march april may june july august september october november december jan feb mar "
                    + "apr jun jul aug sep sept oct nov dec");
    private static final Set<String> LABELS = Lexicon.words(
            "$ £ € # resolution no number article page chapter section highway route mi su mig ak version group "
                    + "category phase of in since by until during year than early late mid from");
    private static final Set<String> NUMBERS = Lexicon.words("one two three four five six seven eight nine ten");
    private static final Set<String> OF_ANOTHER =
            Lexicon.words("is was has had remains remained suffered sustained died");
    private static final int MODIFIERS = 5;

    /** The rule of one told by an article. */
    static final String ONE = "count/one";

    private CountedFinder() {}

    static List<Counted> find(TokenizedText text, Sentence sentence) {
        Findings findings = Findings.none();
        Cardinals.find(text, sentence, findings);
        List<Counted> counted = new ArrayList<>();
        int free = sentence.firstToken();
        for (Found<Count> found : CountRules.rules().find(text, findings, sentence)) {
            if (isLabel(text, sentence, found)) {
                continue;
            }
            for (int at = free; at < found.match().first(); at++) {
                single(text, sentence, at, found.match().first(), counted);
            }
            free = found.match().end();
            Counted one = withHead(text, sentence, found);
            if (one != null) {
                counted.add(one);
            }
        }
        for (int at = free; at < sentence.endToken(); at++) {
            single(text, sentence, at, sentence.endToken(), counted);
        }
        return counted;
    }

    /** Days, years, names of roads and aircraft: numbers that count nobody. */
    private static boolean isLabel(TokenizedText text, Sentence sentence, Found<Count> found) {
        int first = found.match().first();
        int end = found.match().end();
        String before = beforeLabel(text, sentence, first);
        String after = end < sentence.endToken() ? text.token(end).lower() : "";
        boolean month = MONTHS.contains(before)
                && (!before.equals("may")
                        || (text.token(first - 1).isCapitalised()
                                && text.token(first).isNumber()
                                && text.token(first).text().length() < 3));
        if (month
                || MONTHS.contains(after)
                || after.equals("%")
                || after.equals("o'clock")
                || Ages.isAge(text, sentence, first, end)) {
            return true;
        }
        Token token = text.token(first);
        if (end - first > 1 || !token.isNumber()) {
            return false;
        }
        boolean attached = first > 0
                && text.token(first - 1).end() == token.start()
                && !before.equals("(")
                && !before.equals("\"")
                && !before.equals("“");
        boolean hyphened = attached && !text.token(first - 1).isWord();
        boolean year = token.text().length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
        boolean labelled = (!before.isEmpty() && "$£€#".contains(before)) || (!year && LABELS_ALWAYS.contains(before));
        boolean ofMany = before.equals("of")
                && first - 3 >= sentence.firstToken()
                && text.token(first - 2).isNumber()
                && LABELS_ALWAYS.contains(text.token(first - 3).lower()); // "Image 1 of 2"
        return labelled
                || ofMany
                || hyphened
                || (year
                        && (LABELS.contains(before)
                                || DEEDS.contains(after) // "the 2015 killings"
                                || People.WORDS.at(text, end, sentence.endToken()) == null));
    }

    /** The word before a number; of a month cut short ("Dec. 25") and of "room number 8" the word that says what the number is. */
    private static String beforeLabel(TokenizedText text, Sentence sentence, int first) {
        if (first <= sentence.firstToken()) {
            return "";
        }
        String before = text.token(first - 1).lower();
        String other =
                first - 2 >= sentence.firstToken() ? text.token(first - 2).lower() : "";
        boolean cut = before.equals(".") && MONTHS.contains(other);
        boolean numbered = before.equals("number") && LABELS_ALWAYS.contains(other);
        return cut || numbered ? other : before;
    }

    private static final Set<String> LABELS_ALWAYS = Lexicon.words(
            "resolution article page chapter section highway hwy route interstate mi su mig ak version category phase image photo slide room apartment apt exhibit unit suite cell grade channel");

    private static @Nullable Counted withHead(TokenizedText text, Sentence sentence, Found<Count> found) {
        int first = found.match().first();
        int countEnd = found.match().end();
        int at = countEnd;
        int limit = sentence.endToken();
        while (at < limit && SKIPPED.contains(text.token(at).lower())) {
            at++;
        }
        if (at < limit && text.token(at).is("of")) {
            at++;
            while (at < limit && DETERMINERS.contains(text.token(at).lower())) {
                at++;
            }
        }
        int whoFirst = at;
        int headEnd = -1;
        if (at - 2 >= countEnd
                && text.token(at - 2).is("of")
                && (text.token(at - 1).is("them") || text.token(at - 1).is("whom"))) {
            whoFirst = at - 1; // "one of them died"
            headEnd = at;
        }
        People.Kind kind = null;
        int skipped = 0;
        boolean many = found.value().isKnown() && found.value().value() > 1; // "five shot", not "one shot"
        while (at < limit
                && skipped <= MODIFIERS
                && !isShot(text, at, kind)
                && !(many && text.token(at).is("shot") && areAdverbs(text, countEnd, at))) {
            Hit<People.Kind> head = People.WORDS.at(text, at, limit);
            if (head != null && isShareOf(text, at, limit)) {
                break; // "displaced 2 million, half of the inhabitants" that lost its comma
            }
            if (head != null) {
                kind = kind == null || !kind.isPeople() || kind == People.Kind.PERSON ? head.value() : kind;
                if (head.value() == People.Kind.UNCOUNTED) {
                    if (head.end() < limit && (isNumber(text, head.end()) || isVerbHarm(text, head.end()))) {
                        return null; // "four days, three people", "two raids destroying ten houses"
                    }
                    kind = People.Kind.UNCOUNTED;
                    if (head.end() < limit && text.token(head.end()).is("of")) {
                        return null; // "two counts of murder"
                    }
                }
                headEnd = head.end();
                at = head.end();
                continue;
            }
            String word = isInitialism(text, at, limit) ? "" : text.token(at).lower();
            boolean listed = (word.equals("and") || word.equals("or"))
                    && headEnd == at
                    && People.WORDS.at(text, at + 1, limit) != null
                    && !isHarm(text, at + 1)
                    && !isVerbHarm(text, at + 1);
            boolean another = headEnd == at && isNumber(text, at); // "six vehicles three houses" that lost its comma
            if (another
                    || (!listed
                            && (BREAKS.contains(word)
                                    || word.equals("and")
                                    || word.equals("or")
                                    || isVerbHarm(text, at)))) {
                break;
            }
            skipped++;
            at++;
        }
        if (kind == People.Kind.UNCOUNTED || isOfADeed(text, whoFirst, headEnd, limit)) {
            return null;
        }
        int plain = at;
        if (headEnd < 0 && plain > whoFirst && isPlural(text.token(plain - 1)) && !isVerbHarm(text, plain - 1)) {
            headEnd = plain; // "33 seamen", "ten Druze notables": a noun that no list knows
        }
        int end = headEnd < 0 ? countEnd : headEnd;
        int named = countEnd;
        while (named < limit && text.token(named).isCapitalised()) {
            named++;
        }
        boolean twoNamed = text.token(first).is("both")
                && named > countEnd
                && named < limit
                && text.token(named).is("and");
        if (twoNamed) {
            return null; // "both Ruiz and his son"
        }
        return new Counted(
                found.value(), first, countEnd, headEnd < 0 ? end : Math.min(whoFirst, end), end, kind, found.rule());
    }

    /** "Three fatally shot": nothing but adverbs stands between. */
    private static boolean areAdverbs(TokenizedText text, int from, int to) {
        return text.lowers(from, to).allMatch(w -> w.endsWith("ly"));
    }

    private static boolean isShareOf(TokenizedText text, int at, int limit) {
        return at + 1 < limit
                && SHARES.contains(text.token(at).lower())
                && text.token(at + 1).is("of");
    }

    private static final Set<String> SHARES = Lexicon.words("half third thirds quarter quarters most");

    private static boolean isNumber(TokenizedText text, int at) {
        return text.token(at).isNumber() || NUMBERS.contains(text.token(at).lower());
    }

    /** "Two men shot in the street": behind people the word is no noun. */
    private static boolean isShot(TokenizedText text, int at, People.@Nullable Kind before) {
        return before != null && before.isPeople() && text.token(at).is("shot");
    }

    private static boolean isPlural(Token token) {
        return token.isWord()
                && token.text().length() > 3
                && (token.lower().endsWith("s") || token.lower().endsWith("men"));
    }

    /** "IS fighters" is not "is". */
    private static boolean isInitialism(TokenizedText text, int at, int limit) {
        return text.token(at).text().equals("IS")
                && at + 1 < limit
                && Character.isLowerCase(text.token(at + 1)
                        .text()
                        .codePointBefore(text.token(at + 1).text().length()));
    }

    /** "a woman", "another child": one. */
    private static void single(TokenizedText text, Sentence sentence, int at, int nextCount, List<Counted> counted) {
        Token token = text.token(at);
        boolean article = token.is("a") || token.is("an") || token.is("another");
        if (!article || isOfAGroup(text, sentence, at)) {
            return;
        }
        int limit = Math.min(sentence.endToken(), at + SINGLE_REACH);
        if (token.is("another")
                && at + 1 < limit
                && OF_ANOTHER.contains(text.token(at + 1).lower())) {
            counted.add(new Counted(Count.exactly(1), at, at + 1, at, at + 1, People.Kind.PERSON, ONE));
            return;
        }
        People.Kind kind = null;
        int headEnd = -1;
        for (int i = at + 1; i < limit && !isShot(text, i, kind); i++) {
            int age = Ages.end(text, i, sentence.endToken());
            if (age > 0 && kind == null) {
                if (age >= sentence.endToken() || endsPhrase(text, age)) {
                    kind = People.Kind.PERSON; // "a 12-year-old was hurt"
                    headEnd = age;
                }
                i = age - 1;
                continue;
            }
            Hit<People.Kind> head = People.WORDS.at(text, i, sentence.endToken());
            if (head != null) {
                kind = head.value();
                headEnd = head.end();
                i = head.end() - 1;
                if (kind == People.Kind.UNCOUNTED) {
                    return;
                }
            } else if (BREAKS.contains(text.token(i).lower())
                    || (i > at + 1 && isVerbHarm(text, i)) // "a bomber killed photographer Omar Hadi"
                    || (kind != null && isNumber(text, i))
                    || text.token(i).is("and")
                    || text.token(i).is("of")
                    || !text.token(i).isWord()) {
                break;
            }
        }
        if (kind != null && isOfADeed(text, at + 1, headEnd, sentence.endToken())) {
            return;
        }
        if (kind == null
                || headEnd > nextCount
                || MANY.contains(text.token(headEnd - 1).lower())
                || text.token(headEnd - 1).lower().endsWith("s")) {
            return;
        }
        counted.add(new Counted(Count.exactly(number(text, at + 1, headEnd)), at, at + 1, at, headEnd, kind, ONE));
    }

    /** Words for many, which behind an article only tell of what kind a thing is: "a police academy", "a staff house". */
    private static final Set<String> MANY = Lexicon.words("police personnel staff crew military army militia");

    /** "Five members of a family", "the mother of a soldier": the one behind tells whose they are. */
    private static boolean isOfAGroup(TokenizedText text, Sentence sentence, int article) {
        int of = article - 1;
        if (of <= sentence.firstToken() || !text.token(of).is("of")) {
            return false;
        }
        Hit<People.Kind> before = People.WORDS.at(text, of - 1, of);
        return before != null
                && before.value().isPeople()
                && !DEEDS.contains(text.token(of - 1).lower())
                && !COUNTING.contains(text.token(of - 1).lower());
    }

    private static final Set<String> COUNTING =
            Lexicon.words("body bodies corpse corpses life lives injury injuries fatality");

    /** Whether a noun phrase that ends before token {@code at} goes no further. */
    private static boolean endsPhrase(TokenizedText text, int at) {
        Token next = text.token(at);
        return !next.isWord()
                || BREAKS.contains(next.lower())
                || next.is("and")
                || isHarm(text, at)
                || isVerbHarm(text, at);
    }

    /** "Two murder charges", "an attempted murder", "a homicide detective": what is counted is no dead. */
    private static boolean isOfADeed(TokenizedText text, int first, int end, int limit) {
        if (end <= first || !DEEDS.contains(text.token(end - 1).lower())) {
            return false;
        }
        boolean about = end < limit && ABOUT_DEEDS.contains(text.token(end).lower());
        boolean attempted = first < limit
                && IntStream.range(first, end).anyMatch(i -> text.token(i).is("attempted"));
        return about || attempted;
    }

    private static final Set<String> DEEDS =
            Lexicon.words("murder murders homicide homicides killing killings death deaths");
    private static final Set<String> ABOUT_DEEDS = Lexicon.words(
            "case cases charge charges suspect suspects investigation investigations trial trials scene scenes rate rates detective detectives "
                    + "weapon unit squad warrant warrants conviction convictions plot attempt attempts threat threats penalty row sentence "
                    + "sentences spree investigator investigators indictment certificate certificates");
    private static final int SINGLE_REACH = 10;

    /** "A couple", "a double murder": two; else one. */
    private static long number(TokenizedText text, int first, int end) {
        for (int i = first; i < end; i++) {
            switch (text.token(i).lower()) {
                case "couple", "double" -> {
                    return 2;
                }
                case "triple" -> {
                    return 3;
                }
                case "quadruple" -> {
                    return 4;
                }
                default -> {}
            }
        }
        return 1;
    }

    private static boolean isHarm(TokenizedText text, int at) {
        return switch (text.token(at).lower()) {
            case "dead", "wounded", "injured", "missing", "displaced" -> true;
            default -> false;
        };
    }

    private static boolean isVerbHarm(TokenizedText text, int at) {
        return switch (text.token(at).lower()) {
            case "killed",
                    "died",
                    "killing",
                    "fled",
                    "wounding",
                    "injuring",
                    "lost",
                    "hurt",
                    "shot",
                    "arrested",
                    "detained",
                    "kidnapped",
                    "abducted",
                    "destroyed",
                    "destroying",
                    "damaging",
                    "evacuated",
                    "returned",
                    "murdered",
                    "executed",
                    "martyred",
                    "perished",
                    "assassinated",
                    "captured",
                    "suffered",
                    "massacred",
                    "beheaded",
                    "disappeared",
                    "deployed" -> true;
            default -> false;
        };
    }
}
