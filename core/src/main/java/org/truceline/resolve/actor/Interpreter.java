package org.truceline.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Name;
import org.truceline.text.Token;

/** Says what a noun phrase means: a known name, a state, a body or force of somebody, a person, or somebody new. */
final class Interpreter {

    /** Shorter words have no capitals in headlines either. */
    private static final int LONG = 4;

    /** How many tokens on either side tell whether every word has a capital. */
    private static final int AROUND = 12;

    /** No report that somebody wrote names more actors than so many. */
    private static final int MOST_NAMED = 2_000;

    private final ActorContext context;
    private final List<Token> tokens;
    private final List<Piece> pieces;
    private final int offset;
    private final boolean alone;
    private final Nouns nouns;

    /**
     * @param offset where in the report the words stand
     * @param alone whether the pieces are the words alone, without their sentence
     */
    Interpreter(ActorContext context, List<Token> tokens, List<Piece> pieces, int offset, boolean alone) {
        this.context = context;
        this.tokens = tokens;
        this.pieces = pieces;
        this.offset = offset;
        this.alone = alone;
        this.nouns = new Nouns(context, offset);
    }

    /** The meanings of a phrase, best first; empty where it names nobody. */
    List<Meaning> of(Phrase phrase) {
        Piece head = pieces.get(phrase.head());
        return switch (head.type()) {
            case KNOWN -> known(phrase, head);
            case STATE -> state(head);
            case NAME -> List.of(named(phrase));
            case HEAD -> List.of(noun(phrase, head));
            default -> List.of();
        };
    }

    private List<Meaning> known(Phrase phrase, Piece head) {
        List<Meaning> meanings = new ArrayList<>();
        Actor owner = ownerBefore(phrase.first(), phrase.head());
        if (owner == null && head.entries().size() > 1) {
            owner = described(phrase.end());
        }
        for (Entry entry : head.entries()) {
            double confidence = 0.88;
            String when = "";
            if (context.day() != null && !entry.term().holdsOn(context.day())) {
                boolean ended = entry.term().endedBefore(context.day());
                confidence -= ended ? entry.office() == null ? 0.45 : 0.25 : 0.6;
                when = ended ? ", which ended before publication" : ", which began after publication";
            }
            Actor actor = entry.actor();
            boolean fits = owner != null && owner.sameSide(actor);
            confidence += fits ? 0.07 : 0.04 * context.share(actor.country()) - 0.02;
            confidence += isNamed(actor) ? 0.06 : 0;
            String as = entry.office() == null ? "a name of " : entry.office() + ", ";
            meanings.add(new Meaning(
                    actor,
                    Math.min(0.99, confidence),
                    "actor/known",
                    "\"" + words(head) + "\": " + as + actor.name() + " (" + entry.term() + ")" + when));
        }
        head.senses().stream().filter(s -> s instanceof Sense.OfState).forEach(s -> meanings.addAll(state(head)));
        bearer(head, meanings).ifPresent(meanings::add);
        meanings.sort(Comparator.comparingDouble(Meaning::confidence).reversed());
        return meanings;
    }

    /** Somebody whom the report names in full with the surname of one whom the register knows and the report has not named: the surname is theirs. */
    private Optional<Meaning> bearer(Piece head, List<Meaning> known) {
        boolean surname = head.end() - head.first() == 1
                && !known.isEmpty()
                && known.stream().allMatch(m -> m.actor().kind() == ActorKind.PERSON && !isNamed(m.actor()));
        String last = words(head);
        return surname
                ? context.lastBefore(
                                offset,
                                a -> a.kind() == ActorKind.PERSON && a.name().endsWith(" " + last))
                        .map(a -> new Meaning(a, 0.97, "actor/later-name", "a later mention of " + a.name()))
                : Optional.empty();
    }

    /** Whether the report names somebody before, as far back as reports go that somebody wrote. */
    private boolean isNamed(Actor actor) {
        List<Name<Actor>> before = context.mentions();
        return before.subList(Math.max(0, before.size() - MOST_NAMED), before.size()).stream()
                .anyMatch(m -> m.found().map(a -> a.id().equals(actor.id())).orElse(false));
    }

    /** Whose the office is that follows a name: ", the spokeswoman of the Armenian ministry". */
    private @Nullable Actor described(int at) {
        if (at + 2 >= pieces.size() || !pieces.get(at).is(Piece.Type.COMMA)) {
            return null;
        }
        int next = pieces.get(at + 1).is(Piece.Type.ARTICLE) ? at + 2 : at + 1;
        Phrase phrase = NounPhrases.at(pieces, tokens, next);
        if (phrase == null || !pieces.get(phrase.head()).is(Piece.Type.HEAD)) {
            return null;
        }
        Actor after = ownerAfter(phrase);
        return after == null ? ownerBefore(phrase.first(), phrase.head()) : after;
    }

