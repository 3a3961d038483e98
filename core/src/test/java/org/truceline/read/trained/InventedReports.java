package org.truceline.read.trained;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the reports that were invented for training. */
final class InventedReports {

    private InventedReports() {}

    /** All of them, in the order of the files. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                add(Files.readAllLines(file), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Sentences are numbered lines, paragraphs begin at "¶"; a report ends where its claims are told. */
    private static void add(List<String> lines, List<String> texts) {
        StringBuilder text = new StringBuilder();
        boolean begins = true;
        for (String line : lines) {
            if (line.equals("¶")) {
                begins = true;
            } else if (line.equals("claims:")) {
                texts.add(text.toString());
                text.setLength(0);
                begins = true;
            } else if (line.matches("[0-9]+ [^|]+")) {
                text.append(text.isEmpty() ? "" : begins ? "\n\n" : " ").append(line.substring(line.indexOf(' ') + 1));
                begins = false;
            }
        }
    }

    private static Path folder() {
        return project("training/reports");
    }

    /** A folder of the project, wherever in it the tests run. */
    static Path project(String folder) {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.isDirectory(at.resolve(folder))) {
            at = at.getParent();
        }
        return at.resolve(folder);
    }
}
