package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Stance;

/**
 * An attribution as tokens, before its source is linked to a name.
 *
 * @param source null where none is named
 * @param cited whom the source cites: the speaker then ("the agency reported, citing a medic"); null where it speaks itself
 * @param cue null where the quotation stands alone
 * @param via phrases through which it reached the report
 * @param said whether it makes its source a speaker, or tells of an attitude only
 * @param frame the frame of its cue
 * @param rule the construction that found it
 */
record Finding(
        @Nullable Range source,
        @Nullable Range cited,
        @Nullable Range cue,
        Range content,
        List<Range> via,
        Stance stance,
        boolean said,
        Frame frame,
        Construction rule) {

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

    /** Its source passes on what {@code speaker} says. */
    Finding citing(Range speaker) {
        List<Range> through = new ArrayList<>(via);
        if (source != null) {
            through.add(0, source);
        }
        return new Finding(source, speaker, cue, content, through, stance, said, frame, rule);
    }

    Finding from(Range speaker) {
        return new Finding(speaker, cited, cue, content, via, stance, said, frame, rule);
    }

    Finding withContent(Range range) {
        return new Finding(source, cited, cue, range, via, stance, said, frame, rule);
    }
}
