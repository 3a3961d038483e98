package org.truceline.read.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.Count;
import org.truceline.model.Quote;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Finds the figures of a sentence: links each count to the word that says what befell the counted. Stateless. */
public final class FigureFinder {

    private FigureFinder() {}

    /** The figures of {@code sentence}, in the order of the text. */
    public static List<LooseFigure> find(TokenizedText text, Sentence sentence) {
        List<Counted> counted = CountedFinder.find(text, sentence);
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
        persons.stream()
                .filter(p -> counted.stream().noneMatch(c -> c.first() <= p.end() && p.first() <= c.end())
                        && figures.stream().noneMatch(f -> isApposition(text, f, p)))
                .forEach(p -> figures.add(p.figure(text)));
        figures.sort(Comparator.comparingInt(LooseFigure::at));
        return figures;
    }

    /** "A nurse, Maria Ruiz," and "Maria Ruiz, a nurse,": one person told twice. */
    private static boolean isApposition(TokenizedText text, LooseFigure figure, Person person) {
        Quote who = figure.who();
        if (who == null
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
