package org.truceline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PackFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which places and actors are known beside those of the program, the same for every verb that looks names up. */
final class NamesOption {

    static final String PACK = ".places";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--gazetteer",
            paramLabel = "PACK",
            description =
                    "A pack of places that truceline gazetteer import made. Can be given more than once. Default: those in the user's data folder ($TRUCELINE_DATA, else truceline under $XDG_DATA_HOME or ~/.local/share).")
    private @Nullable List<Path> packs;

    @Option(
            names = "--actors",
            paramLabel = "FILE|DIR",
            description =
                    "Actors of your own: a table in the columns of actors.tsv, or a folder with such tables (those called persons*.tsv hold persons). Default: the folder actors of the user's data folder.")
    private @Nullable List<Path> actors;

    /** The program's gazetteer with what was asked for. */
    Gazetteer gazetteer() {
        return gazetteer(Gazetteer.bundled());
    }

    /** The same on top of a gazetteer. */
    Gazetteer gazetteer(Gazetteer bundled) {
        try {
            List<PackFile> open = new ArrayList<>();
            for (Path pack :
                    packs != null ? packs : UserFolder.files(UserFolder.folder().resolve("gazetteer"), PACK)) {
                open.add(PackFile.open(pack));
            }
            return bundled.with(open);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "--gazetteer: no file " + e.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The register with what was asked for. */
    ActorRegister register(ActorRegister standard) {
        try {
            ActorRegister register = standard;
            for (Path given :
                    actors != null ? actors : List.of(UserFolder.folder().resolve("actors"))) {
                if (actors != null && !Files.exists(given)) {
                    throw new ParameterException(spec.commandLine(), "--actors: no file or folder " + given);
                }
                register = register.with(
                        Files.isDirectory(given) || actors == null ? UserFolder.files(given, ".tsv") : List.of(given));
            }
            return register;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--actors: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }
}
