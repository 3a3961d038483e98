package org.truceline.read.event;

import org.junit.jupiter.api.Test;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.RuleExamples;

class RealityRulesTest {

    @Test
    void everyRuleIsProvedByItsExamples() {
        RuleExamples.check(RealityRules.rules(), text -> Findings.none());
    }
}
