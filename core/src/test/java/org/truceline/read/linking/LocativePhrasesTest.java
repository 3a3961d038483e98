package org.truceline.read.linking;

import org.junit.jupiter.api.Test;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.RuleExamples;

class LocativePhrasesTest {

    @Test
    void everyRuleIsProvedByItsExamples() {
        RuleExamples.check(LocativePhrases.rules(), text -> Findings.none());
    }
}
