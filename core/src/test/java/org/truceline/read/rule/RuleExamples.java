package org.truceline.read.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/** Proves the rules of a set by their own examples. */
public final class RuleExamples {

    private RuleExamples() {}

    /**
     * Every rule must have examples of both kinds, match exactly the marked words of the one and nothing of the other.
     *
     * @param earlier what the stages before this set find in a text
     */
    public static <T> void check(RuleSet<T> rules, Function<TokenizedText, Findings> earlier) {
        List<String> faults = new ArrayList<>();
        for (Rule<T> rule : rules.rules()) {
            if (rule.matches().isEmpty() || rule.misses().isEmpty()) {
                faults.add(rule.name() + ": needs examples that match and examples that do not");
            }
            for (String marked : rule.matches()) {
                Set<String> expected = new TreeSet<>();
                String plain = unmark(marked, expected);
                Set<String> found = found(rules, rule, plain, earlier);
                if (expected.isEmpty() || !found.equals(expected)) {
                    faults.add(rule.name() + ": " + marked + " matched " + found);
                }
            }
            for (String plain : rule.misses()) {
                Set<String> found = found(rules, rule, plain, earlier);
                if (!found.isEmpty()) {
                    faults.add(rule.name() + ": must not match " + found + " in " + plain);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static <T> Set<String> found(
            RuleSet<T> rules, Rule<T> rule, String plain, Function<TokenizedText, Findings> earlier) {
        TokenizedText text = TokenizedText.of(plain);
        Findings findings = earlier.apply(text);
        Set<String> spans = new TreeSet<>();
        for (Sentence sentence : text.sentences()) {
            int free = 0;
            for (Found<T> found : rules.findAll(text, findings, sentence)) {
                if (found.rule().equals(rule.name()) && found.match().first() >= free) {
                    spans.add(found.match().quote().toString());
                    free = found.match().end();
                }
            }
        }
        return spans;
    }

    private static String unmark(String marked, Set<String> expected) {
        StringBuilder plain = new StringBuilder();
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                start = plain.length();
            } else if (c == ']') {
                expected.add("\"" + plain.substring(start) + "\"@" + start + ".." + plain.length());
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
