package org.truceline.cli.page;

import java.util.ArrayList;
import java.util.List;
import org.truceline.cli.Terminal;

/** Text cut to the width of a terminal. Widths count code points. */
public final class Lines {

    private Lines() {}

    /** {@code text} in one line, cut only where a screen bounds it. */
    static String cut(String text, int width, Terminal terminal) {
        return terminal.whole() ? plain(text) : cut(text, width);
    }

    /** {@code text} in one line of at most {@code width}, with an ellipsis where it was cut, between words where one ends nearby. Control characters, which could steer a terminal, become spaces. */
    static String cut(String text, int width) {
        String plain = plain(text);
        if (length(plain) <= width) {
            return plain;
        }
        String cut = plain.substring(0, plain.offsetByCodePoints(0, Math.max(0, width - 1)));
        int space = cut.lastIndexOf(' ');
        return (space > cut.length() * 3 / 4 ? cut.substring(0, space) : cut).stripTrailing() + "…";
    }

    /** {@code text} in one line, spaces run together, without signs that could steer a terminal. */
    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (turnsDirection(c)) {
                continue;
            }
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!blank) {
                out.append(c);
            } else if (!space) {
                out.append(' ');
            }
            space = blank;
        }
        return out.toString().stripTrailing();
    }

    /** {@code text} with line breaks kept and other control characters left out. */
    static String harmless(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !(Character.isISOControl(c) || turnsDirection(c)))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Signs that turn the direction of what follows them, beyond the text that holds them: one could make the rest of a line read as something else. */
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** {@code text} in lines of at most {@code width}, each after {@code indent} spaces. Words longer than that are not broken. */
    public static String wrap(String text, int indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" ", -1)) {
            if (!line.isEmpty() && indent + length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        String margin = " ".repeat(indent);
        return margin + String.join("\n" + margin, lines);
    }

    /** The same with every line but the first two spaces further in. */
    static String hanging(String text, int indent, int width) {
        String wrapped = wrap(text, indent + 2, width);
        return wrapped.substring(2);
    }

    /** {@code text} followed by spaces up to {@code width}. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** {@code text} led by spaces up to {@code width}. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
