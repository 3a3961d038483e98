package org.truceline.read.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * An ordered list of rules, compiled once and looked up by first word. Immutable and safe for use by many threads.
 *
 * @param <T> what the rules make
 */
public final class RuleSet<T> {

    private record Compiled<T>(int order, Rule<T> rule, Pattern pattern) {}

    private final List<Rule<T>> rules;
    private final Map<String, List<Compiled<T>>> byFirstWord = new HashMap<>();
    private final List<Compiled<T>> anywhere = new ArrayList<>();

    /**
     * Compiles the rules.
     *
     * @throws IllegalArgumentException where a pattern is broken or two rules have one name
     */
    public RuleSet(Lexicon lexicon, List<Rule<T>> rules) {
        this.rules = List.copyOf(rules);
        int order = 0;
        for (Rule<T> rule : rules) {
            Compiled<T> compiled = new Compiled<>(order++, rule, Pattern.compile(rule.pattern(), lexicon));
            Set<String> words = compiled.pattern.firstWords();
            if (words == null) {
                anywhere.add(compiled);
            } else {
                words.forEach(w ->
                        byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(compiled));
            }
        }
        if (rules.stream().map(Rule::name).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules of one name");
        }
    }

    /** In the order in which they are tried. */
    public List<Rule<T>> rules() {
        return rules;
    }

    /** All that the rules make of the sentence, by first token and then by the order of the rules; matches may overlap. */
    public List<Found<T>> findAll(TokenizedText text, Findings findings, Sentence sentence) {
        List<Found<T>> all = new ArrayList<>();
        walk(text, findings, sentence, (found, at) -> {
            all.add(found);
            return false;
        });
        return all;
    }

    /** What the rules make of the sentence, without overlaps: at each token the first rule that makes something wins, and reading goes on behind it. */
    public List<Found<T>> find(TokenizedText text, Findings findings, Sentence sentence) {
        List<Found<T>> kept = new ArrayList<>();
        walk(text, findings, sentence, (found, at) -> kept.add(found));
        return kept;
    }

    private void walk(
            TokenizedText text, Findings findings, Sentence sentence, BiFunction<Found<T>, Integer, Boolean> visitor) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            List<Compiled<T>> some = byFirstWord.getOrDefault(text.token(at).lower(), List.of());
            int i = 0;
            int j = 0;
            int skipTo = at + 1;
            while (i < some.size() || j < anywhere.size()) {
                boolean takeSome =
                        j == anywhere.size() || (i < some.size() && some.get(i).order < anywhere.get(j).order);
                Compiled<T> rule = takeSome ? some.get(i++) : anywhere.get(j++);
                Match match = rule.pattern.match(text, findings, sentence, at);
                T value = match == null ? null : rule.rule.production().make(match);
                if (match != null && value != null && visitor.apply(new Found<>(rule.rule.name(), match, value), at)) {
                    skipTo = match.end();
                    break;
                }
            }
            at = skipTo;
        }
    }
}
