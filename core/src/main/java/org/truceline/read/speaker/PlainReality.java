package org.truceline.read.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Event;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/**
 * Whether something is told to have happened, where the words before its event word say so plainly and a model reads them otherwise: who accuses says that it happened, an offer
 * is a call for what is offered, what somebody agrees to do or what is imminent lies ahead, a siege that is broken is none, and nothing is denied without a word that denies.
 */
public final class PlainReality {

    private static final Set<String> DENYING = Lexicon.words(
            "no not n't n’t never nor neither nobody none nothing without cannot hardly untrue false wrong unable yet lie lies baseless unfounded fake nonsense");
    private static final Set<String> DENYING_STEMS = Lexicon.words(
            "den reject refus fail end halt stop suspend expir collaps brok break cancel lapse withdr postpon dismiss prevent foil disput contradict lift abandon violat "
                    + "thwart avert avoid abort repel repuls call refut resum declin rul shut exclud absen lack");
    private static final Set<String> OFFERING =
            Lexicon.words("willing ready prepared readiness willingness offer offers offered offering");
    private static final Set<String> AGREEING = Lexicon.words("agree agrees agreed");
    private static final Set<String> AHEAD = Lexicon.words("imminent impending looming upcoming forthcoming");
    private static final Set<String> FREEING =
            Lexicon.words("break breaks broke broken breaking lift lifts lifted lifting");
    private static final Set<String> WARNING = Lexicon.words("warn warns warned warning threaten threatens threatened");
    private static final Set<String> URGING =
            Lexicon.words("advise advises advised urge urges urged urging order orders ordered");
    private static final Set<String> OF = Lexicon.words("of about against");
    private static final Set<String> STOPS = Lexicon.words(", ; : but while although because after before");
    private static final int NEAR = 3;
    private static final int REACH = 6;

    /** No sentence that somebody wrote goes on for longer; one without end must not be gone over for each of its words. */
    private static final int FAR = 100;

    private PlainReality() {}

    /** Sets the reality of a model's draft where its words leave no other. */
    public static void settle(TokenizedText text, Draft draft) {
        Reality plain = draft.proposed == null
                ? null
                : plain(text, draft, draft.proposed.stance().value());
        if (plain != null && plain != draft.reality) {
            draft.step("reality/plain", text.quote(draft.trigger.first(), draft.trigger.end()), plain.word());
            draft.reality = plain;
        }
    }

    private static @Nullable Reality plain(TokenizedText text, Draft draft, Stance stance) {
        return switch (draft.reality) {
            case NEGATED ->
                (stance == Stance.ACCUSES && Stances.isHarm(draft.event)) || !isDenied(text, draft)
                        ? Reality.ACTUAL
                        : null;
            case ACTUAL -> ahead(text, draft);
            case PLANNED -> planned(text, draft);
            case THREATENED -> threatened(text, draft);
            case DEMANDED, POSSIBLE -> null;
        };
    }

    /** Whether any word around it in its sentence may deny something. */
    private static boolean isDenied(TokenizedText text, Draft draft) {
        int from = Math.max(draft.first().firstToken(), draft.trigger.first() - FAR);
        int end = Math.min(draft.first().endToken(), draft.trigger.end() + FAR);
        return text.lowers(from, end)
                .anyMatch(w -> DENYING.contains(w) || DENYING_STEMS.stream().anyMatch(w::startsWith));
    }

    /** "Agreed to meet", "an imminent incursion", "broke the siege". */
    private static @Nullable Reality ahead(TokenizedText text, Draft draft) {
        int at = draft.trigger.first();
        int first = draft.first().firstToken();
        if (at - 2 >= first
                && text.token(at - 1).is("to")
                && AGREEING.contains(text.token(at - 2).lower())) {
            return Reality.PLANNED;
        }
        if (behind(text, draft, AHEAD, 2) >= 0) {
            return Reality.PLANNED;
        }
        boolean freed = draft.event == Event.BLOCKADE
                && (behind(text, draft, FREEING, NEAR) >= 0
                        || FREEING.contains(text.token(at).lower()));
        return freed ? Reality.NEGATED : null;
    }

    /** "Was willing to host the ministers": who offers talks asks for them; "warned that it would strike" threatens. */
    private static @Nullable Reality planned(TokenizedText text, Draft draft) {
        boolean askable = draft.event == Event.TALKS || draft.event == Event.AGREEMENT || draft.event == Event.RELEASE;
        if (askable && behind(text, draft, OFFERING, REACH) >= 0) {
            return Reality.DEMANDED;
        }
        boolean harm = Stances.isHarm(draft.event) || draft.event == Event.DEPLOYMENT;
        int warning = harm ? behind(text, draft, WARNING, REACH) : -1;
        for (int i = warning + 1; warning >= 0 && i < draft.trigger.first(); i++) {
            if (text.token(i).is("would") || text.token(i).is("will")) {
                return Reality.THREATENED;
            }
        }
        return null;
    }

    /** "Warned of a war" fears it; "advised her to kill him" calls for it. */
    private static @Nullable Reality threatened(TokenizedText text, Draft draft) {
        int at = draft.trigger.first();
        int warning = behind(text, draft, WARNING, NEAR + 1);
        if (warning >= 0
                && text.token(warning).lower().startsWith("warn")
                && OF.contains(text.token(warning + 1).lower())
                && Kinds.isViolent(draft.event)) {
            return Reality.POSSIBLE;
        }
        boolean urged = at > draft.first().firstToken()
                && text.token(at - 1).is("to")
                && behind(text, draft, URGING, NEAR) >= 0;
        return urged ? Reality.DEMANDED : null;
    }

    /** The nearest of some words before the event word, within {@code reach} tokens and no comma between; -1 where there is none. */
    private static int behind(TokenizedText text, Draft draft, Set<String> words, int reach) {
        int from = Math.max(draft.first().firstToken(), draft.trigger.first() - reach);
        for (int i = draft.trigger.first() - 1; i >= from; i--) {
            String word = text.token(i).lower();
            if (words.contains(word)) {
                return i;
            }
            if (STOPS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }
}
