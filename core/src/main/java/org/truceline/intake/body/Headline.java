package org.truceline.intake.body;

import java.util.Optional;
import org.truceline.model.Span;

/** Tells whether a text starts with its headline: a short first line that is no sentence with its point, with more text behind it. */
final class Headline {

    private static final int LONGEST = 200;

    private Headline() {}

    static Optional<Span> find(String text) {
        int end = text.indexOf('\n');
        if (end <= 0 || end > LONGEST) {
            return Optional.empty();
        }
        String line = text.substring(0, end).strip();
        int start = text.indexOf(line);
        boolean words = line.chars().filter(Character::isLetter).count() >= 8;
        boolean sentence = line.endsWith(".") || line.endsWith(":") || line.endsWith(",");
        boolean more = text.length() - end > line.length();
        return words && !sentence && more ? Optional.of(new Span(start, start + line.length())) : Optional.empty();
    }
}
