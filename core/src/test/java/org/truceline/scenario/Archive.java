package org.truceline.scenario;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.truceline.intake.Arrival;
import org.truceline.intake.Intake;
import org.truceline.intake.IntakeOptions;
import org.truceline.intake.Parcels;
import org.truceline.model.Claim;
import org.truceline.model.Dossier;
import org.truceline.model.Event;
import org.truceline.model.Figure;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.model.Standing;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.read.trained.TrainedReader;
import org.truceline.reconcile.Reconciler;

/** A folder of reports taken in, read and reconciled, and ways to ask what came of it. */
record Archive(List<Reading> readings, Dossier dossier) {

    /** A folder of the project, whichever module's folder the tests run in. */
    static Path project(String folder) {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !at.resolve("dossier").toFile().isDirectory()) {
            at = at.getParent();
        }
        return at.resolve(folder);
    }

    /** @throws org.opentest4j.TestAbortedException where the reader is the trained one and its model is not present */
    static Archive of(Path folder, ReaderChoice reader) {
        Assumptions.assumeTrue(
                reader != ReaderChoice.TRAINED || TrainedReader.isPresent(),
                "the trained reader's model is not present");
        Pipeline pipeline = Pipeline.bundled(reader);
        Intake intake = Intake.with(IntakeOptions.defaults());
        List<Reading> readings = new ArrayList<>();
        try (Parcels parcels = intake.parcels(List.of(folder.toString()), InputStream.nullInputStream())) {
            while (parcels.hasNext()) {
                if (intake.open(parcels.next()) instanceof Arrival.Arrived arrived) {
                    readings.add(pipeline.read(arrived.report()));
                }
            }
        }
        return new Archive(List.copyOf(readings), new Reconciler().reconcile(readings, List.of()));
    }

    List<Claim> claims() {
        return readings.stream().flatMap(r -> r.claims().stream()).toList();
    }

    @SafeVarargs
    final List<Claim> claims(Predicate<Claim>... conditions) {
        return claims().stream()
                .filter(c -> List.of(conditions).stream().allMatch(p -> p.test(c)))
                .toList();
    }

    List<Incident> current() {
        return dossier.incidents().stream()
                .filter(i -> i.standing() == Standing.CURRENT)
                .toList();
    }

    static Predicate<Claim> by(String speaker) {
        return c -> {
            Name<?> name = c.telling().speaker();
            return name != null && name.text().contains(speaker);
        };
    }

    static Predicate<Claim> event(Event event) {
        return c -> c.event() == event;
    }

    static Predicate<Claim> in(String report) {
        return c -> c.report().value().startsWith(report);
    }

    static Predicate<Claim> is(Reality reality) {
        return c -> c.happening().reality() == reality;
    }

    static Predicate<Claim> with(Stance stance) {
        return c -> c.telling().stance() == stance;
    }

    static Predicate<Claim> doneBy(String perpetrator) {
        return c -> c.happening().perpetrator().stream().anyMatch(n -> n.text().contains(perpetrator));
    }

    static Predicate<Claim> at(String place) {
        return c -> c.happening().place().stream().anyMatch(n -> n.text().contains(place));
    }

    static Predicate<Claim> on(String day) {
        return c -> c.happening().when() != null
                && c.happening().when().found().map(w -> w.days()).stream()
                        .anyMatch(d -> d.toString().equals(day));
    }

    /** @param count as {@code Count.toString()} gives it */
    static Predicate<Claim> counts(Measure measure, String count) {
        return c -> c.figures().stream().anyMatch(f -> is(f, measure, count));
    }

    private static boolean is(Figure figure, Measure measure, String count) {
        return figure.measure() == measure && figure.count().toString().equals(count);
    }

    /** The words of the sentences that carry a claim. */
    static Predicate<Claim> saying(String words) {
        return c -> c.evidence().stream().anyMatch(q -> q.text().contains(words));
    }
}
