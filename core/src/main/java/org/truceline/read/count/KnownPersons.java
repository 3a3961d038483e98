package org.truceline.read.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.truceline.model.Measure;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.rule.Lexicon;
import org.truceline.read.span.SentenceSpans;
import org.truceline.text.TokenizedText;

/**
 * Which persons told without a number a report adds to its counts. "She", "the victim", a surname told again mean somebody counted already; they count where nobody else
 * does. Who was hit and then died counts among the dead alone.
 */
public final class KnownPersons {

    private static final Set<String> ATTACKERS = Lexicon.words(
            "attacker assailant gunman shooter suspect bomber killer robber intruder burglar hijacker perpetrator");
    private static final Set<String> OTHERS = Lexicon.words("other others another second third fourth fifth also");
    private static final Set<String> SUFFIXES = Lexicon.words("jr jr. sr sr. ii iii");
    private static final Set<String> HITS =
            Lexicon.words("shot shoot shoots shooting hit struck in taken rushed transported");

    private final TokenizedText text;
    private final List<LooseFigure> figures = new ArrayList<>();
    private final Set<LooseFigure> all;

    private KnownPersons(TokenizedText text, List<SentenceSpans> sentences, Predicate<LooseFigure> read) {
        this.text = text;
        sentences.forEach(s -> s.figures().stream().filter(read).forEach(figures::add));
        this.all = new HashSet<>(figures);
    }

    /**
     * The sentences with the figures that stay.
     *
     * @param read whether a figure stands where figures are read, as those of headlines do not
     */
    public static List<SentenceSpans> settled(
            TokenizedText text, List<SentenceSpans> sentences, Predicate<LooseFigure> read) {
        boolean any = sentences.stream()
                .anyMatch(s -> s.figures().stream().anyMatch(f -> f.isPerson() || f.measure() == Measure.INJURED));
        return any ? new KnownPersons(text, sentences, read).settled(sentences) : sentences;
    }

    private List<SentenceSpans> settled(List<SentenceSpans> sentences) {
        Set<LooseFigure> dropped = new HashSet<>();
        for (LooseFigure figure : figures) {
            boolean again = (figure.isPerson() && toldElsewhere(figure, dropped)) || isHitBesides(figure);
            if (again || (figure.measure() == Measure.INJURED && isAmongTheDead(figure))) {
                dropped.add(figure);
            }
        }
        return sentences.stream()
                .map(s -> new SentenceSpans(
                        s.sentence(),
                        s.events(),
                        s.figures().stream()
                                .filter(f -> !dropped.contains(f))
                                .map(f -> includesTheDead(f) ? f.as(Measure.CASUALTIES, LooseFigure.HIT) : f)
                                .toList()))
                .toList();
    }

    /** "Seven were shot, one fatally": so many were hit, alive or dead. "Two were killed and seven shot" counts the living. */
    private boolean includesTheDead(LooseFigure hit) {
        boolean counts = all.contains(hit)
                && hit.measure() == Measure.INJURED
                && !hit.isPerson()
                && hit.count().isKnown()
                && hit.count().value() > 1
                && isHit(hit)
                && !mentionsOthers(hit);
        if (!counts) {
            return false;
        }
        boolean anyDead = false;
        for (LooseFigure dead : figures) {
            boolean some = dead.measure() == Measure.KILLED
                    && dead.count().isKnown()
                    && dead.count().value() > 0
                    && dead.count().value() <= hit.count().value()
                    && !isAttacker(dead);
            if (some) {
                anyDead = true;
                if (sentence(dead) == sentence(hit) && (dead.at() < hit.at() || isAnother(dead))) {
                    return false;
                }
            }
        }
        return anyDead;
    }

    /** "And a boy was killed": somebody else than those before; "and three of them died": some of them. */
    private boolean isAnother(LooseFigure dead) {
        boolean added = dead.at() > 0
                && (text.token(dead.at() - 1).is("and")
                        || text.token(dead.at() - 1).is("while"));
        String who = dead.who() == null ? "" : dead.who().text().toLowerCase(Locale.ROOT);
        return added && !who.isEmpty() && !who.equals("them") && !who.equals("whom");
    }

    private boolean isHit(LooseFigure figure) {
        int next = figure.anchor() + 2;
        if (next < text.tokens().size()
                && text.token(next - 1).is("and")
                && (text.token(next).is("wounded") || text.token(next).is("injured"))) {
            return false;
        }
        return switch (text.token(figure.anchor()).lower()) {
            case "shot", "hit", "struck", "shoot", "shooting" -> true;
            default -> false;
        };
    }

