package org.truceline.reconcile.strand;

import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Status;

/** A figure as far as it is compared: what it counts and how many. */
public record Tally(Measure measure, Count count, Status status) {

    static Tally of(Figure figure) {
        return new Tally(figure.measure(), figure.count(), figure.status());
    }

    @Override
    public String toString() {
        return count + " " + measure.word() + (status == Status.UNSPECIFIED ? "" : " (" + status.word() + ")");
    }
}
