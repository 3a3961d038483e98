package org.truceline.read.count;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Quote;
import org.truceline.read.figure.Cardinals;
import org.truceline.read.figure.CountRules;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.proposal.Bound;
import org.truceline.read.proposal.Choice;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.Found;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Turns the words of a proposed number into a figure: the rules of counts say the value, and the model the bound where the number itself does not. */
public final class ProposedFigures {

    static final String RULE = "model/number";
    private static final Set<String> NONE = Lexicon.words("no none nobody zero neither nor without");
    private static final Set<String> ARTICLES = Lexicon.words("the a an his her their its");
    private static final Set<String> PAIRS = Lexicon.words("couple pair twins both");
    private static final Set<String> UNTOLD =
            Lexicon.words("information word details detail figures data confirmation account news number numbers");
    private static final Set<String> MORE = Lexicon.words("another other further additional some");
    private static final int REACH = 3;
    private static final int AGE_REACH = 6;
    private static final Set<String> YEARS = Lexicon.words("year years yr yrs y/o month months");
    private static final Set<String> SMALL =
            Lexicon.words("one two three four five six seven eight nine ten eleven twelve");
    private static final double SURE = 0.5;
    private final TokenizedText text;
    private final Map<Integer, List<Found<Count>>> counts = new HashMap<>();

    /** For the numbers of one text. */
    public ProposedFigures(TokenizedText text) {
        this.text = text;
    }

    /**
     * The figure of a number.
     *
     * @param anchor index of the token of the event word that it belongs to
     */
    public LooseFigure figure(ProposedNumber proposed, int anchor) {
        ProposedNumber number = whole(proposed);
        Words words = number.words();
        return new LooseFigure(
                ProposedMeasure.of(text, number),
                count(number),
                text.quote(words.first(), words.end()),
                who(number),
                number.status().value(),
                anchor,
                words.first(),
                RULE);
    }

    /** "Another 12 soldiers", of which only "another" was proposed: the number behind it belongs to it. */
    private ProposedNumber whole(ProposedNumber number) {
        Words words = number.words();
        if (!MORE.contains(text.token(words.end() - 1).lower())) {
            return number;
        }
        for (Found<Count> found : counts(words.first())) {
            if (found.match().first() == words.end()) {
                return number.over(new Words(words.first(), found.match().end(), words.likelihood()));
            }
        }
        return number;
    }

    private @Nullable Quote who(ProposedNumber number) {
        Quote who = number.who().stream()
                .max(Comparator.comparingDouble(Words::likelihood))
                .map(w -> text.quote(w.first(), w.end()))
                .orElse(null);
        Words words = number.words();
        boolean bare = who != null
                && ARTICLES.contains(who.text().toLowerCase(Locale.ROOT))
                && words.end() - words.first() > 1
                && who.start() == text.token(words.first()).start();
        return bare ? text.quote(words.first(), words.end()) : who; // "the bride", of which the model took "the"
    }

    private Count count(ProposedNumber number) {
        Found<Count> best = null;
        int most = 0;
        Words words = number.words();
        boolean article = words.end() - words.first() == 1
                && ARTICLES.contains(text.token(words.first()).lower());
        int end = article ? words.end() + 1 : words.end(); // "the five", of which the model took "the"
        for (Found<Count> found : counts(words.first())) {
            int shared =
                    Math.min(found.match().end(), end) - Math.max(found.match().first(), words.first());
            if (shared > most) {
                most = shared;
                best = found;
            }
        }
        if (best != null && (isAge(number.words().first()) || isAge(best.match().first()))) {
            return Count.exactly(1);
        }
        if (best != null
                && best.value().equals(Count.exactly(0))
                && isUntold(number.words().end())) {
            return Count.unknown();
        }
        return best == null ? unnumbered(number) : bounded(best.value(), number.bound());
    }

    /** "A 9 yr old", "her 4- and 7-year-old girls": an age, by which one person is told. */
    private boolean isAge(int first) {
        boolean word = SMALL.contains(text.token(first).lower());
        if (!word && (!text.token(first).isNumber() || text.token(first).text().length() > 2)) {
            return false;
        }
        if (word) {
            return isOld(first + 1);
        }
        for (int i = first + 1; i < Math.min(text.tokens().size(), first + AGE_REACH); i++) {
            String unit = text.token(i).lower();
            boolean yo = unit.equals("y")
                    && i + 1 < text.tokens().size()
                    && text.token(i + 1).is("/");
            if (yo || YEARS.contains(unit) || unit.startsWith("-year") || unit.startsWith("year-old")) {
                return true;
            }
            if (!text.token(i).is("-")
                    && !unit.equals("and")
                    && !unit.equals("or")
                    && !text.token(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** "Year old", "-year-old": behind a number it makes an age. */
    private boolean isOld(int from) {
        int at = from < text.tokens().size() && text.token(from).is("-") ? from + 1 : from;
        if (at >= text.tokens().size()) {
            return false;
        }
        boolean unit = YEARS.contains(text.token(at).lower());
        int old = unit && at + 1 < text.tokens().size() && text.token(at + 1).is("-") ? at + 2 : at + 1;
        return text.token(at).lower().startsWith("year-old")
                || (unit && old < text.tokens().size() && text.token(old).is("old"));
    }

    private List<Found<Count>> counts(int token) {
        Sentence sentence = text.sentenceAt(text.token(token).start()).orElseThrow();
        return counts.computeIfAbsent(sentence.index(), i -> {
            Findings findings = Findings.none();
            Cardinals.find(text, sentence, findings);
            return CountRules.rules().find(text, findings, sentence);
        });
    }

    /** "At least 20 killed and 55 wounded": a bound covers its list (hard case 19), which the number's own words do not show. */
    private static Count bounded(Count count, Choice<Bound> bound) {
        if (!(count instanceof Count.Exactly) || bound.likelihood() < SURE || count.value() == 0) {
            return count;
        }
        return switch (bound.value()) {
            case AT_LEAST -> Count.atLeast(count.value());
            case AT_MOST -> Count.atMost(count.value());
            case ABOUT -> Count.about(count.value());
            case EXACT, BETWEEN, VAGUE, UNKNOWN -> count;
        };
    }

    /** "A soldier", "her brother", "the driver": one, unless the model takes them for more. */
    private Count unnumbered(ProposedNumber number) {
        for (int i = number.words().first(); i < number.words().end(); i++) {
            String word = text.token(i).text().toLowerCase(Locale.ROOT);
            if (NONE.contains(word)) {
                return isUntold(i + 1) ? Count.unknown() : Count.exactly(0);
            }
            if (PAIRS.contains(word)) {
                return Count.exactly(2);
            }
        }
        return switch (number.bound().value()) {
            case UNKNOWN -> Count.unknown();
            case VAGUE -> Count.vague(3);
            case EXACT, AT_LEAST, AT_MOST, ABOUT, BETWEEN -> Count.exactly(1);
        };
    }

    /** "No information on casualties", "no word of the wounded": not none, but none told. */
    private boolean isUntold(int from) {
        for (int i = from; i < Math.min(text.tokens().size(), from + REACH); i++) {
            if (UNTOLD.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
