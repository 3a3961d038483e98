package org.truceline.read.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Scope;
import org.truceline.model.When;
import org.truceline.read.draft.BySentence;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.speaker.Voices;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * "The blast's toll rose to 14", "the government put the toll at 12": the figure of the happening told before, not of another. It has that happening's kind, place and
 * day; a day that the toll's own sentence gives is when the figure stands; and who puts a toll somewhere tells it and did not do it.
 */
public final class Tolls {

    private static final Set<String> TOLL = Lexicon.words("toll tolls");

    /** What tells a happening again without saying more of it than that it was violent. */
    private static final Set<String> GENERIC = Lexicon.words(
            "toll tolls death deaths dead killed died casualties victims fatalities wounded injured blast blasts explosion explosions attack attacks assault incident "
                    + "violence bombing bombings strike strikes raid raids tragedy disaster carnage massacre");

    private static final Set<String> OF_A_WAR =
            Lexicon.words("war conflict uprising insurgency revolt since overall nationwide");
    private static final int REACH = 6;

    private final TokenizedText text;
    private final List<Attribution> attributions;

    /** For one text and who says what in it. */
    public Tolls(TokenizedText text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /** Settles the drafts that tell tolls; the given list may then hold, at its end, drafts of tolls that other sentences' drafts held. */
    public void give(List<Draft> drafts) {
        BySentence near = new BySentence(text, drafts, attributions);
        for (Sentence sentence : text.sentences()) {
            int toll = toll(sentence);
            if (toll < 0) {
                continue;
            }
            Attribution teller = teller(near.sayings(sentence), sentence, toll);
            Draft draft = draft(drafts, near, sentence, toll, teller);
            if (draft == null) {
                continue;
            }
            if (teller != null) {
                draft.attribution = teller;
                draft.part = true; // "the governor" may be anybody, but not the one who told of it before
                Quote source = teller.source();
                draft.perpetrators.removeIf(n -> overlaps(source, n));
                draft.targets.removeIf(n -> overlaps(source, n));
            }
            Draft earlier = earlier(near.upTo(sentence, REACH), draft);
            if (earlier != null && tellsAgain(draft, earlier)) {
                draft.part |= isByAnother(draft, earlier);
                follow(draft, earlier);
            }
        }
    }

    /** "The governor said the toll had risen to 14", behind what a police chief said: another teller, named in the toll's own sentence, though without a name. */
    private static boolean isByAnother(Draft toll, Draft earlier) {
        Quote teller = toll.attribution == null ? null : toll.attribution.speaker();
        Quote before = earlier.attribution == null ? null : earlier.attribution.speaker();
        return teller != null
                && before != null
                && toll.first().span().contains(teller.span())
                && !earlier.first().equals(toll.first())
                && !Voices.shareWords(teller, before);
    }

    private static boolean overlaps(@Nullable Quote source, Name<?> name) {
        return source != null && name.words().span().overlaps(source.span());
    }

    private int toll(Sentence sentence) {
        int toll = -1;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String word = text.token(i).lower();
            if (OF_A_WAR.contains(word)) {
                return -1;
            }
            toll = toll < 0 && TOLL.contains(word) ? i : toll;
        }
        return toll;
    }

    /** Who puts the toll somewhere: the attribution whose cue holds the word. */
    private @Nullable Attribution teller(List<Attribution> sayings, Sentence sentence, int toll) {
        int at = text.token(toll).start();
        return sayings.stream()
                .filter(a -> a.cue() != null && a.cue().span().contains(at))
                .filter(a -> a.source() != null
                        && sentence.span().contains(a.source().span()))
                .findFirst()
                .orElse(null);
    }

