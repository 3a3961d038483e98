package org.truceline.read.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.When;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Kinds;
import org.truceline.read.draft.RolePhrases;
import org.truceline.read.draft.Within;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.read.proposal.Role;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.speaker.ProposedSpeaker;
import org.truceline.read.speaker.Responsibility;
import org.truceline.text.TokenizedText;

/**
 * Gives drafts what the model links to their event words, where it links something; else what the rules gave them stays. Both stand in the derivation where they
 * differ.
 */
public final class ProposedLinks {

    private static final Set<String> OWN = Lexicon.words("its our their his her");
    private static final Set<String> FORCES = Lexicon.words(
            "members group groups unit units forces force fighters soldiers troops elements army gunmen militants battalion brigade command commander");

    private final TokenizedText text;
    private final Mentions mentions;
    private final RolePhrases phrases;
    private final NamedByTime naming;
    private final ProposedSpeaker speaker;

    /**
     * For one text.
     *
     * @param attributions who says what, by rules
     */
    public ProposedLinks(TokenizedText text, Mentions mentions, List<Attribution> attributions) {
        this.text = text;
        this.mentions = mentions;
        this.phrases = new RolePhrases(text);
        this.naming = new NamedByTime(text);
        this.speaker = new ProposedSpeaker(text, mentions, attributions, phrases);
    }

    /** Gives the model's links to those drafts that it proposed; the drafts in the order of the text. */
    public void give(List<Draft> drafts) {
        for (Draft draft : drafts) {
            ProposedEvent event = draft.proposed;
            if (event != null) {
                speaker.give(draft, event);
                time(draft, event);
                actors(draft, draft.perpetrators, event, Role.DOER);
                actors(draft, draft.targets, event, Role.TARGET);
                oneRoleEach(draft, event);
                takenFrom(draft);
                RoleLinking.eachOther(text, draft);
                RoleLinking.tellersApart(draft);
                ownLoss(draft);
                Responsibility.give(text, draft, mentions.actors());
            }
        }
    }

    private void time(Draft draft, ProposedEvent event) {
        Pointed pointed = pointed(draft, event);
        for (int i = 0; pointed == null && !draft.ownTime && i < draft.retold.size(); i++) {
            ProposedEvent again = draft.retold.get(i).proposed;
            pointed = again == null ? null : pointed(draft, again);
        }
        if (pointed == null) {
            return;
        }
        Name<When> best = pointed.time();
        String rival =
                draft.when == null || draft.when.words().equals(best.words()) ? "" : "; by time/nearest " + draft.when;
        draft.when = best;
        draft.ownTime = true;
        draft.step("model/time", best.words(), best + " " + pointed.by().percent() + rival);
    }

    /** A time and the words by which a model points at it. */
    private record Pointed(Name<When> time, Words by) {}

    private @Nullable Pointed pointed(Draft draft, ProposedEvent event) {
        for (Words words : event.in(Role.TIME)) {
            Quote quote = quote(words);
            for (Name<When> time : mentions.times()) {
                boolean days = time.found().map(When::days).isPresent();
                if (days
                        && time.words().span().overlaps(quote.span())
                        && !TimesOfOthers.isOfNone(text, time)
                        && !naming.isNoTimeOf(draft, time)) {
                    return new Pointed(time, words);
                }
            }
        }
        return null;
    }

    private void actors(Draft draft, List<Name<Actor>> names, ProposedEvent event, Role role) {
        List<Words> linked = event.in(role);
        if (linked.isEmpty()) {
            return;
        }
        List<Quote> told = new ArrayList<>();
        for (Words words : linked) {
            Quote whole = phrases.whole(words, mentions.actors());
            Quote phrase = whole == null ? null : phrases.phrase(whole);
            if (phrase != null) {
                told.add(phrase);
            }
        }
        List<Name<Actor>> named = new ArrayList<>(
                phrases.withoutParts(told).stream().map(this::actor).toList());
        if (named.isEmpty()) {
            return;
        }
        String rival = names.isEmpty()
                        || names.getFirst()
                                .words()
                                .span()
                                .overlaps(quote(linked.getFirst()).span())
                ? ""
                : "; by role/likeliest " + names.getFirst().text();
        names.clear();
        names.addAll(named);
        draft.step(
                "model/" + role.word(),
                quote(linked.getFirst()),
                linked.getFirst().percent() + rival);
    }

    /** Who is named as doer and as target by the same words is what the model takes for likelier. */
    private void oneRoleEach(Draft draft, ProposedEvent event) {
        draft.perpetrators.removeIf(
                n -> isAmong(draft.targets, n) && likelihood(event, Role.DOER, n) <= likelihood(event, Role.TARGET, n));
        draft.targets.removeIf(n -> isAmong(draft.perpetrators, n));
    }

    /** "The town was retaken from the rebels": they lost it. */
    private void takenFrom(Draft draft) {
        if (draft.event != Event.TERRITORY_TAKEN) {
            return;
        }
        for (Name<Actor> doer : List.copyOf(draft.perpetrators)) {
            int first = text.tokenIndexAt(doer.words().start());
            if (first > draft.trigger.first()
                    && first > 0
                    && text.token(first - 1).is("from")) {
                draft.perpetrators.remove(doer);
                draft.targets.add(doer);
                draft.step("role/taken-from", doer.words(), "who lost it");
            }
        }
    }

    /** "The ministry said that 20 of its soldiers were killed": the ministry tells it and did not do it. */
    private void ownLoss(Draft draft) {
        Quote speaker = draft.attribution == null ? null : draft.attribution.speaker();
        boolean own = draft.targets.stream()
                .anyMatch(t -> OWN.contains(
                        text.token(text.tokenIndexAt(t.words().start())).lower()));
        if (speaker != null && own && Kinds.isViolent(draft.event)) {
            draft.perpetrators.removeIf(n -> n.words().span().overlaps(speaker.span()));
        }
    }

    private static boolean isAmong(List<Name<Actor>> names, Name<Actor> name) {
        return names.stream()
                .anyMatch(n -> n.words().span().overlaps(name.words().span())
                        || n.text().equalsIgnoreCase(name.text()));
    }

    private double likelihood(ProposedEvent event, Role role, Name<Actor> name) {
        return event.in(role).stream()
                .filter(w -> quote(w).span().overlaps(name.words().span()))
                .mapToDouble(Words::likelihood)
                .max()
                .orElse(0);
    }

    /** "Members of the army" are the army, "residents of the town" are not the town. */
    private boolean isOfForces(Quote words, Name<Actor> actor) {
        int end = text.tokenIndexAt(actor.words().start());
        for (int i = text.tokenIndexAt(words.start()) + 1; i < end; i++) {
            if (!text.token(i - 1).isWord()
                    || (text.token(i).is("of")
                            && !FORCES.contains(text.token(i - 1).lower()))) {
                return false;
            }
        }
        return true;
    }

    /** The actor whose name these words end with; else the words, to be looked up later. */
    private Name<Actor> actor(Quote words) {
        for (Name<Actor> actor : Within.span(mentions.actors(), words.span())) {
            int end = actor.words().end();
            if (end == words.end() && actor.found().isPresent() && isOfForces(words, actor)) {
                return new Name<>(words, actor.answer());
            }
        }
        return Name.asWritten(words);
    }

    private Quote quote(Words words) {
        return text.quote(words.first(), words.end());
    }
}
