package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.reconcile.version.Voiced;

/**
 * Knows a person who is told as hurt again among those told as killed: by name, by age, or, where one person alone is killed, because "the boy" or "himself" is
 * somebody told before. Who died is not counted among the injured.
 */
final class SamePerson {

    private static final Pattern AGE =
            Pattern.compile("\\b(\\d{1,3})(?:-|\\s)?(?:years?|months?|yr|y)(?:-|\\s|/)?o(?:ld)?\\b");

    private static final Pattern AGE_BEHIND = Pattern.compile("^\\s*,\\s*(\\d{1,3})\\s*(?:[,.;)]|and\\b|$)");

    private static final Set<String> KNOWN =
            Set.of("the", "he", "she", "him", "her", "himself", "herself", "that", "this");

    private static final Set<String> OTHERS = Set.of("other", "another", "second", "third", "fourth", "else");

    private static final Set<String> MEN = Set.of(
            "boy",
            "man",
            "son",
            "father",
            "brother",
            "husband",
            "uncle",
            "nephew",
            "grandson",
            "he",
            "him",
            "himself",
            "male",
            "boyfriend");

    private static final Set<String> WOMEN = Set.of(
            "girl",
            "woman",
            "daughter",
            "mother",
            "sister",
            "wife",
            "aunt",
            "niece",
            "granddaughter",
            "she",
            "her",
            "herself",
            "female",
            "girlfriend");

    private SamePerson() {}

    /** The voices without the single persons told as hurt who are told as killed, too. */
    static List<Voiced> survivors(List<Voiced> voices) {
        List<Figure> dead = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> ages = new HashSet<>();
        long most = 0;
        for (Voiced voiced : voices) {
            for (Figure figure : figures(voiced.claim(), Measure.KILLED)) {
                if (voiced.position().affirms()
                        && figure.count().isKnown()
                        && figure.count().value() > 0) {
                    most = Math.max(most, figure.count().value());
                    if (SinglePersons.is(figure)) {
                        dead.add(figure);
                        names.addAll(names(figure));
                        ages.addAll(ages(figure, voiced.claim()));
                    }
                }
            }
        }
        if (most == 0) {
            return voices;
        }
        boolean one = most == 1 && names.size() <= 3;
        List<Voiced> left = new ArrayList<>();
        for (Voiced voiced : voices) {
            List<Figure> alive = voiced.claim().figures().stream()
                    .filter(f -> f.measure() != Measure.INJURED
                            || f.scope() != Scope.INCIDENT
                            || !SinglePersons.is(f)
                            || !(names(f).stream().anyMatch(names::contains)
                                    || ages(f, voiced.claim()).stream().anyMatch(ages::contains)
                                    || (one && isToldBefore(f, dead))))
                    .toList();
            left.add(
                    alive.size() == voiced.claim().figures().size()
                            ? voiced
                            : new Voiced(voiced.claim().withFigures(alive), voiced.voice()));
        }
        return left;
    }

    private static List<Figure> figures(Claim claim, Measure measure) {
        return claim.figures().stream()
                .filter(f -> f.measure() == measure && f.scope() == Scope.INCIDENT)
                .toList();
    }

    private static boolean isToldBefore(Figure figure, List<Figure> dead) {
        List<String> words = words(figure);
        if (!KNOWN.contains(words.getFirst()) || words.stream().anyMatch(OTHERS::contains)) {
            return false;
        }
        boolean man = words.stream().anyMatch(MEN::contains);
        boolean woman = words.stream().anyMatch(WOMEN::contains);
        return dead.stream().noneMatch(d -> {
            List<String> others = words(d);
            return (man && others.stream().anyMatch(WOMEN::contains))
                    || (woman && others.stream().anyMatch(MEN::contains));
        });
    }

    private static String phrase(Figure figure) {
        Quote who = figure.who();
        Quote words = figure.words();
        if (who == null || words.span().contains(who.span())) {
            return words.text();
        }
        return who.span().contains(words.span()) ? who.text() : words.text() + " " + who.text();
    }

    private static List<String> words(Figure figure) {
        return List.of(phrase(figure).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    /** The words written as names in a phrase; none of one that begins with a common word alone. */
    static Set<String> names(Figure figure) {
        Set<String> names = new HashSet<>();
        String[] words = phrase(figure).split("[^\\p{L}\\p{M}'’-]+", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("['’]s?$", "");
            boolean name = word.length() > 2
                    && Character.isUpperCase(word.codePointAt(0))
                    && (i > 0 || words.length <= 3)
                    && !KNOWN.contains(word.toLowerCase(Locale.ROOT))
                    && !OTHERS.contains(word.toLowerCase(Locale.ROOT));
            if (name) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The age given in a phrase or right behind it ("Ivanov, 23,"). */
    static Set<String> ages(Figure figure, Claim claim) {
        Set<String> ages = new HashSet<>();
        Quote who = figure.who();
        Quote words = figure.words();
        int end = who == null ? words.end() : Math.max(words.end(), who.end());
        for (Quote sentence : claim.evidence()) {
            if (sentence.span().contains(words.span()) && end <= sentence.end()) {
                Matcher behind = AGE_BEHIND.matcher(sentence.text().substring(end - sentence.start()));
                if (behind.find()) {
                    ages.add(behind.group(1));
                }
            }
        }
        Matcher inside = AGE.matcher(phrase(figure).toLowerCase(Locale.ROOT));
        if (inside.find()) {
            ages.add(inside.group(1));
        }
        return ages;
    }
}
