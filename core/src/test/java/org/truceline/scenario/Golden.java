package org.truceline.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file, or rewrites it where the tests run with {@code -Dtruceline.golden.update=true}. */
public final class Golden {

    private static final boolean UPDATE = Boolean.getBoolean("truceline.golden.update");

    private Golden() {}

    public static void check(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("run once with -Dtruceline.golden.update=true to write it")
                .exists();
        assertThat(actual)
                .as(
                        "%s; if the change is wanted, run with -Dtruceline.golden.update=true and read the difference",
                        file)
                .isEqualTo(Files.readString(file));
    }
}
