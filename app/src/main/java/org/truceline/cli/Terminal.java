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
record Terminal(boolean out, boolean err, int columns) {

    private static final int NARROWEST = 40;

    static Terminal fromLauncher() {
        List<String> terminals =
                Arrays.asList(System.getProperty("truceline.terminal", "").split(" "));
        int columns = Integer.getInteger("truceline.columns", 100);
        return new Terminal(terminals.contains("out"), terminals.contains("err"), Math.max(NARROWEST, columns));
    }

    /** Bold, on a terminal that wants colour. */
    String strong(String text) {
        return out && System.getenv("NO_COLOR") == null ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** Faint, on a terminal that wants colour. */
    String faint(String text) {
        return out && System.getenv("NO_COLOR") == null ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
