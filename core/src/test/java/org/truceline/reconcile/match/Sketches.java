package org.truceline.reconcile.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Relation;
import org.truceline.model.ReportId;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Tally;

/** Sketches with little in them: each with-er gives one more. */
record Sketches(
        String id,
        @Nullable LocalDate published,
        Set<Event> events,
        List<Days> days,
        List<Location> places,
        List<Location> setting,
        List<Tally> figures,
        List<Integer> ages,
        boolean sequel) {

    /** Of a report that says nothing but that something happened. */
    static Sketches blank(String id) {
        return new Sketches(id, null, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }

    Sketches published(String day) {
        return new Sketches(id, LocalDate.parse(day), events, days, places, setting, figures, ages, sequel);
    }

    Sketches events(Event... given) {
        return new Sketches(id, published, Set.of(given), days, places, setting, figures, ages, sequel);
    }

    Sketches on(String first, String last) {
        List<Days> given = List.of(new Days(LocalDate.parse(first), LocalDate.parse(last)));
        return new Sketches(id, published, events, given, places, setting, figures, ages, sequel);
    }

    Sketches on(String day) {
        return on(day, day);
    }

    Sketches at(Location... given) {
        return new Sketches(id, published, events, days, List.of(given), setting, figures, ages, sequel);
    }

    Sketches beginning(Location... given) {
        return new Sketches(id, published, events, days, places, List.of(given), figures, ages, sequel);
    }

    Sketches figures(Tally... given) {
        return new Sketches(id, published, events, days, places, setting, List.of(given), ages, sequel);
    }

    Sketches ages(Integer... months) {
        return new Sketches(id, published, events, days, places, setting, figures, List.of(months), sequel);
    }

    Sketches whatFollowed() {
        return new Sketches(id, published, events, days, places, setting, figures, ages, true);
    }

    Sketch sketch() {
        Facts facts = new Facts(
                events, days, !days.isEmpty(), places, !places.isEmpty(), Set.of(), Set.of(), Set.of(), figures);
        List<ClaimId> claims = events.isEmpty() ? List.of() : List.of(new ClaimId("c-" + id));
        Strand strand = new Strand(id, new ReportId("r-" + id), published, claims, facts, true, false, false, true);
        Profile words = Profile.of(new Wording(Map.of(), Set.of()), Vocabulary.bundled());
        return new Sketch(strand, null, words, setting, List.of(), ages, sequel);
    }

    /** A town of so many people. */
    static Location town(String name, String country, double latitude, double longitude, long people) {
        return place(name, PlaceKind.CITY, country, new Point(latitude, longitude), 3, people);
    }

    /** A region that wide. */
    static Location region(String name, double latitude, double longitude, double radiusKm) {
        return place(name, PlaceKind.PROVINCE, "XN", new Point(latitude, longitude), radiusKm, 0);
    }

    private static Location place(
            String name, PlaceKind kind, String country, Point point, double radiusKm, long people) {
        Place place =
                new Place(new PlaceId(name + "@" + point), name, kind, point, radiusKm, country, null, null, people);
        return new Location(place, Relation.AT, point, radiusKm);
    }
}
