package org.truceline.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Answer;
import org.truceline.model.Candidate;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.resolve.trust.Trust;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/**
 * Finds the names of actors in a text: known names, states and capitals that act, forces, offices, groups, persons, and the people who
 * are hurt. Names are whole noun phrases without article and number ("Azerbaijani Defence Ministry", "source in the Syrian army").
 * Immutable; the same report gives the same names.
 */
public final class ActorFinder {

    /** Nouns too common to be an actor alone. */
    private static final Set<String> WEAK_BODIES =
            Set.of("body", "states", "group", "mission", "court", "embassy", "commission");

    private static final Set<String> AMBIGUOUS = Words.of("finder.ambiguous");
    private static final Set<String> ATTACKS = Words.of("finder.attacks");

    private final ActorRegister register;

    /** @param register the actors it knows */
    public ActorFinder(ActorRegister register) {
        this.register = register;
    }

    /** The names, in the order of the text, none overlapping another. Pronouns are not among them. */
    public List<Name<Actor>> find(Report report, TokenizedText text) {
        return find(ActorContext.of(register, report, text));
    }

    /** As {@link #find(Report, TokenizedText)}, where the places that the report names are looked up already: they tell whose army and ministries are meant where nothing else does. */
    public List<Name<Actor>> find(Report report, TokenizedText text, List<Name<Location>> places) {
        return find(ActorContext.of(register, report, text, places));
    }

    /** The names in the text of {@code context}; whoever has the context already spares making it again. */
    public List<Name<Actor>> find(ActorContext context) {
        List<Name<Actor>> names = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        TokenizedText text = context.text();
        for (Sentence sentence : text.sentences()) {
            List<Piece> pieces = context.pieces().get(sentence.index());
            for (int i = 0; i < pieces.size(); ) {
                Phrase phrase = NounPhrases.at(pieces, text.tokens(), i);
                if (phrase == null) {
                    if (isPaired(pieces, i)) {
                        paired(context.with(names), pieces, i, names);
                    } else if (isAttacker(pieces, text.tokens(), i)) {
                        add(context.with(names), pieces, new Phrase(i, i, i + 1), names, persons);
                    }
                    i++;
                } else if (admits(pieces, text.tokens(), sentence, phrase, persons)) {
                    add(context.with(names), pieces, phrase, names, persons);
                    i = phrase.end();
                } else {
                    i = phrase.head() + 1;
                }
            }
        }
        return names;
    }

    /** "Russian and Syrian warplanes": the first adjective shares the noun of the second. */
    private static boolean isPaired(List<Piece> pieces, int i) {
        return pieces.get(i).names(State.Role.ADJECTIVE)
                && i + 2 < pieces.size()
                && pieces.get(i + 1).is(Piece.Type.AND);
    }

    /** "Russian air strikes": the adjective names who strikes. */
    private static boolean isAttacker(List<Piece> pieces, List<Token> tokens, int i) {
        if (!pieces.get(i).names(State.Role.ADJECTIVE)) {
            return false;
        }
        int j = i + 1;
        while (j < pieces.size() && pieces.get(j).is(Piece.Type.MODIFIER)) {
            j++;
        }
        return j < pieces.size()
                && ATTACKS.contains(tokens.get(pieces.get(j).first()).lower());
    }

    private static void paired(ActorContext context, List<Piece> pieces, int i, List<Name<Actor>> names) {
        List<Token> tokens = context.text().tokens();
        Phrase second = NounPhrases.at(pieces, tokens, i + 2);
        if (second == null || !pieces.get(second.head()).is(Piece.Type.HEAD) || second.head() == i + 2) {
            return;
        }
        List<Piece> joined = new ArrayList<>();
        joined.add(pieces.get(i));
        for (int j = i + 3; j < second.end(); j++) {
            joined.add(pieces.get(j));
        }
        Phrase phrase = new Phrase(0, second.head() - i - 2, joined.size());
        Quote words = context.text().quote(pieces.get(i).first(), pieces.get(i).end());
        List<Meaning> meanings = new Interpreter(context, tokens, joined, words.start(), false).of(phrase);
        names.add(new Name<>(words, answer(meanings)));
    }

    private static void add(
            ActorContext context, List<Piece> pieces, Phrase phrase, List<Name<Actor>> names, Set<String> persons) {
        TokenizedText text = context.text();
        Quote words = text.quote(
                pieces.get(phrase.first()).first(), pieces.get(phrase.end() - 1).end());
        List<Meaning> meanings = new Interpreter(context, text.tokens(), pieces, words.start(), false).of(phrase);
        if (pieces.get(phrase.head()).is(Piece.Type.NAME)) {
            persons.add(text.token(pieces.get(phrase.head()).end() - 1).text());
        }
        names.add(new Name<>(words, answer(meanings)));
    }

