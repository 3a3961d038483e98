package org.truceline.read.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.TokenizedText;

class RuleSetTest {

    private static final Lexicon LEXICON = Lexicon.of(Map.of("arms", "tank:n|armoured vehicle:n"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "open:v fire; They opened fire at noon; opened fire",
                "(came|come) under (heavy)? fire; It came under heavy fire; came under heavy fire",
                "<number> {arms}; about 12 armoured vehicles burnt; 12 armoured vehicles",
                "kill:v ..2 soldier:n; It killed two young soldiers; killed two young soldiers",
                "kill:v ..1 soldier:n; It killed two young soldiers;",
                "not !(only) *; It was not only him;",
                "^ the @; The Observatory said; The Observatory",
                "said $; he said; said",
                "in [year: #] comma; it began in 2011, they say; 'in 2011,'",
            })
    void matches(String pattern, String sentence, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        Findings findings = Findings.none();
        text.tokens().stream()
                .filter(t -> t.isNumber())
                .forEach(t -> findings.add("number", t.index(), t.index() + 1, t.text()));
        RuleSet<String> rules = new RuleSet<>(
                LEXICON, List.of(Rule.of("one", pattern, m -> m.quote().text())));
        List<String> found = rules.find(text, findings, text.sentences().get(0)).stream()
                .map(Found::value)
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aProductionMayDeclineAndTheNextRuleGetsItsTurn() {
        TokenizedText text = TokenizedText.of("rockets fell");
        RuleSet<String> rules = new RuleSet<>(
                LEXICON, List.of(Rule.of("declines", "rockets", m -> null), Rule.of("takes", "rockets", m -> "taken")));
        assertThat(rules.find(text, Findings.none(), text.sentences().get(0)))
                .extracting(Found::rule)
                .containsExactly("takes");
    }

    @Test
    void aBrokenPatternIsRefused() {
        assertThatThrownBy(() -> Pattern.compile("(a|b", LEXICON)).hasMessageContaining("no )");
        assertThatThrownBy(() -> Pattern.compile("{unheard}", LEXICON)).hasMessageContaining("unheard");
    }
}
