package org.truceline.read.count;

import java.util.Set;
import org.truceline.model.Measure;
import org.truceline.read.figure.Undivided;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.proposal.Words;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.TokenizedText;

/** What a proposed number counts, where its sentence says otherwise than the model. */
final class ProposedMeasure {

    private static final Set<String> DETERMINERS = Lexicon.words("the those these his her their");
    private static final Set<String> PARTS =
            Lexicon.words("one two three four five six seven eight nine ten 1 2 3 4 5");
    private static final Set<String> DEAD = Lexicon.words("killed dead died murdered slain fatalities deaths bodies");

    private static final Set<String> HURT =
            Lexicon.words("shot wounded injured hurt hit struck hospitalized hospitalised");
    private static final Set<String> KILLING = Lexicon.words("killing kills");

    /** In so many words from a number on it may be said that those counted are dead. */
    private static final int REACH = 5;

    private ProposedMeasure() {}

    /** "Dozens were killed and wounded" counts neither by itself, whatever the model says, and "four were shot and taken to hospital" no dead. */
    static Measure of(TokenizedText text, ProposedNumber number) {
        Measure measure = number.measure().value();
        Words words = number.words();
        Measure told = Spared.measure(text, words, measure);
        if (told != measure) {
            return told;
        }
        return switch (measure) {
            case KILLED, INJURED, CASUALTIES ->
                Undivided.is(
                                text,
                                text.sentenceAt(text.token(words.first()).start())
                                        .orElseThrow(),
                                words.first(),
                                words.end())
                        ? Measure.CASUALTIES
                        : measure == Measure.KILLED
                                ? ofKilled(text, words.first())
                                : isKilledHere(text, words.first()) ? Measure.KILLED : measure;
            case MISSING, CAPTURED, ABDUCTED, DISPLACED, EVACUATED, RETURNED, VIOLATIONS, DEPLOYED, DESTROYED ->
                measure;
        };
    }

    /** "The recoil wrenched the gun upward, killing Ruiz with a shot". */
    private static boolean isKilledHere(TokenizedText text, int first) {
        return first > 1
                && KILLING.contains(text.token(first - 1).lower())
                && !text.token(first - 2).is("and")
                && !text.token(first - 2).is("or");
    }

    private static Measure ofKilled(TokenizedText text, int first) {
        if (isWholeOfOne(text, first)) {
            return Measure.CASUALTIES;
        }
        if (Living.tells(text, first)) {
            return Measure.INJURED;
        }
        return Living.tellsOfVictims(text, first) ? Measure.CASUALTIES : Measure.KILLED;
    }

    /** "One of five people in the car has died": the five, unless they are called dead themselves. */
    private static boolean isWholeOfOne(TokenizedText text, int first) {
        int of = first - 1;
        while (of > 0 && DETERMINERS.contains(text.token(of).lower())) {
            of--;
        }
        if (of < 1
                || !text.token(of).is("of")
                || !PARTS.contains(text.token(of - 1).lower())) {
            return false;
        }
        for (int i = first; i < Math.min(text.tokens().size(), first + REACH); i++) {
            if (HURT.contains(text.token(i).lower())) {
                return true;
            }
            if (DEAD.contains(text.token(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
