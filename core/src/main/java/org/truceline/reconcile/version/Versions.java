package org.truceline.reconcile.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.model.Cell;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.Version;
import org.truceline.model.Voice;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Party;

/** The matrix of an incident: a row for each speaker, a column for each proposition. */
public final class Versions {

    private Versions() {}

    private record Column(Proposition proposition, Position position) {}

    /** Rows by voice; in each, columns in their order. */
    public static List<Version> of(List<Voiced> claims) {
        Map<Voice, Map<Column, List<Cell.Said>>> rows = new TreeMap<>();
        for (Voiced voiced : claims) {
            Claim claim = voiced.claim();
            Map<Column, List<Cell.Said>> row = rows.computeIfAbsent(voiced.voice(), v -> new LinkedHashMap<>());
            Position position = voiced.position();
            Cell.Said said =
                    new Cell.Said(claim.report(), claim.id(), claim.evidence().getFirst());
            for (Proposition proposition : propositions(claim, position)) {
                row.computeIfAbsent(new Column(proposition, position), c -> new ArrayList<>())
                        .add(said);
            }
        }
        List<Version> versions = new ArrayList<>();
        rows.forEach((voice, row) -> versions.add(new Version(voice, cells(row))));
        return versions;
    }

    private static List<Cell> cells(Map<Column, List<Cell.Said>> row) {
        List<Cell> cells = new ArrayList<>();
        row.forEach((column, said) -> cells.add(new Cell(column.proposition(), column.position(), said)));
        cells.sort(Comparator.comparingInt((Cell c) -> c.proposition().column())
                .thenComparing(c -> c.proposition().toString())
                .thenComparing(Cell::position));
        return cells;
    }

    /** A denial is of the deed, its doer and its figures; the place and day it names are not what is denied. */
    private static List<Proposition> propositions(Claim claim, Position position) {
        List<Proposition> propositions = new ArrayList<>();
        Happening happening = claim.happening();
        propositions.add(new Proposition.Happened(happening.event()));
        happening.perpetrator().stream()
                .map(Party::of)
                .forEach(p -> propositions.add(new Proposition.DoneBy(p.key(), p.name())));
        if (position != Position.DENIED) {
            happening.target().stream()
                    .map(Party::of)
                    .forEach(p -> propositions.add(new Proposition.DoneTo(p.key(), p.name())));
            happening.place().stream().limit(1).forEach(p -> propositions.add(at(p)));
            Days days = Facts.daysOf(happening.when());
            if (days != null) {
                propositions.add(new Proposition.On(days));
            }
        }
        for (Figure figure : claim.figures()) {
            propositions.add(new Proposition.Counted(
                    figure.measure(), Groups.of(figure, claim), figure.scope(), figure.count()));
        }
        return propositions;
    }

    private static Proposition at(Name<Location> place) {
        return place.found()
                .map(l -> new Proposition.At(l.place().id().value(), l.place().name()))
                .orElseGet(() -> new Proposition.At(Party.plain(place.text()), place.text()));
    }
}
