package org.truceline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Published;
import org.truceline.pipeline.Pipeline;

/**
 * The corpora and scorers that quality is measured with. They lie beside the project and are never part of it.
 *
 * @param shared the folder with {@code gold}, {@code eval} and {@code data}
 * @param unpacked where the packs of {@code data} are unpacked
 * @param pipeline what is measured
 */
public record SharedData(Path shared, Path unpacked, Supplier<Pipeline> pipeline) {

    /**
     * Those in {@code shared}, for the usual pipeline; packs are unpacked below {@code build}.
     *
     * @throws java.io.UncheckedIOException if no scorers are there
     */
    public static SharedData at(Path shared, Path build) {
        return at(shared, build, Pipeline::bundled);
    }

    static SharedData at(Path shared, Path build, Supplier<Pipeline> pipeline) {
        if (!Files.isDirectory(shared.resolve("eval"))) {
            throw new UncheckedIOException(
                    new IOException(
                            "no scorers at " + shared
                                    + ": quality is measured with corpora that are not part of the project; name their folder with --shared DIR"));
        }
        return new SharedData(shared, build.resolve("data"), pipeline);
    }

    Path scorer(String name) {
        return shared.resolve("eval").resolve("score_" + name + ".py");
    }

    /** A file or folder of a pack, unpacked on first use. */
    public Path data(String pack, String path) throws IOException, InterruptedException {
        Path wanted = unpacked.resolve(path);
        if (!Files.exists(wanted)) {
            Files.createDirectories(unpacked);
            Path archive = shared.resolve("data").resolve(pack + ".tar.xz").toAbsolutePath();
            int status = new ProcessBuilder("tar", "-xJf", archive.toString())
                    .directory(unpacked.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException("could not unpack " + archive);
            }
        }
        return wanted;
    }

    /** When a report of the corpora was published, or null where that is not told. */
    public static @Nullable Published published(JsonNode report) {
        String day = report.path("published").asText("");
        return day.length() < 10 ? null : Published.given(LocalDate.parse(day.substring(0, 10)));
    }

    /** The lines of a file that are not blank. */
    public static List<String> lines(Path jsonLines) throws IOException {
        try (Stream<String> lines = Files.lines(jsonLines)) {
            return lines.filter(l -> !l.isBlank()).toList();
        }
    }
}
