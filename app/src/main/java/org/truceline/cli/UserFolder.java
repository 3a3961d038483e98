package org.truceline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of what a user adds to every run: {@code TRUCELINE_DATA}, else {@code truceline} where the system keeps users' data. */
final class UserFolder {

    private UserFolder() {}

    static Path folder() {
        String own = System.getenv("TRUCELINE_DATA");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_DATA_HOME");
        Path base = shared != null && !shared.isBlank()
                ? Path.of(shared)
                : Path.of(System.getProperty("user.home", "."), ".local", "share");
        return base.resolve("truceline");
    }

    /** The files of one of its folders that end so, by name; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
