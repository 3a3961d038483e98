package org.truceline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Actor;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.pipeline.Pipeline;
import org.truceline.read.ReaderChoice;

/**
 * What the project itself says takes no side: no word that judges, in messages, documents and the names it gives to parties. Such words are read in reports, and stand in
 * what is quoted from them and in names that organisations have.
 */
class NeutralWordsTest {

    private static final Pattern JUDGING = Pattern.compile(
            "(?i)\\b(terroris\\w*|regimes?|martyr\\w*|so-called|self-proclaimed|self-styled|unrecogni[sz]ed|breakaway|occupied|occupiers?|occupation|liberat\\w*|extremis\\w*"
                    + "|jihadi\\w*|thugs?|bandits?|puppets?|aggressors?|invaders?|heroic\\w*|brutal\\w*|barbar\\w*|atrocit\\w*|coward\\w*|traitors?|neutrali[sz]ed|infidels?)\\b");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Path TOP = Path.of("").toAbsolutePath().endsWith("core") ? Path.of("..") : Path.of("");

    /** The rooms whose words are printed and never looked for in reports. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/src/main/java",
                "core/src/main/java/org/truceline/model",
                "core/src/main/java/org/truceline/json",
                "core/src/main/java/org/truceline/ledger",
                "core/src/main/java/org/truceline/pipeline"
            })
    void messagesJudgeNobody(String folder) {
        List<String> words = new ArrayList<>();
        for (Path file : files(TOP.resolve(folder), ".java")) {
            text(file)
                    .lines()
                    .filter(l -> !l.strip().startsWith("*") && !l.strip().startsWith("//"))
                    .forEach(l -> LITERAL.matcher(l).results().forEach(r -> words.add(r.group(1))));
        }
        assertThat(words).isNotEmpty().noneMatch(w -> JUDGING.matcher(w).find());
    }

    @Test
    void documentsJudgeNobody() {
        List<String> lines = new ArrayList<>();
        for (Path file : files(TOP.resolve("docs"), ".md")) {
            lines.addAll(text(file).lines().toList());
        }
        lines.addAll(text(TOP.resolve("README.md")).lines().toList());
        assertThat(lines).isNotEmpty().noneMatch(NeutralWordsTest::judges);
    }

    /** Words that are quoted are somebody's, or a matter of code. */
    private static boolean judges(String line) {
        Matcher bare = JUDGING.matcher(line.replaceAll("\"[^\"]*\"|`[^`]*`", ""));
        return bare.find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Terrorists attacked a checkpoint in Syria on Sunday, killing two soldiers.",
                "Jihadists attacked a checkpoint in Yemen on Sunday, killing two soldiers.",
                "Extremists attacked a checkpoint in Colombia on Sunday, killing two soldiers.",
                "The regime shelled a village in Myanmar on Sunday, killing two people."
            })
    void whomAReportJudgesIsNamedWithoutIt(String report) {
        Report told = Report.of("r", Published.given(LocalDate.of(2021, 5, 20)), report);
        List<String> names = Pipeline.bundled(ReaderChoice.RULES).read(told).claims().stream()
                .flatMap(c -> c.happening().perpetrator().stream())
                .map(NeutralWordsTest::called)
                .toList();
        assertThat(names).isNotEmpty().noneMatch(n -> JUDGING.matcher(n).find());
    }

    private static String called(Name<Actor> name) {
        return name.found().map(Actor::name).orElse("");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
