package org.truceline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.resolve.trust.Trust;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/**
 * Says whom words of a report name: known names, capitals and seats, bodies and forces, offices at the day of publication, pronouns and
 * bare nouns by what was named before, and provisional actors ({@code new/…}) for those that nobody knows.
 *
 * <p>A pure function of its arguments; immutable.
 */
public final class ActorResolver {

    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "himself", "herself");
    private static final Set<String> NEUTER = Set.of("it", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "themselves");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    private final ActorRegister register;

    /** @param register the actors it knows */
    public ActorResolver(ActorRegister register) {
        this.register = register;
    }

    /**
     * Whom {@code words} name.
     *
     * @param mentions the actors found in the report, in the order of the text, as {@link ActorFinder} gives them; those before the
     *     words are what pronouns and bare nouns can take up
     */
    public Answer<Actor> answer(Quote words, Report report, List<Name<Actor>> mentions) {
        return answer(
                words,
                ActorContext.of(register, report, TokenizedText.of(report.text()))
                        .with(mentions));
    }

    /** Whom {@code words} name, in a context made once for many answers. */
    public Answer<Actor> answer(Quote words, ActorContext context) {
        TokenizedText own = TokenizedText.of(words.text());
        if (own.tokens().isEmpty()) {
            return new Answer.NotFound<>("no words");
        }
        for (Name<Actor> mention : context.mentions()) {
            if (isSame(mention.words(), words, own) && mention.answer() instanceof Answer.Found) {
                return mention.answer(); // found in its sentence, which tells more than the words alone
            }
        }
        if (own.tokens().size() == 1) {
            Answer<Actor> pronoun = pronoun(own.token(0).lower(), words, context);
            if (pronoun != null) {
                return pronoun;
            }
        }
        List<Piece> pieces = new Segmenter(register.index())
                .pieces(own.tokens(), 0, own.tokens().size());
        if (POSSESSIVES.contains(own.token(0).lower())) {
            return possessed(own, pieces, words, context);
        }
        for (int i = 0; i < pieces.size(); i++) {
            Phrase phrase = NounPhrases.at(pieces, own.tokens(), i);
            if (phrase != null) {
                return ActorFinder.answer(
                        new Interpreter(context, own.tokens(), pieces, words.start(), true).of(phrase));
            }
            if (pieces.get(i).is(Piece.Type.STATE)) {
                return ActorFinder.answer(new Interpreter(context, own.tokens(), pieces, words.start(), true)
                        .of(new Phrase(i, i, i + 1)));
            }
        }
        return new Answer.NotFound<>("no name, office or group in \"" + words.text() + "\"");
    }

    private static @org.jspecify.annotations.Nullable Answer<Actor> pronoun(
            String word, Quote words, ActorContext context) {
        Predicate<Actor> test;
        if (SINGULAR.contains(word)) {
            test = a -> a.kind() == ActorKind.PERSON
                    || (a.kind() == ActorKind.UNKNOWN && a.id().value().startsWith("new/"));
        } else if (NEUTER.contains(word)) {
            test = a -> a.kind() != ActorKind.PERSON && a.kind() != ActorKind.CIVILIANS;
        } else if (PLURAL.contains(word)) {
            test = a -> a.kind() != ActorKind.PERSON;
        } else {
            return null;
        }
        List<Candidate<Actor>> candidates = before(words.start(), test, context);
        if (candidates.isEmpty()) {
            return new Answer.NotFound<>("\"" + words.text() + "\" takes up nobody named before");
        }
        Candidate<Actor> best = candidates.get(0);
        return new Answer.Found<>(
                best.value(),
                Trust.ACTORS.of("actor/pronoun", best.score()),
                "actor/pronoun",
                best.reason(),
                candidates.subList(1, Math.min(candidates.size(), 4)));
    }

    /** Distinct actors named before, the nearest first. */
    private static List<Candidate<Actor>> before(int offset, Predicate<Actor> test, ActorContext context) {
        List<Candidate<Actor>> candidates = new ArrayList<>();
        List<Name<Actor>> mentions = context.mentions();
        for (int i = mentions.size() - 1; i >= 0 && candidates.size() < 5; i--) {
            Name<Actor> mention = mentions.get(i);
            Actor actor = mention.found().orElse(null);
            boolean fresh = actor != null
                    && mention.words().end() <= offset
                    && test.test(actor)
                    && candidates.stream().noneMatch(c -> c.value().id().equals(actor.id()));
            if (fresh) {
                double score = 0.7 / (1 + candidates.size());
                candidates.add(new Candidate<>(actor, score, "takes up \"" + mention.text() + "\", named before"));
            }
        }
        return candidates;
    }

    /** Whether the words are those of a mention, but for an article or number before it. */
    private static boolean isSame(Quote mention, Quote words, TokenizedText own) {
        boolean owned = POSSESSIVES.contains(own.token(0).lower());
        if (owned || mention.end() != words.end() || mention.start() < words.start()) {
            return false;
        }
        for (Token token : own.tokens()) {
            if (words.start() + token.start() >= mention.start()) {
                return true;
            }
            if (token.isWord() && !Segmenter.isSmall(token.lower())) {
                return false;
            }
        }
        return true;
    }

    /** "Its forces", "their fighters": whose they are was named before. */
    private static Answer<Actor> possessed(TokenizedText own, List<Piece> pieces, Quote words, ActorContext context) {
        Noun noun = null;
        for (Piece piece : pieces) {
            noun = piece.noun() == null ? noun : piece.noun();
        }
        if (noun == null) {
            return new Answer.NotFound<>("no noun in \"" + own.text() + "\"");
        }
        boolean civil = noun.type() == Noun.Type.CIVIL || noun.type() == Noun.Type.PRESS;
        Actor whole = context.subjectBefore(words.start()).orElse(null);
        if (whole == null && !civil) {
            return new Answer.NotFound<>("nobody is named before whose \"" + own.text() + "\" could be");
        }
        Meaning meaning =
                new Nouns(context, words.start()).of(noun, whole, Sense.Owner.NONE, "", false, true, own.text());
        double confidence = civil ? meaning.confidence() : Math.min(0.65, meaning.confidence());
        return ActorFinder.answer(List.of(meaning.withConfidence(confidence)));
    }
}
