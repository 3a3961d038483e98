package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.truceline.intake.Arrival;
import org.truceline.intake.Intake;
import org.truceline.intake.IntakeOptions;
import org.truceline.intake.Parcels;

/** Files that broke something once: whatever lies in {@code src/test/resources/crashes} is taken in and read. */
class CrashesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> filesThatBrokeSomething() throws IOException {
        try (Stream<Path> files = Files.list(Archive.project("core/src/test/resources/crashes"))) {
            List<Path> all =
                    files.filter(f -> !f.endsWith("README.md")).sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .map(f -> DynamicTest.dynamicTest(
                            f.getFileName().toString(), () -> assertTimeoutPreemptively(LIMIT, () -> check(f))));
        }
    }

    private static void check(Path file) throws IOException {
        HostileTextTest.check(
                file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        Intake intake = Intake.with(IntakeOptions.defaults());
        try (Parcels parcels = intake.parcels(List.of(file.toString()), InputStream.nullInputStream())) {
            while (parcels.hasNext()) {
                if (intake.open(parcels.next()) instanceof Arrival.Arrived arrived) {
                    HostileTextTest.check(
                            arrived.report().id().value(), arrived.report().text());
                }
            }
        }
    }
}
