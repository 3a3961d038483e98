package org.truceline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.resolve.dump.GazetteerImport;
import org.truceline.resolve.place.PackFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pack of places from tables of others. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Makes a pack of places that read, add and reconcile then know, from GeoNames dumps (allCountries, cities, alternateNamesV2; plain, .zip or .gz), OCHA's p-code tables and CSV with a heading. Any size, in bounded memory.",
        footer = {
            "",
            "A broken line is told with its number and left out; the exit status is then 3.",
            "CSV: name, latitude and longitude must be there; id, kind, country, province, district, population, radius_km, names may be."
        })
final class GazetteerImportVerb implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The tables; those of one pack together.")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "PACK",
            description =
                    "Where to write. Default: the user's data folder ($TRUCELINE_DATA, else truceline under $XDG_DATA_HOME or ~/.local/share), where read, add and reconcile look by themselves.")
    private @Nullable Path out;

    @Option(
            names = "--features",
            paramLabel = "LIST",
            split = ",",
            description =
                    "GeoNames feature classes (S) and codes (S.HSP,S.SCH) to take too. Default: places, divisions, waters, mountains, roads, airports, bridges, camps, bases.")
    private Set<String> features = Set.of();

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "no file " + file);
            }
        }
        Path target = out != null
                ? out
                : UserFolder.folder().resolve("gazetteer").resolve(stem(files.getFirst()) + NamesOption.PACK);
        PrintWriter err = spec.commandLine().getErr();
        ByteProgress progress = new ByteProgress(err, Terminal.fromLauncher());
        long began = System.nanoTime();
        GazetteerImport.Summary made;
        try {
            made = new GazetteerImport(features).run(files, target, new Watching(progress, err));
        } finally {
            progress.end();
        }
        PackFile pack = PackFile.open(target);
        err.printf(
                "%,d place%s under %,d name%s, %,d lines, %,d of kinds not wanted, %,d broken, %.1f s. To look: %s%n",
                pack.size(),
                pack.size() == 1 ? "" : "s",
                pack.names(),
                pack.names() == 1 ? "" : "s",
                made.lines(),
                made.leftOut(),
                made.broken(),
                (System.nanoTime() - began) / 1e9,
                Called.by("gazetteer show NAME"));
        PrintWriter result = spec.commandLine().getOut();
        result.println(target);
        result.flush();
        return made.broken() == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Shows the progress and tells the first broken lines. */
    private static final class Watching implements GazetteerImport.Watcher {
        private final ByteProgress progress;
        private final PrintWriter err;
        private int broken;

        Watching(ByteProgress progress, PrintWriter err) {
            this.progress = progress;
            this.err = err;
        }

        @Override
        public void read(Path file, long bytes, long ofBytes) {
            progress.at(String.valueOf(file.getFileName()), bytes, ofBytes);
        }

        @Override
        public void broken(Path file, long line, String why) {
            broken++;
            if (broken <= SHOWN) {
                progress.end();
                err.println("truceline: " + file.getFileName() + ", line " + line + ": " + why);
            } else if (broken == SHOWN + 1) {
                progress.end();
                err.println("truceline: more broken lines are only counted");
            }
        }

        @Override
        public void sorting() {
            progress.say("sorting the names");
        }
    }
}
