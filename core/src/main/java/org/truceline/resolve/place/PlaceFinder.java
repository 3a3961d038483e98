package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

/**
 * Finds the place names of a report and says which places they mean. Immutable, for any number of threads.
 *
 * <pre>{@code
 * new PlaceFinder(Gazetteer.bundled()).find(report, TokenizedText.of(report.text()))
 * }</pre>
 *
 * <p>What bears a place's name but names a person, a company or nothing ("Paris Hilton", "Washington Post", "ambassador") is left out.
 */
public final class PlaceFinder {

    /** How much the best words beside another mention of the name count for this one. */
    private static final double SHARED = 0.6;

    private final Gazetteer gazetteer;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place names of {@code text}, in its order, none over another, each answered. The same arguments give the same names. */
    public List<Name<Location>> find(Report report, TokenizedText text) {
        Pieces pieces = Pieces.of(text);
        List<Spotted> spotted = new NameSpotter(gazetteer).spot(pieces, text.text());
        Surroundings around = new Surroundings(pieces, spotted);
        List<Spotted> places = places(spotted, around);
        List<Answer<Location>> answers = new Grounder(around).ground(places);
        List<Name<Location>> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Spotted s = places.get(i);
            names.add(new Name<>(Quote.of(text.text(), s.startOffset(), s.endOffset()), answers.get(i)));
        }
        return List.copyOf(names);
    }

    /** Those of the spotted that name places. Support for one mention of a name supports its others. */
    private List<Spotted> places(List<Spotted> spotted, Surroundings around) {
        NameSense sense = new NameSense(gazetteer, around);
        List<NameSense.Verdict> verdicts = spotted.stream().map(sense::judge).toList();
        Map<Long, Double> support = new HashMap<>();
        for (int i = 0; i < spotted.size(); i++) {
            support.merge(spotted.get(i).key(), verdicts.get(i).words(), Math::max);
        }
        List<Spotted> places = new ArrayList<>();
        for (int i = 0; i < spotted.size(); i++) {
            NameSense.Verdict verdict = verdicts.get(i);
            double shared = SHARED * Math.max(0, support.get(spotted.get(i).key()));
            double words = verdict.words() < 0 ? verdict.words() + shared : Math.max(verdict.words(), shared);
            if (verdict.name() + words > 0) {
                places.add(spotted.get(i));
            }
        }
        return places;
    }
}
