package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Gives each draft its doers and those it was done to: by voice, by prepositions ("by", "on", "against", "between"), and by whom the figures count. */
final class RoleLinking {

    private static final Set<String> PASSIVE = Lexicon.words("was were been being be is are got");
    private static final Set<String> UPON =
            Lexicon.words("on against at targeting targeted hit hitting struck killing of into upon");
    private static final Set<String> BEFORE_ACTOR = Lexicon.words(
            "the a an its their his several two three four five six some dozens of other a group suspected alleged");
    private static final Set<String> LED = Lexicon.words("in on at by with for against near from of to between after");
    private static final Set<String> MUTUAL =
            Lexicon.words("clashes clash clashed fighting battle battles battling talks negotiations dialogue fought");

    private final TokenizedText text;
    private final List<Name<Actor>> actors;

    RoleLinking(TokenizedText text, List<Name<Actor>> actors) {
        this.text = text;
        this.actors = actors.stream().filter(RoleLinking::acts).toList();
    }

    private static boolean acts(Name<Actor> name) {
        ActorKind kind = name.found().map(Actor::kind).orElse(ActorKind.UNKNOWN);
        return switch (kind) {
            case NEWS_AGENCY, MEDIA, MONITOR -> false;
            default -> true;
        };
    }

    void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            roles(draft);
            for (LooseFigure figure : draft.figures) {
                Quote who = figure.who();
                boolean done = figure.measure() != Measure.DEPLOYED && figure.measure() != Measure.VIOLATIONS;
                if (who != null
                        && done
                        && draft.targets.stream()
                                .noneMatch(t -> t.words().span().overlaps(who.span()))) {
                    draft.targets.add(Name.asWritten(who));
                }
            }
        }
    }

    private void roles(Draft draft) {
        Sentence sentence = draft.first();
        int trigger = draft.trigger.first();
        boolean passive = isPassive(sentence, trigger);
        Name<Actor> subject = null;
        for (Name<Actor> actor : actors) {
            if (!sentence.span().contains(actor.words().span()) || isSpeaker(draft, actor)) {
                continue;
            }
            int first = text.tokenIndexAt(actor.words().start());
            int end = text.tokenIndexAt(actor.words().end() - 1) + 1;
            String led = led(sentence, first);
            if (end <= trigger) {
                boolean premodifies = trigger - end <= 2 && !passive && !led.equals("on");
                if (led.equals("by")) {
                    draft.perpetrators.add(actor);
                } else if (premodifies || (!LED.contains(led) && sameClause(end, trigger))) {
                    subject = actor;
                }
            } else if (first >= draft.trigger.end() && sameClause(draft.trigger.end(), first)) {
                after(draft, actor, led, first, passive);
            }
        }
        if (subject != null) {
            boolean suffers = passive || isHarmed(draft, subject);
            (suffers ? draft.targets : draft.perpetrators).add(0, subject);
        }
        if (MUTUAL.contains(text.token(trigger).lower())) {
            draft.perpetrators.addAll(draft.targets);
            draft.targets.clear();
        }
    }

    /** Civilians, and those whom a figure counts as harmed, do no violence. */
    private static boolean isHarmed(Draft draft, Name<Actor> actor) {
        boolean civilians =
                actor.found().map(a -> a.kind() == ActorKind.CIVILIANS).orElse(false) && Kinds.isViolent(draft.event);
        return civilians
                || draft.figures.stream()
                        .map(LooseFigure::who)
                        .anyMatch(w ->
                                w != null && w.span().overlaps(actor.words().span()));
    }

    private static void after(Draft draft, Name<Actor> actor, String led, int first, boolean passive) {
        if (led.equals("by")) {
            draft.perpetrators.add(actor);
        } else if (UPON.contains(led)
                || (!passive && draft.targets.isEmpty() && first - draft.trigger.end() <= 4 && !LED.contains(led))) {
            draft.targets.add(actor);
        } else if ((led.equals("between") || led.equals("with")) && draft.event != Event.AIR_STRIKE) {
            draft.perpetrators.add(actor);
        }
    }

    /** The preposition that leads the words at token {@code first}; empty where there is none. */
    private String led(Sentence sentence, int first) {
        for (int i = first - 1; i >= sentence.firstToken() && i >= first - 4; i--) {
            String word = text.token(i).lower();
            if (LED.contains(word) || UPON.contains(word)) {
                return word;
            }
            if (!BEFORE_ACTOR.contains(word)) {
                return "";
            }
        }
        return "";
    }

    private boolean isPassive(Sentence sentence, int trigger) {
        for (int i = trigger; i >= sentence.firstToken() && i >= trigger - 2; i--) {
            if (PASSIVE.contains(text.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean sameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (text.token(i).lower()) {
                case ";", "said", "while", "after", "when", "which", "before", "but" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private static boolean isSpeaker(Draft draft, Name<Actor> actor) {
        Span span = actor.words().span();
        return draft.attribution != null
                && (overlaps(draft.attribution.source(), span) || overlaps(draft.attribution.speaker(), span));
    }

    private static boolean overlaps(@Nullable Quote quote, Span span) {
        return quote != null && quote.span().overlaps(span);
    }

    /** At most {@code most} names, each once. */
    static List<Name<Actor>> distinct(List<Name<Actor>> names, int most) {
        List<Name<Actor>> kept = new ArrayList<>();
        for (Name<Actor> name : names) {
            boolean known = kept.stream()
                    .anyMatch(k -> k.text().equalsIgnoreCase(name.text())
                            || k.words().span().overlaps(name.words().span()));
            if (!known && kept.size() < most) {
                kept.add(name);
            }
        }
        return kept;
    }
}
