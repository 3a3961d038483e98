package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a file under {@code src/test/resources/golden}; {@code -Dtruceline.golden.update=true} writes the file instead. */
final class Golden {

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path module = Files.isDirectory(Path.of("app/src/test")) ? Path.of("app") : Path.of("");
        Path file = module.resolve("src/test/resources/golden").resolve(name);
        if (Boolean.getBoolean("truceline.golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("run with -Dtruceline.golden.update=true to make it")
                .exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
