package org.truceline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ARCHITECTURE.md tells a newcomer where a line lives: it names every package. */
class ArchitectureDocumentTest {

    private static final Path TOP = Path.of(Files.isDirectory(Path.of("core")) ? "" : "..");

    @ParameterizedTest
    @ValueSource(strings = {"core", "app"})
    void everyPackageIsNamed(String module) throws IOException {
        Path document = TOP.resolve("ARCHITECTURE.md");
        assumeTrue(Files.exists(document), "built without the documents");
        String text = Files.readString(document);
        assertThat(packages(TOP.resolve(module).resolve("src/main/java/org/truceline")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
    }

    private static List<String> packages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.endsWith("package-info.java"))
                    .map(f -> sources.relativize(f.getParent()).toString().replace('/', '.'))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        }
    }
}
