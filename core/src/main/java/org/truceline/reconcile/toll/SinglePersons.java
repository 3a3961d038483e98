package org.truceline.reconcile.toll;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Scope;

/** Persons told by themselves and not by a number: "Ivanov", "his wife", "a nurse". That one was harmed says nothing of how many were. */
final class SinglePersons {

    private static final Set<String> NUMBERS = Set.of("one", "1", "single", "only", "sole", "lone", "least");
    private static final Set<String> ATTACKERS = Set.of(
            "himself",
            "herself",
            "attacker",
            "assailant",
            "gunman",
            "shooter",
            "bomber",
            "suspect",
            "killer",
            "hijacker",
            "perpetrator");
    private static final Set<String> OTHERS =
            Set.of("other", "others", "another", "second", "third", "fourth", "else", "more");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii");

    private SinglePersons() {}

    /** Whether all that a claim counts of a measure is one person told so. */
    static boolean only(Claim claim, Measure measure, Set<Scope> scopes) {
        List<Figure> figures = figures(claim, measure, scopes);
        return !figures.isEmpty() && figures.stream().allMatch(SinglePersons::is);
    }

    /** Whether a claim tells of an attacker by himself ("the gunman was shot dead", "then killed himself"). */
    static boolean anyAttacker(Claim claim, Measure measure, Set<Scope> scopes) {
        List<Figure> figures = figures(claim, measure, scopes);
        return figures.stream().anyMatch(f -> is(f) && isAttacker(f) && !Whole.isToldBefore(claim, f, figures));
    }

    /** Whether a claim tells of anybody else. */
    static boolean anyOther(Claim claim, Measure measure, Set<Scope> scopes) {
        return figures(claim, measure, scopes).stream()
                .anyMatch(f -> f.count().isKnown() && f.count().value() > 0 && !(is(f) && isAttacker(f)));
    }

    /** "Himself", "self", "his own life": who did it to himself. */
    static boolean isSelf(Figure figure) {
        String words = figure.words().text().toLowerCase(Locale.ROOT);
        return words.endsWith("self") || words.endsWith(" own life");
    }

    private static boolean isAttacker(Figure figure) {
        if (isSelf(figure)) {
            return true;
        }
        for (String word : (figure.words().text() + " "
                        + (figure.who() == null ? "" : figure.who().text()))
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+", -1)) {
            if (ATTACKERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last words of the names that a claim gives to those it counts. */
    static Set<String> names(Claim claim, Measure measure, Set<Scope> scopes) {
        Set<String> names = new HashSet<>();
        for (Figure figure : figures(claim, measure, scopes)) {
            if (is(figure)) {
                String name = lastName(figure.words().text());
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The other words of those names, by which a person may be told again: "Omar Hadi", then "Omar". */
    static Set<String> givenNames(Claim claim, Measure measure, Set<Scope> scopes) {
        Set<String> given = new HashSet<>();
        for (Figure figure : figures(claim, measure, scopes)) {
            String last = is(figure) ? lastName(figure.words().text()) : "";
            for (String word : figure.words().text().split("[^\\p{L}\\p{M}'’-]+", -1)) {
                String lower = word.toLowerCase(Locale.ROOT);
                if (!last.isEmpty() && !lower.equals(last)) {
                    given.add(lower);
                }
            }
        }
        return given;
    }

    private static List<Figure> figures(Claim claim, Measure measure, Set<Scope> scopes) {
        return claim.figures().stream()
                .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                .toList();
    }

    /** Whether a sentence tells of somebody hurt and somebody dead at once ("killed his wife and wounded a guard"), or of somebody else hurt ("another man was wounded"). */
    static boolean hurtBesideTheDead(Claim claim) {
        for (Figure figure : claim.figures()) {
            boolean hurt = isSome(figure, Measure.INJURED);
            boolean other = hurt && Stream.concat(words(figure), who(figure)).anyMatch(OTHERS::contains);
            boolean beside = hurt
                    && claim.evidence().stream()
                            .filter(s -> s.span().contains(figure.words().span()))
                            .anyMatch(s -> claim.figures().stream()
                                    .anyMatch(f -> isSome(f, Measure.KILLED)
                                            && s.span().contains(f.words().span())));
            if (other || beside) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSome(Figure figure, Measure measure) {
        return figure.measure() == measure
                && figure.scope() == Scope.INCIDENT
                && figure.count().isKnown()
                && figure.count().value() > 0;
    }

    private static Stream<String> who(Figure figure) {
        return figure.who() == null
                ? Stream.empty()
                : Stream.of(figure.who().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    static boolean is(Figure figure) {
        return figure.count().equals(Count.exactly(1)) && words(figure).noneMatch(NUMBERS::contains);
    }

    private static Stream<String> words(Figure figure) {
        return Stream.of(figure.words().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    /** The last word of a name; empty for a phrase that ends in a common noun or is a pronoun. */
    private static String lastName(String phrase) {
        String[] words = phrase.split("[^\\p{L}\\p{M}'’-]+", -1);
        int last = words.length - 1;
        while (last > 0 && (words[last].isEmpty() || SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT)))) {
            last--;
        }
        String word = words[last];
        boolean name = last > 0 || word.length() > 3;
        return name && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0))
                ? word.toLowerCase(Locale.ROOT)
                : "";
    }
}