    /** "The shooting of a girl", where the report tells of somebody killed or hurt: nobody more. */
    private boolean isHitBesides(LooseFigure figure) {
        return figure.measure() == Measure.CASUALTIES
                && isHit(figure)
                && figure.count().isKnown()
                && figure.count().value() == 1
                && figures.stream().anyMatch(f -> f.measure() == Measure.KILLED || f.measure() == Measure.INJURED);
    }

    /** Whether the person is counted by another figure of the measure. */
    private boolean toldElsewhere(LooseFigure person, Set<LooseFigure> dropped) {
        if (isSelf(person)) {
            return false; // who killed himself is seldom among those he killed
        }
        if (!isPronoun(person) && !isNamed(person) && isListed(person)) {
            return figures.stream()
                    .anyMatch(f -> f.at() < person.at()
                            && f.measure() == person.measure()
                            && f.isPerson()
                            && f.words().text().equalsIgnoreCase(person.words().text()));
        }
        boolean attacker = isAttacker(person);
        for (LooseFigure other : figures) {
            if (other.equals(person)
                    || dropped.contains(other)
                    || other.measure() != person.measure()
                    || (other.count().isKnown() && other.count().value() == 0)) {
                continue;
            }
            boolean earlier = other.at() < person.at();
            boolean counts = !other.isPerson();
            if (isNamed(person)) {
                if (isNamed(other) && earlier && surname(other).equals(surname(person))) {
                    return true;
                }
            } else if (attacker == isAttacker(other)
                    && (counts || earlier || isNamed(other) || isWeaker(person, other))) {
                return true;
            } else if (isPronoun(person) && (counts || earlier)) {
                return true;
            }
        }
        return false;
    }

    /** "His wife and her brother were killed": told side by side, two persons. */
    private boolean isListed(LooseFigure person) {
        return figures.stream()
                .anyMatch(f -> !f.equals(person)
                        && f.anchor() == person.anchor()
                        && f.measure() == person.measure()
                        && !isPronoun(f));
    }

    private static boolean isWeaker(LooseFigure person, LooseFigure other) {
        return isPronoun(person) && !isPronoun(other);
    }

    /** Whether who is told as hit is one of those told as killed. */
    private boolean isAmongTheDead(LooseFigure hurt) {
        if (!hurt.count().isKnown() || hurt.count().value() != 1 || mentionsOthers(hurt)) {
            return false;
        }
        boolean anybody = false;
        for (LooseFigure dead : figures) {
            if (dead.measure() != Measure.KILLED
                    || !dead.count().isKnown()
                    || dead.count().value() == 0) {
                continue;
            }
            if (isSelf(hurt)) {
                anybody |= dead.count().value() == 1; // "shot himself" and died
                continue;
            }
            if (isAttacker(dead) != isAttacker(hurt)) {
                continue;
            }
            if (isNamed(dead) && isNamed(hurt)) {
                if (surname(dead).equals(surname(hurt))) {
                    return true;
                }
                continue;
            }
            if (dead.count().value() > 1 && !isWeak(hurt)) {
                continue;
            }
            boolean beside = sentence(dead) == sentence(hurt)
                    && dead.anchor() != hurt.anchor()
                    && !isPronoun(dead)
                    && !isPronoun(hurt)
                    && !dead.words().equals(hurt.words());
            if (beside) {
                return false;
            }
            anybody |= isNamed(hurt) ? isWeak(hurt) && !isNamed(dead) : hurt.isPerson() || isWeak(hurt);
        }
        return anybody;
    }

    private static boolean isSelf(LooseFigure figure) {
        return figure.rule().equals(LooseFigure.PERSON + "self");
    }

    private boolean isWeak(LooseFigure hurt) {
        return text.token(hurt.anchor()).is("injury")
                || HITS.contains(text.token(hurt.anchor()).lower());
    }

    private int sentence(LooseFigure figure) {
        return text.sentenceOf(figure.words().span()).map(s -> s.index()).orElse(-1);
    }

    private boolean mentionsOthers(LooseFigure figure) {
        for (String word : words(figure)) {
            if (OTHERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAttacker(LooseFigure figure) {
        for (String word : words(figure)) {
            if (ATTACKERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(LooseFigure figure) {
        String who = figure.who() == null
                ? figure.words().text()
                : figure.words().text() + " " + figure.who().text();
        return who.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+", -1);
    }

    private static boolean isNamed(LooseFigure figure) {
        return figure.rule().equals(LooseFigure.PERSON + "name");
    }

    private static boolean isPronoun(LooseFigure figure) {
        return figure.rule().equals(LooseFigure.PERSON + "pronoun");
    }

    private static String surname(LooseFigure figure) {
        String[] words = words(figure);
        int last = words.length - 1;
        while (last > 0 && (SUFFIXES.contains(words[last]) || words[last].isEmpty())) {
            last--;
        }
        return words[last];
    }
}
