package org.truceline.read.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Endings;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Dateline;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Makes of the words that a model takes for a doer, a target or a speaker a phrase that names somebody or something. */
final class RolePhrases {

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

    private final TokenizedText text;

    RolePhrases(TokenizedText text) {
        this.text = text;
    }

    /**
     * The words, and with them the rest of a name that they end in the middle of or stand right before ("the" of "the Observatory"); null where they are nothing but an
     * article.
     */
    @Nullable Quote whole(Words words, List<? extends Name<?>> names) {
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
    @Nullable Quote phrase(Quote words) {
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

    private boolean isAdjective(int index) {
        Token token = text.token(index);
        return token.isCapitalised() && (Endings.isOfPeople(token.lower()) || text.isAcronym(index));
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber() && !token.is(")") && !token.is("]");
    }
}
