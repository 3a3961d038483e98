package org.truceline.read.figure;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Count;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Status;

/**
 * A figure before it belongs to a claim.
 *
 * @param words the count as written
 * @param who the counted, as written; null where the text does not say
 * @param anchor index of the first token of the word that gave it its measure
 * @param at index of its own first token
 * @param rule the rule that linked count and measure
 */
public record LooseFigure(
        Measure measure,
        Count count,
        Quote words,
        @Nullable Quote who,
        Status status,
        int anchor,
        int at,
        String rule) {

    /** The rule of a part of a figure told before ("ten of the dead were civilians"). */
    public static final String SHARE = "figure/share";

    /** How the rules begin that find one person told without a number; "name", "noun", "pronoun" or "self" follows. */
    public static final String PERSON = "figure/person-";

    /** The rule of a count of all that were hit, dead or alive. */
    public static final String HIT = "figure/hit";

    /** The same with another measure, by another rule. */
    public LooseFigure as(Measure other, String by) {
        return new LooseFigure(other, count, words, who, status, anchor, at, by);
    }

    /** Whether it counts one person told as such ("a soldier"). */
    public boolean isPerson() {
        return rule.startsWith(PERSON);
    }

    /** Whether it is a share ("half", "one in three") and no count. */
    public boolean isShare() {
        return rule.equals(SHARE);
    }
}