    private List<Meaning> state(Piece head) {
        List<Meaning> meanings = new ArrayList<>();
        for (Sense sense : head.senses()) {
            if (!(sense instanceof Sense.OfState of)) {
                continue;
            }
            State state = of.state();
            double confidence = state.term().holdsOn(context.day()) ? 0.9 : 0.5;
            switch (of.role()) {
                case PEOPLE ->
                    meanings.add(new Meaning(
                            state.other("people", ActorKind.CIVILIANS),
                            confidence - 0.2,
                            "actor/people",
                            "the people of " + state.actor().name()));
                case ADJECTIVE ->
                    meanings.add(new Meaning(
                            state.actor(),
                            confidence - 0.3,
                            "actor/state",
                            "adjective of " + state.actor().name()));
                case CAPITAL ->
                    meanings.add(new Meaning(
                            state.actor(),
                            confidence - 0.05,
                            "actor/capital",
                            words(head) + " is the capital of " + state.actor().name()
                                    + ": its name stands for the government"));
                case SEAT ->
                    meanings.add(new Meaning(
                            state.actor(),
                            confidence,
                            "actor/seat",
                            words(head) + " stands for the government of "
                                    + state.actor().name()));
                case NAME ->
                    meanings.add(new Meaning(
                            state.actor(),
                            confidence,
                            "actor/state",
                            "name of " + state.actor().name()));
            }
        }
        return meanings;
    }

    /** A name that the register does not know. */
    private Meaning named(Phrase phrase) {
        int first = phrase.head();
        while (first > phrase.first() && pieces.get(first - 1).is(Piece.Type.NAME)) {
            first--;
        }
        String name = words(first, phrase.head() + 1);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Actor known = context.lastBefore(offset, a -> a.kind() == ActorKind.PERSON && endsWith(a.name(), last, name))
                .orElse(null);
        if (known != null) {
            return new Meaning(known, 0.8, "actor/later-name", "a later mention of " + known.name());
        }
        Noun title = null;
        for (int i = phrase.first(); i < first; i++) {
            Noun noun = pieces.get(i).noun();
            title = noun == null ? title : noun;
        }
        Actor owner = ownerBefore(phrase.first(), first);
        boolean person = title == null
                ? PersonNames.looksLikePerson(name)
                : title.type() == Noun.Type.PERSON
                        || title.type() == Noun.Type.PRESS
                        || title.type() == Noun.Type.CIVIL;
        ActorKind kind = person ? ActorKind.PERSON : title == null ? ActorKind.UNKNOWN : title.kind();
        ActorId id = new ActorId("new/" + (person ? "person/" : "") + ActorRegister.slug(name));
        ActorId side = owner == null ? null : owner.side();
        String country = owner == null ? null : owner.country();
        boolean party = title != null && (title.type() == Noun.Type.ARMED || title.type() == Noun.Type.GROUP);
        Actor actor = new Actor(id, name, kind, party ? id : side, country);
        String as = title == null ? "" : ", " + words(phrase.first(), first);
        return new Meaning(actor, 0.4, "actor/new", "not in the register; the text says " + name + as);
    }

    private static boolean endsWith(String full, String last, String name) {
        String surname = bare(last);
        return full.equals(name)
                || (bare(name).equals(surname)
                        && bare(full.substring(full.lastIndexOf(' ') + 1)).equals(surname));
    }

    /** A surname without its article: "el-Bustani", "Bustani". */
    private static String bare(String name) {
        return name.startsWith("al-") || name.startsWith("el-") || name.startsWith("Al-") ? name.substring(3) : name;
    }

