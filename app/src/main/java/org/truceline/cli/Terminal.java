package org.truceline.cli;

import java.util.Arrays;
import java.util.List;

/**
 * What the launcher said about where output goes.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width to wrap at
 * @param whole whether nothing is cut, since no screen bounds the width: output goes to a file or another program
 */
public record Terminal(boolean out, boolean err, int columns, boolean whole) {

    private static final int NARROWEST = 40;
    private static final int USUAL = 100;

    /** As the launcher found it: how wide, and whether output and errors go to one. */
    public static Terminal fromLauncher() {
        List<String> terminals =
                Arrays.asList(System.getProperty("truceline.terminal", "").split(" "));
        int columns = Integer.getInteger("truceline.columns", 0);
        return new Terminal(
                terminals.contains("out"),
                terminals.contains("err"),
                columns <= 0 ? USUAL : Math.max(NARROWEST, columns),
                columns <= 0);
    }

    /** The same with so many columns fewer, for what is indented. */
    public Terminal narrower(int by) {
        return new Terminal(out, err, Math.max(NARROWEST, columns - by), whole);
    }

    /** Bold, on a terminal that wants colour. */
    public String strong(String text) {
        return out && System.getenv("NO_COLOR") == null ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Faint, on a terminal that wants colour. */
    public String faint(String text) {
        return out && System.getenv("NO_COLOR") == null ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
