package org.truceline.read.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns the notation of {@link Pattern} into steps. Each item becomes a function from what follows to a step. */
final class PatternParser {

    private static final Map<String, String> MARKS = Map.of("comma", ",", "open", "[", "close", "]", "quote", "\"");

    private final String notation;
    private final Lexicon lexicon;
    private final List<String> captures = new ArrayList<>();
    private int at;

    PatternParser(String notation, Lexicon lexicon) {
        this.notation = notation;
        this.lexicon = lexicon;
    }

    Step parse() {
        Step start = sequence().apply(new Step.End());
        if (at < notation.length()) {
            throw broken("what is left over");
        }
        return start;
    }

    String[] captureNames() {
        return captures.toArray(String[]::new);
    }

    private UnaryOperator<Step> sequence() {
        List<UnaryOperator<Step>> items = new ArrayList<>();
        while (true) {
            while (at < notation.length() && Character.isWhitespace(notation.charAt(at))) {
                at++;
            }
            if (at >= notation.length() || ")]|".indexOf(notation.charAt(at)) >= 0) {
                break;
            }
            items.add(item());
        }
        return next -> {
            Step step = next;
            for (int i = items.size() - 1; i >= 0; i--) {
                step = items.get(i).apply(step);
            }
            return step;
        };
    }

    private UnaryOperator<Step> item() {
        UnaryOperator<Step> item =
                switch (notation.charAt(at)) {
                    case '(' -> group();
                    case '[' -> capture();
                    case '{' -> lexiconClass();
                    case '<' -> {
                        String type = until('>');
                        yield next -> new Step.OfType(type, next);
                    }
                    case '!' -> {
                        at++;
                        Step ahead = item().apply(new Step.End());
                        yield next -> new Step.Not(ahead, next);
                    }
                    default -> word();
                };
        if (at < notation.length() && notation.charAt(at) == '?') {
            at++;
            return next -> new Step.Branches(List.of(item.apply(next), next));
        }
        return item;
    }

    private UnaryOperator<Step> group() {
        List<UnaryOperator<Step>> branches = new ArrayList<>();
        do {
            at++;
            branches.add(sequence());
        } while (at < notation.length() && notation.charAt(at) == '|');
        expect(')');
        return next -> {
            List<Step> steps = new ArrayList<>();
            Set<String> words = new HashSet<>();
            for (UnaryOperator<Step> branch : branches) {
                Step step = branch.apply(next);
                if (step instanceof Step.OneOf one && one.next() == next) {
                    words.addAll(one.forms());
                } else {
                    steps.add(step);
                }
            }
            if (!words.isEmpty()) {
                steps.add(
                        new Step.OneOf(Set.copyOf(words), next)); // single words last, so that longer branches go first
            }
            return steps.size() == 1 ? steps.get(0) : new Step.Branches(List.copyOf(steps));
        };
    }

    private UnaryOperator<Step> capture() {
        at++;
        int colon = notation.indexOf(':', at);
        if (colon < 0) {
            throw broken("a capture without a name");
        }
        String name = notation.substring(at, colon);
        int known = captures.indexOf(name);
        int index = known >= 0 ? known : captures.size();
        if (known < 0) {
            captures.add(name);
        }
        at = colon + 1;
        UnaryOperator<Step> inside = sequence();
        expect(']');
        return next -> new Step.Open(index, inside.apply(new Step.Close(index, next)));
    }

    private UnaryOperator<Step> lexiconClass() {
        String name = until('}');
        Lexicon.Branch root = lexicon.find(name);
        if (root == null) {
            throw broken("no lexicon class " + name);
        }
        return next -> new Step.InLexicon(root, next);
    }

    private UnaryOperator<Step> word() {
        int start = at;
        while (at < notation.length()
                && !Character.isWhitespace(notation.charAt(at))
                && "()[]|?".indexOf(notation.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw broken("a mark where a word should be");
        }
        String word = notation.substring(start, at);
        if (word.startsWith("..") && word.length() > 2) {
            int longest = Integer.parseInt(word.substring(2));
            return next -> new Step.Gap(longest, next);
        }
        return switch (word) {
            case "*" -> next -> new Step.AnyToken(Step.TokenClass.ANY, next);
            case "#" -> next -> new Step.AnyToken(Step.TokenClass.NUMBER, next);
            case "@" -> next -> new Step.AnyToken(Step.TokenClass.CAPITALISED, next);
            case "^" -> next -> new Step.Edge(true, next);
            case "$" -> next -> new Step.Edge(false, next);
            default -> {
                Set<String> forms = Forms.of(MARKS.getOrDefault(word, word.toLowerCase(Locale.ROOT)));
                yield next -> new Step.OneOf(forms, next);
            }
        };
    }

    private String until(char closer) {
        int end = notation.indexOf(closer, at);
        if (end < 0) {
            throw broken("no " + closer);
        }
        String inside = notation.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void expect(char c) {
        if (at >= notation.length() || notation.charAt(at) != c) {
            throw broken("no " + c);
        }
        at++;
    }

    private IllegalArgumentException broken(String what) {
        return new IllegalArgumentException("pattern \"" + notation + "\" at " + at + ": " + what);
    }
}
