package org.truceline.read.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Quote;
import org.truceline.text.TokenizedText;

/**
 * Where a pattern matched.
 *
 * @param first index of the first token matched
 * @param end index after the last
 * @param captures for each capture that took part {first token, end}
 */
public record Match(TokenizedText text, Findings findings, int first, int end, Map<String, int[]> captures) {

    /** Whether the pattern captured something under that name. */
    public boolean has(String capture) {
        return captures.containsKey(capture);
    }

    /** First token of the capture; −1 where it took no part. */
    public int first(String capture) {
        int[] range = captures.get(capture);
        return range == null ? -1 : range[0];
    }

    /** Index after the capture's last token; −1 where it took no part. */
    public int end(String capture) {
        int[] range = captures.get(capture);
        return range == null ? -1 : range[1];
    }

    /** All the words that the pattern matched. */
    public Quote quote() {
        return text.quote(first, end);
    }

    /** The words of a capture; null where it took no part. */
    public @Nullable Quote quote(String capture) {
        int[] range = captures.get(capture);
        return range == null ? null : text.quote(range[0], range[1]);
    }

    /** The finding of {@code type} that the capture covers exactly; null where there is none. */
    public @Nullable Finding finding(String type, String capture) {
        int[] range = captures.get(capture);
        if (range == null) {
            return null;
        }
        for (Finding finding : findings.at(type, range[0])) {
            if (finding.end() == range[1]) {
                return finding;
            }
        }
        return null;
    }
}
