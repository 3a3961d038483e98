package org.truceline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.truceline.model.Answer;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
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

    /** Places of this many people need no support from others. */
    private static final long LARGE = 150_000;

    private static final double SUPPORTED = 0.5;
    private static final double SURE = 1.8;

    /** A name taken for a place, and how surely. */
    private record Kept(Spotted name, double sureness) {}

    private final Gazetteer gazetteer;

    /** @param gazetteer the places it knows */
    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place names of {@code text}, in its order, none over another, each answered. The same arguments give the same names. */
    public List<Name<Location>> find(Report report, TokenizedText text) {
        Pieces pieces = Pieces.of(text);
        List<Spotted> spotted = new NameSpotter(gazetteer).spot(pieces, text.text());
        Surroundings around = new Surroundings(gazetteer, pieces, spotted);
        List<Kept> places = places(spotted, around);
        List<Grounder.Grounded> grounded = new Grounder(around, PublisherArea.country(report.source(), gazetteer))
                .ground(places.stream().map(Kept::name).toList());
        Map<Spotted, Place> found = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Spotted s = places.get(i).name();
            if (!isStray(places.get(i), grounded.get(i))) {
                grounded.get(i).answer().found().ifPresent(at -> found.put(s, at.place()));
            }
        }
        Relations relations = new Relations(around, found::get);
        List<Name<Location>> names = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Spotted s = places.get(i).name();
            if (found.containsKey(s)) {
                Quote words = Quote.of(text.text(), s.startOffset(), s.endOffset());
                names.add(new Name<>(words, related(grounded.get(i).answer(), s, relations)));
            }
        }
        Enclosing enclosing = new Enclosing(names);
        for (UnknownNames.Unknown unknown : UnknownNames.find(pieces, List.copyOf(found.keySet()))) {
            Quote words = Quote.of(text.text(), unknown.startOffset(), unknown.endOffset());
            names.add(new Name<>(words, enclosing.answer(unknown)));
        }
        names.sort(Comparator.comparing(Name::words));
        return List.copyOf(names);
    }

    /** A small place far from all others that the report names, with little in the words to say that it is a place at all. */
    private static boolean isStray(Kept kept, Grounder.Grounded grounded) {
        Place place = grounded.use().place();
        boolean small = !grounded.use().fromPack() && place.population() < LARGE && place.kind() != PlaceKind.COUNTRY;
        return small && grounded.together() < SUPPORTED && kept.sureness() < SURE;
    }

    private static Answer<Location> related(Answer<Location> answer, Spotted s, Relations relations) {
        if (!(answer instanceof Answer.Found<Location> found)) {
            return answer;
        }
        Location location = relations.locate(s, found.value().place());
        return new Answer.Found<>(location, found.confidence(), found.rule(), found.reason(), found.rivals());
    }

    /** Those of the spotted that name places. Support for one mention of a name supports its others. */
    private List<Kept> places(List<Spotted> spotted, Surroundings around) {
        NameSense sense = new NameSense(gazetteer, around);
        List<NameSense.Verdict> verdicts = spotted.stream().map(sense::judge).toList();
        Map<Long, Double> support = new HashMap<>();
        for (int i = 0; i < spotted.size(); i++) {
            support.merge(spotted.get(i).key(), verdicts.get(i).words(), Math::max);
        }
        List<Kept> places = new ArrayList<>();
        for (int i = 0; i < spotted.size(); i++) {
            NameSense.Verdict verdict = verdicts.get(i);
            double shared = SHARED * Math.max(0, support.get(spotted.get(i).key()));
            double words = verdict.words() < 0 ? verdict.words() + shared : Math.max(verdict.words(), shared);
            if (verdict.name() + words > 0) {
                places.add(new Kept(spotted.get(i), verdict.name() + words));
            }
        }
        return places;
    }
}
