package org.truceline.read.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Derivation;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Scope;
import org.truceline.model.When;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.proposal.ProposedEvent;
import org.truceline.text.Sentence;

/**
 * A claim in the making, while one report is read. Its fields are open: the steps that {@code read.assembly} lists write them in turn, and nothing outside the reader holds one.
 * Not for several threads.
 */
public final class Draft {
    /** What kind of happening it tells. */
    public Event event;

    /** The word that tells it. */
    public final Trigger trigger;

    /** Whether it is told as something that happened. */
    public Reality reality;

    /** The sentences it is read from, in the order in which they were found; see {@link #inOrder}. */
    public final SequencedSet<Sentence> sentences = new LinkedHashSet<>();

    /** What it counts. */
    public final List<LooseFigure> figures = new ArrayList<>();

    /** Who did it. */
    public final List<Name<Actor>> perpetrators = new ArrayList<>();

    /** To whom it was done. */
    public final List<Name<Actor>> targets = new ArrayList<>();

    /** Where; several only where the words name several for one happening. */
    public final List<Name<Location>> places = new ArrayList<>();

    /** Which rules made it, in the order in which they spoke. */
    public final List<Derivation.Step> steps = new ArrayList<>();

    /** The scopes of figures by the figures' words, where a model says them. */
    public final Map<Quote, Scope> scopes = new HashMap<>();

    /** What a model proposed of it; null where rules found it. */
    public @Nullable ProposedEvent proposed;

    /** Drafts that tell it again and are no claims of their own. */
    public final List<Draft> retold = new ArrayList<>();

    /** What rules make of the same event word beside a model; null where they make nothing of it. */
    public @Nullable Draft ruled;

    /** When it happened; null where nothing says so. */
    public @Nullable Name<When> when;

    /** Who tells it; null where the report does so itself. */
    public @Nullable Attribution attribution;

    /** Whether it lies behind what the report is about: long before, or a whole war. */
    public boolean background;

    /** Whether it is told as a mistake, or as harm to people whom nobody fights: nothing that a side would rather own. */
    public boolean regretted;

    /** Whether it tells what came of the draft before. */
    public boolean result;

    /** Whether it tells a part of another draft's figure, by place. */
    public boolean part;

    /** What its figures count. */
    public Scope scope = Scope.INCIDENT;

    /** When its figures are said to stand. */
    public @Nullable Name<When> asOf;

    /** Whether it sums up a whole war. */
    public boolean closesWar;

    /** Whether a word of harm stands beside its event word. */
    public boolean tellsHarm;

    /** Whether rules find in it what is seldom told in passing: a count, an accusation, a denial, a threat, who did it. */
    public boolean seldomInPassing;

    /** Whether it stands in a headline and counts whom nobody counts below. */
    public boolean headline;

    /** Whether its event word is one told before ("the attack"). */
    public boolean definite;

    /** Whether its own sentences name its place. */
    public boolean ownPlace;

    /** Whether its own sentences name its time. */
    public boolean ownTime;

    /** How sure it is to be a claim, 0 to 1. */
    public double confidence = 0.6;

    /** Told by one word of one sentence, as yet without anything else. */
    public Draft(Event event, Trigger trigger, Reality reality, Sentence sentence) {
        this.event = event;
        this.trigger = trigger;
        this.reality = reality;
        sentences.add(sentence);
    }

    /** Puts drafts into the order of the text; those of one word stay as they were. */
    public static void order(List<Draft> drafts) {
        drafts.sort(Comparator.comparingInt(d -> d.trigger.first()));
    }

    /** Whether the word tells a result alone ("killed"), whose kind stands elsewhere. */
    public boolean tellsResult() {
        return (ruled == null ? trigger : ruled.trigger).strength() == Trigger.Strength.HARM;
    }

    /** Puts its sentences in the order of the text. */
    public void inOrder() {
        List<Sentence> sorted = new ArrayList<>(sentences);
        sorted.sort(Comparator.comparingInt(Sentence::index));
        sentences.clear();
        sentences.addAll(sorted);
    }

    /** The sentences in which it is told, here and again, each once. */
    public Set<Sentence> told() {
        Set<Sentence> told = new LinkedHashSet<>(sentences);
        retold.forEach(d -> told.addAll(d.sentences));
        return told;
    }

    /** The first sentence of those it is read from. */
    public Sentence first() {
        return sentences.getFirst();
    }

    /** The last of them. */
    public Sentence last() {
        return sentences.getLast();
    }

    /** Notes that {@code rule} made {@code made} of the words {@code on}. */
    public void step(String rule, Quote on, String made) {
        steps.add(new Derivation.Step(rule, on, made));
    }
}
