package org.truceline.model;

/** What comes of adding two figures: a sum, or a refusal that names the rule. */
public sealed interface Addition {

    /** They may be counted together. */
    record Sum(long value) implements Addition {}

    /** They may not; {@code message} names both figures and says why. */
    record Refused(Rule rule, String message) implements Addition {}

    /** Why figures are not added. */
    enum Rule implements Word {
        RIVAL_SPEAKERS("rival figures stay side by side, each with its speaker"),
        DIFFERENT_SCOPES("one may contain the other"),
        DIFFERENT_MOMENTS("they are one count at two moments, or it cannot be told"),
        OVERLAPPING_GROUPS("the same people may be in both"),
        DIFFERENT_MEASURES("they count different things"),
        BOUNDS("a bound or an estimate has no sum");

        private final String sentence;

        Rule(String sentence) {
            this.sentence = sentence;
        }

        /** Why, as a sentence for people. */
        public String sentence() {
            return sentence;
        }
    }
}
