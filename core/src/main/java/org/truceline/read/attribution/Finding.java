package org.truceline.read.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Stance;

/**
 * An attribution as tokens, before its source is linked to a name.
 *
 * @param source null where none is named
 * @param cue null where the quotation stands alone
 * @param via phrases through which it reached the report
 * @param said whether it makes its source a speaker, or tells of an attitude only
 * @param frame the frame of its cue
 * @param rule the construction that found it
 */
record Finding(
        @Nullable Range source,
        @Nullable Range cue,
        Range content,
        List<Range> via,
        Stance stance,
        boolean said,
        Frame frame,
        String rule) {

    Finding {
        via = List.copyOf(via);
    }

    /** Half-open range of tokens, never empty. */
    record Range(int first, int end) {
        Range {
            if (first < 0 || end <= first) {
                throw new IllegalArgumentException("no such range: " + first + ".." + end);
            }
        }

        boolean holds(int token) {
            return first <= token && token < end;
        }
    }

    Finding withContent(Range range) {
        return new Finding(source, cue, range, via, stance, said, frame, rule);
    }
}
