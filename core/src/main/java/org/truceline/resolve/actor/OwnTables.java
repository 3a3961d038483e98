package org.truceline.resolve.actor;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Word;

/** The tables of a user, held against the register that they extend: what is wrong is told with file and line before anything is used. Not for several threads. */
final class OwnTables {

    private static final int ACTOR_COLUMNS = 8;
    private static final int PERSON_COLUMNS = 5;

    /** A line and where it stands. */
    private static final class Line {
        private final String where;
        private final String[] cells;

        Line(String where, String[] cells) {
            this.where = where;
            this.cells = cells;
        }
    }

    private final ActorRegister register;
    private final List<Line> actors = new ArrayList<>();
    private final List<Line> persons = new ArrayList<>();

    OwnTables(ActorRegister register) {
        this.register = register;
    }

    void read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean ofPersons = name.startsWith("persons");
        int columns = ofPersons ? PERSON_COLUMNS : ACTOR_COLUMNS;
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(name + " is not in UTF-8");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String where = name + ", line " + (i + 1) + ": ";
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        where + cells.length + " columns between tabs where " + columns + " are wanted: "
                                + (ofPersons
                                        ? "side or body, office, from, until, name and aliases"
                                        : "id, kind, side, country, parent, from, until, name and aliases"));
            }
            String[] clean = Arrays.stream(cells).map(String::strip).toArray(String[]::new);
            (ofPersons ? persons : actors).add(new Line(where, clean));
        }
    }

    List<String[]> actors() {
        Set<String> ids = ids();
        for (Line line : actors) {
            String[] c = line.cells;
            need(
                    line,
                    !c[0].isEmpty() && c[0].indexOf(' ') < 0,
                    "an id without blanks is wanted in the first column, not '" + c[0] + "'");
            kind(line, c[1]);
            need(
                    line,
                    c[2].isEmpty() || c[2].equals("=") || isKnown(c[2], ids),
                    "no side '" + c[2] + "': a state's code (az), an actor's id, or = for its own side");
            need(
                    line,
                    c[3].isEmpty() || register.state(c[3]) != null,
                    "no country '" + c[3] + "': two small letters, as az");
            need(line, c[4].isEmpty() || isKnown(c[4], ids), "no parent '" + c[4] + "'");
            term(line, c[5], c[6]);
            need(line, names(c[7]), "a name is wanted in the last column");
        }
        return actors.stream().map(line -> line.cells).toList();
    }

    List<String[]> persons() {
        Set<String> ids = ids();
        for (Line line : persons) {
            String[] c = line.cells;
            need(
                    line,
                    isKnown(c[0], ids),
                    "no side or body '" + c[0]
                            + "': a state's code (az), one of its bodies (az/mod), or an actor's id");
            need(line, !c[1].isEmpty(), "an office is wanted in the second column");
            term(line, c[2], c[3]);
            need(line, names(c[4]), "a name is wanted in the last column");
        }
        return persons.stream().map(line -> line.cells).toList();
    }

    private Set<String> ids() {
        return actors.stream().map(line -> line.cells[0]).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isKnown(String id, Set<String> own) {
        return !id.isEmpty()
                && (own.contains(id) || register.find(new ActorId(id)).isPresent());
    }

    private static boolean names(String cell) {
        return !cell.isEmpty()
                && Tables.list(cell).stream().noneMatch(String::isBlank)
                && !Tables.list(cell).isEmpty();
    }

    private static void kind(Line line, String word) {
        try {
            Word.of(ActorKind.class, word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    line.where + "kind '" + word + "' is none of: "
                            + Arrays.stream(ActorKind.values()).map(Word::word).collect(Collectors.joining(", ")),
                    e);
        }
    }

    private static void term(Line line, String from, String until) {
        try {
            Term term = Term.of(from, until);
            need(
                    line,
                    term.from() == null || term.until() == null || !term.from().isAfter(term.until()),
                    "from " + from + " is after until " + until);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    line.where + "not days as 2020-09-27: '" + from + "', '" + until + "'", e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new IllegalArgumentException(message.startsWith(line.where) ? message : line.where + message, e);
        }
    }

    private static void need(Line line, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(line.where + what);
        }
    }
}
