package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.truceline.model.Incident;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;
import org.truceline.reconcile.Reconciler;

/**
 * Situations as text, through the whole pipeline: the files in {@code src/test/resources/scenarios}. Run with {@code -Dtruceline.golden.update=true} to write what
 * comes of them, and read the difference.
 */
class ScenarioTest {

    private static final Path SCENARIOS = Archive.project("core/src/test/resources/scenarios");
    private static final boolean UPDATE = Boolean.getBoolean("truceline.golden.update");
    private static final Pipeline PIPELINE = Pipeline.bundled(ReaderChoice.RULES);

    @TestFactory
    Stream<DynamicTest> situations() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path file) throws IOException {
        Scenario scenario = Scenario.read(file);
        String actual = incidents(scenario.reports());
        if (UPDATE) {
            Files.writeString(file, scenario.with(actual));
        } else {
            assertThat(actual)
                    .as("%s: if the change is wanted, run with -Dtruceline.golden.update=true", scenario.title())
                    .isEqualTo(scenario.expected());
        }
    }

    @Test
    void swappingTheSidesSwapsTheResult() throws IOException {
        List<Report> reports =
                Scenario.read(SCENARIOS.resolve("M01-mirror.txt")).reports();
        List<Report> mirrored = reports.stream()
                .map(r -> Report.of(r.id().value(), r.published(), swapped(r.text())))
                .toList();
        assertThat(incidents(mirrored)).contains("denied").satisfies(m -> assertThat(
                        m.lines().sorted())
                .containsExactlyElementsOf(
                        swapped(incidents(reports)).lines().sorted().toList()));
    }

    private static String swapped(String text) {
        return text.replace("Azerbaijan", "\0")
                .replace("Armenia", "Azerbaijan")
                .replace("\0", "Armenia")
                .replace("Armeniai", "Armenian")
                .replace("Azerbaijann", "Azerbaijani");
    }

    private static String incidents(List<Report> reports) {
        List<Reading> readings = reports.stream().map(PIPELINE::read).toList();
        return new Reconciler()
                .reconcile(readings, List.of()).incidents().stream()
                        .map(ScenarioTest::one)
                        .collect(Collectors.joining("\n"));
    }

    /** The incident and its reports; then a line for each version and toll. */
    private static String one(Incident incident) {
        Stream<?> below = Stream.concat(incident.versions().stream(), incident.tolls().stream());
        return incident + " " + incident.reports() + below.map(b -> "\n  " + b).collect(Collectors.joining());
    }
}
