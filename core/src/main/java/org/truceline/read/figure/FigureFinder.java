package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds the figures of a sentence: links each count to the word that says what befell the counted. Stateless. */
public final class FigureFinder {

    private static final Set<String> SPEECH = Set.of("said", "says", "told", "tells", "added", "adds");

    private static final Set<String> CITING = Set.of("citing", "quoting", "cited", "quoted");

    /** Behind these another subject than the one before them may speak. */
    private static final Set<String> VERBS = Set.of(
            "was", "were", "is", "are", "has", "had", "have", "who", "which", "that", "and", "died", "killed",
            "wounded", "when", "while", "after");

    private static final int REACH = 9;

    /** Each count of a sentence is held against each word for harm: what has more tokens is no sentence that somebody wrote, and is read in pieces of so many. */
    private static final int LONGEST = 500;

    private FigureFinder() {}

    /** The figures of {@code sentence}, in the order of the text. Takes time linear in its length. */
    public static List<LooseFigure> find(TokenizedText text, Sentence sentence) {
        if (sentence.size() <= LONGEST) {
            return within(text, sentence);
        }
        List<LooseFigure> figures = new ArrayList<>();
        for (int first = sentence.firstToken(); first < sentence.endToken(); first += LONGEST) {
            int end = Math.min(sentence.endToken(), first + LONGEST);
            Span span = new Span(text.token(first).start(), text.token(end - 1).end());
            figures.addAll(within(text, new Sentence(sentence.index(), sentence.paragraph(), span, first, end)));
        }
        return figures;
    }

    private static List<LooseFigure> within(TokenizedText text, Sentence sentence) {
        List<Counted> counted = CountedFinder.find(text, sentence).stream()
                .filter(c -> !speaks(text, sentence, c))
                .toList();
        Set<Integer> starts = new HashSet<>();
        counted.forEach(c -> starts.add(c.first()));
        List<Harm> harms = Harm.find(text, sentence, starts);
        if (harms.isEmpty()) {
            return List.of();
        }
        List<Person> persons = Persons.find(text, sentence, harms, counted);
        List<LooseFigure> figures = counted.isEmpty()
                ? new ArrayList<>()
                : new HarmLinking(text, sentence, counted, harms, persons).figures();
        DiedOf died = new DiedOf(text, sentence, harms);
        died.part(figures);
        persons.stream()
                .filter(p -> counted.stream().noneMatch(c -> c.first() <= p.end() && p.first() <= c.end())
                        && figures.stream().noneMatch(f -> isApposition(text, f, p)))
                .forEach(p -> figures.add(p.figure(text)));
        died.die(figures, counted, persons);
        Things.find(text, sentence, harms).stream()
                .filter(t -> figures.stream()
                        .noneMatch(f -> f.at() >= t.at() && f.at() < t.at() + 8 && f.measure() == t.measure()))
                .forEach(figures::add);
        figures.sort(Comparator.comparingInt(LooseFigure::at));
        return figures;
    }

    /** "A hospital official said": one who tells of it was not hit. */
    private static boolean speaks(TokenizedText text, Sentence sentence, Counted counted) {
        int end = behindWhatHeIsOf(text, sentence, counted.end());
        boolean one = counted.named() && counted.count().equals(Count.exactly(1)) && end < sentence.endToken();
        boolean to = end + 1 < sentence.endToken() && text.token(end + 1).is("to");
        boolean cited = counted.first() > sentence.firstToken()
                && CITING.contains(text.token(counted.first() - 1).lower());
        return one && ((!to && SPEECH.contains(text.token(end).lower())) || cited);
    }

    /** The index behind "of the ministry", "from the force", where a word of speech follows it; else {@code end}. */
    private static int behindWhatHeIsOf(TokenizedText text, Sentence sentence, int end) {
        boolean of = end < sentence.endToken()
                && switch (text.token(end).lower()) {
                    case "of", "from", "with", "at", "in" -> true;
                    default -> false;
                };
        for (int i = end + 1; of && i < Math.min(sentence.endToken(), end + REACH); i++) {
            if (SPEECH.contains(text.token(i).lower())) {
                return i;
            }
            if (!text.token(i).isWord() || VERBS.contains(text.token(i).lower())) {
                break;
            }
        }
        return end;
    }

    /** "A nurse, Maria Ruiz," and "Maria Ruiz, a nurse,": one person told twice. */
    private static boolean isApposition(TokenizedText text, LooseFigure figure, Person person) {
        Quote who = figure.who();
        if (who == null
                || figure.rule().equals(LooseFigure.PERSON + "name") // "Ruiz, Hadi and Kaya were killed"
                || (figure.isPerson() && !person.isNamed(text)) // "Man, woman killed"
                || figure.measure() != person.measure()
                || !figure.count().equals(Count.exactly(1))) {
            return false;
        }
        boolean before = person.first() >= 1
                && text.token(person.first() - 1).is(",")
                && text.token(person.first() - 1).start() == who.end();
        boolean behind = person.end() < text.tokens().size()
                && text.token(person.end()).is(",")
                && figure.at() == person.end() + 1;
        return before || behind;
    }
}
