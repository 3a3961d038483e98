package org.truceline.read.figure;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;

/**
 * A count and what it counts, before it is known what befell them.
 *
 * @param first index of the count's first token
 * @param countEnd index after the count's last token
 * @param end index after the last token of the counted ("at least five of its soldiers")
 * @param whoFirst index of the first token that names the counted; equal to {@code end} where nothing does
 * @param kind what is counted; null where no known word says
 * @param rule the rule that read the count
 */
record Counted(Count count, int first, int countEnd, int whoFirst, int end, People.@Nullable Kind kind, String rule) {

    boolean named() {
        return whoFirst < end;
    }
}