    /** The draft of the sentence that has its figures; they are taken from a draft of another sentence where somebody else speaks there. */
    private @Nullable Draft draft(
            List<Draft> drafts, BySentence near, Sentence sentence, int toll, @Nullable Attribution teller) {
        Draft own = near.told(sentence).stream()
                .filter(d -> Kinds.isViolent(d.event))
                .min(Comparator.comparingInt(d -> Math.abs(d.trigger.first() - toll)))
                .orElse(null);
        for (Draft other : near.counting(sentence)) {
            List<LooseFigure> held = other.figures.stream()
                    .filter(f -> f.at() >= sentence.firstToken() && f.at() < sentence.endToken())
                    .toList();
            if (held.isEmpty() || other.first().equals(sentence) || teller == null) {
                continue;
            }
            if (own == null) {
                Trigger trigger = new Trigger(other.event, Trigger.Strength.HARM, toll, toll + 1, "toll/of-its-own");
                own = new Draft(other.event, trigger, Reality.ACTUAL, sentence);
                own.confidence = other.confidence;
                own.places.addAll(other.places);
                own.when = other.when;
                own.background = other.background;
                drafts.add(own);
                near.add(own);
            }
            own.figures.addAll(held);
            other.figures.removeAll(held);
            other.sentences.remove(sentence);
        }
        return own == null || own.figures.isEmpty() ? null : own;
    }

    /** The last happening told before that may have a toll; by preference one whose dead or hurt were told. */
    private static @Nullable Draft earlier(List<Draft> drafts, Draft toll) {
        Draft best = null;
        boolean counted = drafts.stream().anyMatch(d -> d != toll && isCounted(d));
        for (Draft draft : drafts) {
            if (counted && !isCounted(draft)) {
                continue;
            }
            int distance = toll.first().index() - draft.first().index();
            boolean fits = distance > 0
                    && distance <= REACH
                    && Kinds.isViolent(draft.event)
                    && draft.reality == Reality.ACTUAL
                    && draft.background == toll.background;
            if (fits && (best == null || draft.first().index() >= best.first().index())) {
                best = draft;
            }
        }
        return best;
    }

    private static boolean isCounted(Draft draft) {
        return draft.figures.stream().anyMatch(f -> switch (f.measure()) {
            case KILLED, INJURED, CASUALTIES -> true;
            default -> false;
        });
    }

    /** Whether the toll's words name no other happening: no kind of their own, nor one told with "a". */
    private boolean tellsAgain(Draft toll, Draft earlier) {
        int first = toll.trigger.first();
        boolean generic = false;
        for (int i = first; i < toll.trigger.end(); i++) {
            generic |= GENERIC.contains(text.token(i).lower());
        }
        for (int i = Math.max(toll.first().firstToken(), first - 3); i < first; i++) {
            if (text.token(i).is("a") || text.token(i).is("an") || text.token(i).is("another")) {
                return false;
            }
        }
        boolean apart = toll.ownPlace
                && !toll.places.isEmpty()
                && !earlier.places.isEmpty()
                && toll.places.stream().noneMatch(p -> isAmong(earlier.places, p));
        return !apart && (generic || toll.event == earlier.event || toll.event == Event.VIOLENCE);
    }

    private static boolean isAmong(List<? extends Name<?>> names, Name<?> name) {
        return names.stream().anyMatch(n -> n.text().equalsIgnoreCase(name.text()));
    }

    private void follow(Draft toll, Draft earlier) {
        Quote on = text.quote(toll.trigger.first(), toll.trigger.end());
        toll.step("toll/of-what-was-told", on, earlier.event.word());
        toll.event = earlier.event;
        if (toll.places.isEmpty() || !toll.ownPlace) {
            toll.places.clear();
            toll.places.addAll(earlier.places);
        }
        Name<When> day = toll.when;
        boolean here = day != null && toll.first().span().contains(day.words().span());
        boolean own = here && !isOfTheHappening(day) && earlier.when != null;
        if (own && toll.asOf == null) {
            toll.asOf = day;
            toll.figures.forEach(f -> toll.scopes.putIfAbsent(f.words(), Scope.INCIDENT));
        }
        if (own || !here) {
            toll.when = earlier.when;
        }
    }

    /** "The toll from Friday's blast": the day belongs to the happening, not to the count. */
    private boolean isOfTheHappening(Name<When> day) {
        int first = text.tokenIndexAt(day.words().start());
        int end = text.tokenIndexAt(day.words().end() - 1) + 1;
        boolean possessive = end < text.tokens().size()
                && (text.token(end).is("'s")
                        || text.token(end).is("’s")
                        || GENERIC.contains(text.token(end).lower()));
        List<String> before = new ArrayList<>();
        for (int i = Math.max(0, first - 2); i < first; i++) {
            before.add(text.token(i).lower());
        }
        return possessive || before.stream().anyMatch(GENERIC::contains);
    }
}
