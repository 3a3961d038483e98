package org.truceline.read.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * A compiled pattern over the tokens of one sentence. The notation, items separated by spaces:
 *
 * <pre>
 *   opened fire        words, as {@link org.truceline.text.Token#lower()} gives them; marks too (write comma, open, close, quote for , [ ] ")
 *   kill:v  body:n     any form of a verb, a noun and its plural
 *   (a|b c|d)          one of several sequences, the first that leads to a match
 *   x?  (a b)?         optional, taken where it can be
 *   {speech}           an entry of a lexicon class, the longest first
 *   &lt;number&gt;           an earlier finding of that type, in full
 *   [who: …]           captures what is inside
 *   ..3                a gap of at most three tokens, as few as will do
 *   *                  any one token       #   a number in digits       @   a word that begins with a capital
 *   !(a|b)             not followed by
 *   ^  $               the sentence's start and end
 * </pre>
 *
 * <p>A match never leaves its sentence. Every gap is bounded, so the time for one starting point is bounded by the pattern alone. Immutable and safe for use
 * by many threads.
 */
public final class Pattern {

    private final Step start;
    private final int captureCount;
    private final String[] captureNames;

    private Pattern(Step start, String[] captureNames) {
        this.start = start;
        this.captureNames = captureNames;
        this.captureCount = captureNames.length;
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException where the notation is broken or names an unknown lexicon class
     */
    public static Pattern compile(String notation, Lexicon lexicon) {
        PatternParser parser = new PatternParser(notation, lexicon);
        Step start = parser.parse();
        return new Pattern(start, parser.captureNames());
    }

    /** The words that a match can begin with; null where it can begin with any. */
    @Nullable Set<String> firstWords() {
        return start.firstWords();
    }

    /** The match that starts at token {@code first} of {@code sentence}; null where there is none. */
    public @Nullable Match match(TokenizedText text, Findings findings, Sentence sentence, int first) {
        Step.Run run = new Step.Run(text, findings, sentence.firstToken(), sentence.endToken(), captureCount);
        if (!start.match(run, first) || run.end <= first) {
            return null;
        }
        Map<String, int[]> captures = new HashMap<>();
        for (int i = 0; i < captureCount; i++) {
            if (run.ends[i] > run.starts[i]) {
                captures.put(captureNames[i], new int[] {run.starts[i], run.ends[i]});
            }
        }
        return new Match(text, findings, first, run.end, captures);
    }
}
