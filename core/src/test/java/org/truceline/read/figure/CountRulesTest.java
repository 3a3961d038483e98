package org.truceline.read.figure;

import org.junit.jupiter.api.Test;
import org.truceline.read.rule.Findings;
import org.truceline.read.rule.RuleExamples;
import org.truceline.text.TokenizedText;

class CountRulesTest {

    @Test
    void everyRuleIsProvedByItsExamples() {
        RuleExamples.check(CountRules.rules(), CountRulesTest::numbers);
    }

    private static Findings numbers(TokenizedText text) {
        Findings findings = Findings.none();
        text.sentences().forEach(s -> Cardinals.find(text, s, findings));
        return findings;
    }
}
