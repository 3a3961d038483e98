package org.truceline.read.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.Attribution;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * "The army and the rebels accused each other of shelling villages": two claims, each of one side against the other. Where the sides are not named there ("both countries"),
 * they are the two that the report so far names side by side most often.
 */
public final class MutualBlame {

    private static final String RULE = "blame/each-other";

    private static final Set<String> CUES =
            Lexicon.words("accuse accuses accused accusing blame blames blamed blaming charge charged");
    private static final Set<String> AUXILIARIES =
            Lexicon.words("have has had also again both often since then still continued continue to");
    private static final Set<String> STOPS =
            Lexicon.words(", ; : - -- – — ( ) \" “ ” that while as but when where although though because if");
    private static final Set<String> PAIRS = Lexicon.words(
            "both sides nations countries parties neighbours neighbors states governments armies camps rivals foes two the warring rival they capitals ministries");
    private static final Set<String> EACH_SIDE = Set.of(
            "each side",
            "both sides",
            "either side",
            "the two sides",
            "each of the two sides",
            "each of the sides",
            "each party",
            "both parties");
    private static final int LONGEST = 8;
    private static final int REACH = 16;

    private final TokenizedText text;
    private final Mentions mentions;

    /** Looks for the sides among the actors of {@code mentions}. */
    public MutualBlame(TokenizedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The drafts, each accusation of two sides against each other in two. */
    public List<Draft> parted(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            int verb = accusation(draft);
            boolean each = verb < 0 && isSaidByEachSide(draft);
            List<Quote> sides = verb >= 0
                    ? sides(draft.first(), verb)
                    : each ? bothSides(draft.first().start()) : List.of();
            if (sides.isEmpty()) {
                if (each) {
                    draft.attribution = null; // "each side" is nobody: the report says so
                    draft.step(
                            "blame/each-side", text.quote(draft.trigger.first(), draft.trigger.end()), "nobody named");
                }
                all.add(draft);
            } else {
                Quote cue = verb < 0 ? cue(draft) : text.quote(verb, verb + 1);
                all.add(told(draft, cue, sides.getFirst(), sides.getLast()));
                all.add(told(draft, cue, sides.getLast(), sides.getFirst()));
            }
        }
        return all;
    }

    /** "Each side said the other had fired first." */
    private static boolean isSaidByEachSide(Draft draft) {
        Attribution said = draft.attribution;
        Quote speaker = said == null ? null : said.speaker();
        return speaker != null && EACH_SIDE.contains(lower(speaker));
    }

    private Quote cue(Draft draft) {
        Attribution said = draft.attribution;
        Quote cue = said == null ? null : said.cue();
        return cue == null ? text.quote(draft.trigger.first(), draft.trigger.end()) : cue;
    }

    /** Those named side by side, else the two sides of which alone the report has told so far, as they were named last. */
    private List<Quote> bothSides(int offset) {
        List<Quote> pair = pair(offset);
        if (!pair.isEmpty()) {
            return pair;
        }
        Map<ActorId, Quote> last = new LinkedHashMap<>();
        for (Name<Actor> name : mentions.actors()) {
            if (name.words().end() <= offset) {
                name.found()
                        .map(Actor::side)
                        .ifPresent(side -> last.merge(side, name.words(), (old, now) -> isNamed(now) ? now : old));
            }
        }
        return last.size() == 2 ? List.copyOf(last.values()) : List.of();
    }

