package org.truceline.cli;

import java.util.Arrays;
import java.util.List;

/**
 * What the launcher said about where output goes.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width to print for
 */
public record Terminal(boolean out, boolean err, int columns) {

    private static final int NARROWEST = 40;

    /** As the launcher found it: how wide, and whether output and errors go to one. */
    public static Terminal fromLauncher() {
        List<String> terminals =
                Arrays.asList(System.getProperty("truceline.terminal", "").split(" "));
        int columns = Integer.getInteger("truceline.columns", 100);
        return new Terminal(terminals.contains("out"), terminals.contains("err"), Math.max(NARROWEST, columns));
    }

    /** The same with so many columns fewer, for what is indented. */
    public Terminal narrower(int by) {
        return new Terminal(out, err, Math.max(NARROWEST, columns - by));
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