    static Answer<Actor> answer(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return new Answer.NotFound<>("the words name nobody");
        }
        Meaning best = meanings.get(0);
        List<Candidate<Actor>> rivals = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(best.actor().id().value()));
        for (Meaning rival : meanings) {
            if (seen.add(rival.actor().id().value())) {
                rivals.add(new Candidate<>(rival.actor(), rival.confidence(), rival.reason()));
            }
        }
        return new Answer.Found<>(
                best.actor(), Trust.ACTORS.of(best.rule(), best.confidence()), best.rule(), best.reason(), rivals);
    }

    private static boolean admits(
            List<Piece> pieces, List<Token> tokens, Sentence sentence, Phrase phrase, Set<String> persons) {
        Piece head = pieces.get(phrase.head());
        return switch (head.type()) {
            case KNOWN -> true;
            case STATE -> acts(head, tokens, sentence);
            case HEAD -> isStrong(pieces, phrase, head) && !isAdjective(pieces, tokens, phrase);
            case NAME -> isActor(pieces, tokens, phrase, persons);
            default -> false;
        };
    }

    private static boolean acts(Piece head, List<Token> tokens, Sentence sentence) {
        for (Sense sense : head.senses()) {
            if (sense instanceof Sense.OfState of
                    && of.role() != State.Role.ADJECTIVE
                    && (of.role() != State.Role.PEOPLE
                            || !head.names(State.Role.ADJECTIVE)
                            || standsAlone(head, tokens, sentence))
                    && Acting.acts(
                            tokens, sentence.firstToken(), head.first(), head.end(), sentence.endToken(), of.role())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is an adjective as well ("Lebanese") has no noun behind it. */
    private static boolean standsAlone(Piece head, List<Token> tokens, Sentence sentence) {
        if (head.end() >= sentence.endToken()) {
            return true;
        }
        Token next = tokens.get(head.end());
        return !next.isWord() || next.is("and") || Acting.isVerb(next.lower());
    }

    private static boolean isStrong(List<Piece> pieces, Phrase phrase, Piece head) {
        Noun noun = head.noun();
        if (noun == null || !WEAK_BODIES.contains(noun.body())) {
            return noun != null;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Piece piece = pieces.get(i);
            boolean says =
                    switch (piece.type()) {
                        case NAME, KNOWN, STATE, REGION -> true;
                        case MODIFIER -> piece.owner() != Sense.Owner.NONE;
                        case HEAD -> i != phrase.head();
                        default -> false;
                    };
            if (says) {
                return true;
            }
        }
        return isDefiniteGroup(noun, pieces, phrase);
    }

    /** "Military operations", "to monitor", "a head wound": a word that is no actor where it stands. */
    private static boolean isAdjective(List<Piece> pieces, List<Token> tokens, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Piece piece = pieces.get(i);
            boolean empty = i == phrase.head() || (piece.is(Piece.Type.MODIFIER) && piece.owner() == Sense.Owner.NONE);
            if (!empty) {
                return false;
            }
        }
        Piece head = pieces.get(phrase.head());
        String word = tokens.get(head.first()).lower();
        if (phrase.end() != phrase.head() + 1 || head.end() != head.first() + 1 || !AMBIGUOUS.contains(word)) {
            return false;
        }
        String before = phrase.first() > 0 ? lower(pieces, tokens, phrase.first() - 1) : "";
        Piece next = phrase.end() < pieces.size() ? pieces.get(phrase.end()) : null;
        boolean noun = next != null
                && next.is(Piece.Type.OTHER)
                && tokens.get(next.first()).isWord()
                && !AFTER_A_SUBJECT.contains(tokens.get(next.first()).lower())
                && !Acting.isVerb(tokens.get(next.first()).lower())
                && !tokens.get(next.first()).lower().endsWith("ed");
        return before.equals("to") || noun || word.equals("head") || word.equals("heads");
    }

    private static final Set<String> AFTER_A_SUBJECT =
            Set.of("who", "which", "that", "but", "or", "as", "when", "while", "after", "before", "during", "not");

    private static boolean isDefiniteGroup(Noun noun, List<Piece> pieces, Phrase phrase) {
        return noun.body().equals("group")
                && phrase.first() > 0
                && (pieces.get(phrase.first() - 1).is(Piece.Type.ARTICLE)
                        || pieces.get(phrase.first() - 1).is(Piece.Type.QUANTITY));
    }

    /** Whether capitalised words that the register does not know are an actor: a titled or speaking person, or one named before. */
    private static boolean isActor(List<Piece> pieces, List<Token> tokens, Phrase phrase, Set<String> persons) {
        int first = phrase.head();
        while (first > phrase.first() && pieces.get(first - 1).is(Piece.Type.NAME)) {
            first--;
        }
        for (int i = phrase.first(); i < first; i++) {
            if (pieces.get(i).noun() != null) {
                return true;
            }
        }
        String name = name(pieces, tokens, first, phrase.head() + 1);
        boolean place = phrase.first() > 0 && Acting.isPlaceWord(lower(pieces, tokens, phrase.first() - 1));
        boolean person = PersonNames.looksLikePerson(name)
                && (!place
                        || PersonNames.isGiven(
                                tokens.get(pieces.get(first).first()).lower()));
        if (person || (first == phrase.head() && persons.contains(name))) {
            return true;
        }
        String next = phrase.end() < pieces.size() ? lower(pieces, tokens, phrase.end()) : "";
        String before = phrase.first() > 0 ? lower(pieces, tokens, phrase.first() - 1) : "";
        return (!place && (Acting.isSpeech(next) || Acting.isSpeech(before))) || isDescribed(pieces, phrase.end());
    }

    /** ", the commander …", ", a spokesman for …". */
    private static boolean isDescribed(List<Piece> pieces, int at) {
        if (at + 2 >= pieces.size() || !pieces.get(at).is(Piece.Type.COMMA)) {
            return false;
        }
        int j = at + 1;
        while (j < pieces.size()
                && switch (pieces.get(j).type()) {
                    case ARTICLE, MODIFIER, STATE, KNOWN, POSSESSIVE, REGION -> true;
                    default -> false;
                }) {
            j++;
        }
        Noun noun = j < pieces.size() ? pieces.get(j).noun() : null;
        return noun != null && (noun.type() == Noun.Type.PERSON || noun.type() == Noun.Type.PRESS);
    }

    private static String lower(List<Piece> pieces, List<Token> tokens, int at) {
        return tokens.get(pieces.get(at).first()).lower();
    }

    private static String name(List<Piece> pieces, List<Token> tokens, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            @Nullable Token token = tokens.get(pieces.get(i).first());
            name.append(name.isEmpty() ? "" : " ").append(token.text());
        }
        return name.toString();
    }
}