    private Meaning noun(Phrase phrase, Piece head) {
        Noun noun = Objects.requireNonNull(head.noun());
        Actor owner = ownerAfter(phrase);
        if (owner == null) {
            owner = ownerBefore(phrase.first(), phrase.head());
        }
        if (owner == null
                && !alone
                && phrase.first() > 0
                && isPossessive(pieces.get(phrase.first()).first() - 1)) {
            owner = context.subjectBefore(offset).orElse(null);
        }
        if (owner == null
                && !alone
                && phrase.first() > 0
                && isOurs(pieces.get(phrase.first()).first() - 1)) {
            // "Our forces keep to the truce": the forces of whoever speaks, not of the country that the report tells of
            return Meaning.newcomer(noun.kind(), words(phrase.first(), phrase.end()), null, null);
        }
        Sense.Owner side = Sense.Owner.NONE;
        boolean named = false;
        String people = "";
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Piece piece = pieces.get(i);
            Sense.Owner of = piece.is(Piece.Type.MODIFIER) ? piece.owner() : null;
            if (of == Sense.Owner.PEOPLE) {
                people = words(piece);
            } else if (of != null && of != Sense.Owner.NONE) {
                side = of;
            }
            named |= piece.is(Piece.Type.NAME);
        }
        boolean ministry =
                phrase.first() == phrase.head() && noun.kind() == ActorKind.MINISTRY; // "the Defence Ministry"
        named |= !ministry && isTitle(phrase);
        return nouns.of(noun, owner, side, people, named, isDefinite(phrase), words(phrase.first(), phrase.end()));
    }

    /** A name made of common words ("the Emergency Lawyers", "the People's Front"): all with capitals, in a sentence that does not give them to every word. */
    private boolean isTitle(Phrase phrase) {
        int first = pieces.get(phrase.first()).first();
        int end = pieces.get(phrase.head()).end();
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !token.isCapitalised() && !token.lower().startsWith("'")) {
                return false;
            }
        }
        int begin = pieces.getFirst().first();
        List<Token> around = tokens.subList(
                Math.max(begin, first - AROUND), Math.min(pieces.getLast().end(), end + AROUND));
        long large = around.stream()
                .filter(Interpreter::isLong)
                .filter(Token::isCapitalised)
                .count();
        long small = around.stream().filter(Interpreter::isLong).count() - large;
        long words = tokens.subList(first, end).stream().filter(Token::isWord).count();
        return words > (first > begin ? 1 : 2) && small > 2 && small >= large;
    }

    private static boolean isLong(Token token) {
        return token.isWord() && token.text().length() >= LONG;
    }

    /** "Its forces", "their fighters". */
    private boolean isPossessive(int token) {
        return switch (tokens.get(token).lower()) {
            case "its", "their", "his", "her" -> true;
            default -> false;
        };
    }

    private boolean isOurs(int token) {
        return tokens.get(token).lower().equals("our");
    }

    /** Whether the phrase takes somebody up: "the rebels". Words handed over without their sentence may. */
    private boolean isDefinite(Phrase phrase) {
        int first = pieces.get(phrase.first()).first();
        if (phrase.first() == 0) {
            return alone;
        }
        return switch (tokens.get(first - 1).lower()) {
            case "the", "these", "those", "this", "that" -> true;
            default -> false;
        };
    }

    /** Whose the noun is, from "of …", "for …" behind it. */
    private @Nullable Actor ownerAfter(Phrase phrase) {
        int next = phrase.head() + 1;
        if (next >= phrase.end() || !pieces.get(next).is(Piece.Type.PREPOSITION)) {
            return null;
        }
        next++;
        while (next < phrase.end()
                && (pieces.get(next).is(Piece.Type.ARTICLE) || pieces.get(next).is(Piece.Type.QUANTITY))) {
            next++;
        }
        if (next >= phrase.end()) {
            return null;
        }
        Phrase inner = NounPhrases.at(pieces.subList(0, phrase.end()), tokens, next);
        if (inner == null || pieces.get(inner.head()).is(Piece.Type.NAME)) {
            State region = context.register().state(pieces.get(next).region());
            return region == null ? null : region.actor();
        }
        return of(inner).stream().findFirst().map(Meaning::actor).orElse(null);
    }

    /** Whose the head is, from the words before it: another noun phrase, a name, a state. */
    private @Nullable Actor ownerBefore(int first, int head) {
        boolean named = false;
        for (int i = head - 1; i >= first; i--) {
            Piece piece = pieces.get(i);
            named |= piece.is(Piece.Type.NAME);
            if (piece.is(Piece.Type.KNOWN) || piece.is(Piece.Type.HEAD)) {
                Noun noun = piece.noun();
                boolean title = named && i + 1 < head; // "Sultan Murad Brigade"
                if (noun != null && piece.is(Piece.Type.HEAD) && (noun.type() == Noun.Type.CIVIL || title)) {
                    continue;
                }
                return of(new Phrase(first, i, i + 1)).stream()
                        .findFirst()
                        .map(Meaning::actor)
                        .orElse(null);
            }
            State state = piece.state();
            if (state != null) {
                return state.actor();
            }
        }
        for (int i = head - 1; i >= first; i--) {
            State region = context.register().state(pieces.get(i).region());
            if (region != null) {
                return region.actor();
            }
        }
        return null;
    }

    private String words(Piece piece) {
        return words(tokens.get(piece.first()), tokens.get(piece.end() - 1), piece.first(), piece.end());
    }

    private String words(int first, int end) {
        int from = pieces.get(first).first();
        int to = pieces.get(end - 1).end();
        return words(tokens.get(from), tokens.get(to - 1), from, to);
    }

    private String words(Token first, Token last, int from, int to) {
        StringBuilder words = new StringBuilder(last.end() - first.start());
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).text());
        }
        return words.toString();
    }
}
