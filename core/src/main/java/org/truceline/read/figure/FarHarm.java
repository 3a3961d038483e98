package org.truceline.read.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.read.rule.Lexicon;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Which harm befalls somebody counted further off in the sentence, where none does right beside. */
final class FarHarm {

    private static final Set<String> SAYING = Lexicon.words("; said says say told tells believe believes");
    private static final Set<String> CLAUSES =
            Lexicon.words("after when while who which but ; said says before because since where although as front");
    private static final Set<String> PREPOSITIONS =
            Lexicon.words("in on by with for against from after near during between under into inside");
    private static final Set<String> SETTLEMENTS = Lexicon.words(
            "city town village community population district county suburb neighborhood neighbourhood country region"
                    + " hamlet camp");

    private final TokenizedText text;
    private final Sentence sentence;
    private final List<Counted> counted;
    private final List<Harm> harms;
    private final List<Person> persons;

    FarHarm(TokenizedText text, Sentence sentence, List<Counted> counted, List<Harm> harms, List<Person> persons) {
        this.text = text;
        this.sentence = sentence;
        this.counted = counted;
        this.harms = harms;
        this.persons = persons;
    }

    /** A passive further on ("30 people, most of them children, were killed"), or an active verb further back. */
    @Nullable HarmLink of(Counted c) {
        if (c.kind() == null) {
            return null;
        }
        String before =
                c.first() > sentence.firstToken() ? text.token(c.first() - 1).lower() : "";
        if (PREPOSITIONS.contains(before)) {
            return null;
        }
        boolean size = before.equals("of")
                && c.first() - 2 >= sentence.firstToken()
                && SETTLEMENTS.contains(text.token(c.first() - 2).lower());
        if (size) {
            return null; // "a town of 8,000 people"
        }
        for (Harm harm : harms) {
            if (harm.form() == Harm.Form.HITS && !harm.passive()) {
                continue;
            }
            if (harm.first() >= c.end() && harm.form() != Harm.Form.TOLL) {
                boolean fits = !harm.acts()
                        && harm.first() - c.end() <= 14
                        && (harm.passive() || harm.form() == Harm.Form.SUFFERS)
                        && !othersBefore(c, harm)
                        && !ofAnother(c, harm)
                        && text.lowers(c.end(), harm.first()).noneMatch(SAYING::contains);
                return fits ? HarmLink.fitting(c, harm, "figure/far-passive") : backwards(c);
            }
        }
        return backwards(c);
    }

    /** "A neighbour spoke of a guard who was killed", "a doctor helped, but Ruiz died": whom the harm word befalls is told right before it. */
    private boolean ofAnother(Counted c, Harm harm) {
        boolean who = counted.stream()
                .anyMatch(o -> o.first() >= c.end()
                        && o.end() < harm.first()
                        && (o.kind() == null || o.kind().isPeople())
                        && text.token(o.end()).is("who"));
        return who
                || persons.stream()
                        .anyMatch(p -> p.anchor() == harm.first()
                                && p.first() >= c.end()
                                && p.end() <= harm.first()
                                && !text.token(p.first() - 1).is("and")); // "a woman and her child"
    }

    /** "Four were hit and three of them died": whom the harm word befalls stands between. */
    private boolean othersBefore(Counted c, Harm harm) {
        return counted.stream()
                .anyMatch(o -> o.first() >= c.end()
                        && o.end() <= harm.first()
                        && text.lowers(c.end(), o.first()).anyMatch(w -> w.equals("were") || w.equals("was")));
    }

    private @Nullable HarmLink backwards(Counted c) {
        Harm last = null;
        for (Harm harm : harms) {
            if (harm.end() <= c.first() && harm.form() != Harm.Form.HITS) {
                last = harm;
            }
        }
        boolean fits = last != null
                && last.acts()
                && c.first() - last.end() <= 10
                && text.lowers(last.end(), c.first()).noneMatch(CLAUSES::contains);
        return fits && last != null ? HarmLink.fitting(c, last, "figure/far-object") : null;
    }
}
