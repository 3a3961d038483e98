package org.truceline.model;

import java.util.List;
import java.util.stream.Collectors;

/** What one speaker says of an incident: a row of the matrix of versions. */
public record Version(Voice voice, List<Cell> cells) {

    /** Copies the list. */
    public Version {
        cells = List.copyOf(cells);
    }

    /** How the speaker stands to {@code proposition}: {@link Position#SILENT} where nothing is said of it. */
    public Position on(Proposition proposition) {
        return cells.stream()
                .filter(c -> c.proposition().equals(proposition))
                .map(Cell::position)
                .findFirst()
                .orElse(Position.SILENT);
    }

    @Override
    public String toString() {
        return voice + ": " + cells.stream().map(Cell::toString).collect(Collectors.joining(", "));
    }
}