    /** The token of "accused" before "each other", where the event word stands in what they accuse each other of; -1 where nobody does. */
    private int accusation(Draft draft) {
        int from = Math.max(draft.first().firstToken(), draft.trigger.first() - REACH);
        for (int i = draft.trigger.first() - 1; i >= from; i--) {
            if (STOPS.contains(text.token(i).lower())) {
                return -1;
            }
            boolean other = i + 2 < draft.trigger.first() && isEachOther(i + 1);
            if (other && CUES.contains(text.token(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEachOther(int at) {
        return (text.token(at).is("each") && text.token(at + 1).is("other"))
                || (text.token(at).is("one") && text.token(at + 1).is("another"));
    }

    /** The two that accuse each other; none where they cannot be told apart. */
    private List<Quote> sides(Sentence sentence, int verb) {
        int end = verb;
        while (end > sentence.firstToken() && isAuxiliary(text.token(end - 1).lower())) {
            end--;
        }
        int first = end;
        int and = -1;
        boolean named = false;
        while (first > sentence.firstToken()
                && end - first <= 2 * LONGEST + 2
                && !STOPS.contains(text.token(first - 1).lower())) {
            first--;
            and = and < 0 && text.token(first).is("and") ? first : and;
            named |= !PAIRS.contains(text.token(first).lower());
        }
        if (and > first && and + 1 < end) {
            boolean both = text.token(first).is("both") && first + 1 < and;
            int begin = both ? first + 1 : first;
            return and - begin <= LONGEST && end - and <= LONGEST
                    ? List.of(text.quote(begin, and), text.quote(and + 1, end))
                    : List.of();
        }
        return named || first == end ? List.of() : pair(sentence.start());
    }

    private static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word) || (word.endsWith("ly") && !word.equals("italy"));
    }

    /** The two that are named side by side most often before {@code offset}, as they were named last. */
    private List<Quote> pair(int offset) {
        Map<Set<String>, Integer> times = new HashMap<>();
        List<Quote> best = List.of();
        int most = 0;
        List<Name<Actor>> actors = mentions.actors();
        for (int i = 1; i < actors.size() && actors.get(i).words().end() <= offset; i++) {
            Quote one = actors.get(i - 1).words();
            Quote other = actors.get(i).words();
            if (isSideBySide(one, other)) {
                int now = times.merge(Set.of(lower(one), lower(other)), 1, Integer::sum);
                if (now >= most) {
                    most = now;
                    best = List.of(one, other);
                }
            }
        }
        return best;
    }

    private boolean isSideBySide(Quote one, Quote other) {
        int and = text.tokenIndexAt(one.end() - 1) + 1;
        return text.token(and).is("and")
                && text.tokenIndexAt(other.start()) == and + 1
                && text.token(and - 1).isCapitalised()
                && text.token(and + 1).isCapitalised()
                && !lower(one).equals(lower(other));
    }

    private static String lower(Quote quote) {
        return quote.text().toLowerCase(Locale.ROOT);
    }

    /** "Chad", not "its soldiers". */
    private boolean isNamed(Quote words) {
        return text.token(text.tokenIndexAt(words.start())).isCapitalised();
    }

    private Draft told(Draft draft, Quote cue, Quote by, Quote of) {
        Draft one = new Draft(
                draft.event,
                draft.trigger,
                draft.reality == Reality.NEGATED ? Reality.ACTUAL : draft.reality,
                draft.first());
        one.sentences.addAll(draft.sentences);
        one.figures.addAll(draft.figures);
        one.scopes.putAll(draft.scopes);
        one.scope = draft.scope;
        one.places.addAll(draft.places);
        one.when = draft.when;
        one.asOf = draft.asOf;
        one.ownPlace = draft.ownPlace;
        one.ownTime = draft.ownTime;
        one.background = draft.background;
        one.confidence = draft.confidence;
        one.perpetrators.add(named(of));
        draft.targets.stream().filter(t -> !isSide(t, by) && !isSide(t, of)).forEach(one.targets::add);
        one.steps.addAll(draft.steps);
        one.attribution = saying(draft.attribution, cue, by, draft);
        one.part = true; // it is no other's telling
        one.step(RULE, cue, by.text() + " against " + of.text());
        return one;
    }

    private boolean isSide(Name<Actor> name, Quote side) {
        return name.words().span().overlaps(side.span())
                || name.words().text().toLowerCase(Locale.ROOT).contains("other")
                || lower(name.words()).equals(lower(side));
    }

    private Name<Actor> named(Quote side) {
        for (Name<Actor> name : mentions.actors()) {
            if (name.words().span().equals(side.span())) {
                return name;
            }
        }
        return Name.asWritten(side);
    }

    private Attribution saying(@Nullable Attribution old, Quote cue, Quote by, Draft draft) {
        return new Attribution(
                by,
                by,
                cue,
                old == null ? text.quote(draft.trigger.first(), draft.trigger.end()) : old.content(),
                Stance.ACCUSES,
                old == null ? List.of() : old.via(),
                RULE);
    }
}
