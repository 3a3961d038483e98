package org.truceline.read.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.figure.People;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Endings;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.rule.Phrases;
import org.truceline.text.Dateline;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Makes of the words that a model takes for a doer, a target or a speaker a phrase that names somebody or something. */
public final class RolePhrases {

    /** What no phrase ends with. */
    private static final Set<String> DANGLING = Lexicon.words(
            "and or of in on at by for from with to the a an its his her their near against between backed led who which that including");

    /** What no phrase begins with. */
    private static final Set<String> LEADING =
            Lexicon.words("and or of in on at by for from with to near against between including");

    /** What alone names nobody; "thousands" may, where the text says no more. */
    private static final Set<String> EMPTY = Lexicon.words(
            "all both some several most other another more one two three four five six seven eight nine ten eleven twelve dozen the a an of at least about nearly almost "
                    + "over than up to");

    /** Whom an adjective of a state or people stands before: "Ruritanian" of "Ruritanian positions" is not all that the words name. */
    private static final Set<String> FORCES = Lexicon.words(
            "army armies military forces force troops soldiers soldier positions units unit artillery navy police gunmen militants rebels separatists fighters guards "
                    + "border warplanes jets aircraft helicopters drones authorities officials side servicemen commandos peacekeepers militias militia tanks");

    private static final Set<String> ARTICLES = Lexicon.words("the a an this that its their his her our");

    /** How words for what somebody is end. */
    private static final Set<String> OCCUPATIONS = Lexicon.words("ist man woman fighter worker chief officer");

    /** How many words may stand between for whom somebody works and his name. */
    private static final int LONGEST_TITLE = 4;

    private final TokenizedText text;

    /** For the words of one text. */
    public RolePhrases(TokenizedText text) {
        this.text = text;
    }

    /**
     * The words, and with them the rest of a name that they end in the middle of or stand right before ("the" of "the Observatory"); null where they are nothing but an
     * article.
     */
    public @Nullable Quote whole(Words words, List<? extends Name<?>> names) {
        boolean article = words.end() - words.first() == 1
                && ARTICLES.contains(text.token(words.first()).lower());
        int end = words.end();
        int after = article && end < text.tokens().size() ? text.token(end).start() : -1;
        int last = text.token(words.end() - 1).start();
        for (Name<?> name : Within.startingBy(names, Math.max(last, after))) {
            Span span = name.words().span();
            if (span.contains(last) || span.start() == after) {
                end = Math.max(end, text.tokenIndexAt(span.end() - 1) + 1);
            }
        }
        return article && end == words.end() ? null : text.quote(words.first(), end);
    }

    /** The phrase without marks and words of grammar around it; null where nothing is named. */
    public @Nullable Quote phrase(Quote words) {
        int first = behindDateline(text.tokenIndexAt(words.start()));
        int end = text.tokenIndexAt(words.end() - 1) + 1;
        while (first < end
                && (isMark(text.token(first))
                        || LEADING.contains(text.token(first).lower()))) {
            first++;
        }
        while (end > first
                && (isMark(text.token(end - 1))
                        || DANGLING.contains(text.token(end - 1).lower()))) {
            end--;
        }
        if (end - first == 1
                && end < text.tokens().size()
                && isAdjective(first)
                && FORCES.contains(text.token(end).lower())) {
            end++;
        }
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            if (!token.isNumber() && !EMPTY.contains(token.lower())) {
                return text.quote(first, end);
            }
        }
        return null;
    }

    /** "GOMA - Rebels" are rebels. */
    private int behindDateline(int first) {
        return text.sentenceAt(text.token(first).start())
                .map(s -> Math.max(first, Dateline.end(text, s)))
                .orElse(first);
    }

    /** The phrases, those that are parts of one put together, in their order. */
    public List<Quote> withoutParts(List<Quote> phrases) {
        List<Quote> whole = new ArrayList<>(phrases);
        for (int i = 0; i < whole.size(); i++) {
            for (int k = 0; k < whole.size(); k++) {
                Quote joined = joined(whole.get(i), whole.get(k));
                if (joined != null) {
                    whole.set(i, joined);
                    whole.remove(k);
                    return withoutParts(whole);
                }
            }
        }
        return whole;
    }

    /** "al-Jisr" and "Omar Hadi" of "al-Jisr TV reporter Omar Hadi" as the one phrase that they are parts of; null where they are two. */
    @Nullable Quote joined(Quote one, Quote other) {
        int end = text.tokenIndexAt(one.end() - 1) + 1;
        int first = text.tokenIndexAt(other.start());
        if (first <= end || first - end > LONGEST_TITLE || !text.token(first).isCapitalised()) {
            return null;
        }
        for (int i = end; i < first; i++) {
            if (!text.token(i).isWord() || DANGLING.contains(text.token(i).lower())) {
                return null;
            }
        }
        return isOccupation(first - 1)
                ? text.quote(text.tokenIndexAt(one.start()), text.tokenIndexAt(other.end() - 1) + 1)
                : null;
    }

    /** "Photographer", "photojournalist": what somebody is, and no deed ("killing"). */
    private boolean isOccupation(int at) {
        String word = text.token(at).lower();
        Phrases.Hit<People.Kind> known = People.WORDS.at(text, at, at + 1);
        boolean named = known != null && known.value().isPeople();
        return !word.endsWith("ing") && (named || OCCUPATIONS.stream().anyMatch(word::endsWith));
    }

    private boolean isAdjective(int index) {
        Token token = text.token(index);
        return token.isCapitalised() && (Endings.isOfPeople(token.lower()) || text.isAcronym(index));
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber() && !token.is(")") && !token.is("]");
    }
}
