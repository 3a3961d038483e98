package org.truceline.read.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** One item of a compiled pattern, tied to what follows it. */
sealed interface Step {

    /** The state of one attempt. */
    final class Run {
        final TokenizedText text;
        final List<Token> tokens;
        final Findings findings;
        final int from;
        final int to;
        final int[] starts;
        final int[] ends;
        int end = -1;

        Run(TokenizedText text, Findings findings, int from, int to, int captures) {
            this.text = text;
            this.tokens = text.tokens();
            this.findings = findings;
            this.from = from;
            this.to = to;
            this.starts = new int[captures];
            this.ends = new int[captures];
            Arrays.fill(starts, -1);
            Arrays.fill(ends, -1);
        }
    }

    /** Whether this item and all that follow match from token {@code at}. */
    boolean match(Run run, int at);

    /** The words that can stand at its start; null for any. */
    @Nullable Set<String> firstWords();

    record End() implements Step {
        @Override
        public boolean match(Run run, int at) {
            run.end = at;
            return true;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return null;
        }
    }

    record OneOf(Set<String> forms, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            return at < run.to && forms.contains(run.tokens.get(at).lower()) && next.match(run, at + 1);
        }

        @Override
        public Set<String> firstWords() {
            return forms;
        }
    }

    /** Which tokens {@link AnyToken} takes. */
    enum TokenClass {
        ANY,
        NUMBER,
        CAPITALISED
    }

    record AnyToken(TokenClass which, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            if (at >= run.to) {
                return false;
            }
            Token token = run.tokens.get(at);
            boolean fits =
                    switch (which) {
                        case ANY -> true;
                        case NUMBER -> token.isNumber();
                        case CAPITALISED -> token.isWord() && (token.isCapitalised() || isArabicName(token.text()));
                    };
            return fits && next.match(run, at + 1);
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return null;
        }
    }

    /** "al-Bab", "ash-Shifa". */
    private static boolean isArabicName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen < 4 && Character.isUpperCase(word.codePointAt(hyphen + 1));
    }

    record Branches(List<Step> branches) implements Step {
        @Override
        public boolean match(Run run, int at) {
            for (Step branch : branches) {
                if (branch.match(run, at)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            Set<String> all = new TreeSet<>();
            for (Step branch : branches) {
                Set<String> firsts = branch.firstWords();
                if (firsts == null) {
                    return null;
                }
                all.addAll(firsts);
            }
            return all;
        }
    }

    record InLexicon(Lexicon.Branch root, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            return descend(run, at, root);
        }

        private boolean descend(Run run, int at, Lexicon.Branch branch) {
            if (at < run.to) {
                Lexicon.Branch deeper = branch.next.get(run.tokens.get(at).lower());
                if (deeper != null && descend(run, at + 1, deeper)) {
                    return true;
                }
            }
            return branch.ends && next.match(run, at);
        }

        @Override
        public Set<String> firstWords() {
            return root.next.keySet();
        }
    }

    record OfType(String type, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            for (Finding finding : run.findings.at(type, at)) {
                if (finding.end() <= run.to && next.match(run, finding.end())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return null;
        }
    }

    record Gap(int longest, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            for (int skipped = 0; skipped <= longest && at + skipped <= run.to; skipped++) {
                if (next.match(run, at + skipped)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return null;
        }
    }

    record Open(int capture, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            int before = run.starts[capture];
            run.starts[capture] = at;
            if (next.match(run, at)) {
                return true;
            }
            run.starts[capture] = before;
            return false;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return next.firstWords();
        }
    }

    record Close(int capture, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            int before = run.ends[capture];
            run.ends[capture] = at;
            if (next.match(run, at)) {
                return true;
            }
            run.ends[capture] = before;
            return false;
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return next.firstWords();
        }
    }

    record Not(Step ahead, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            int end = run.end;
            boolean found = ahead.match(run, at);
            run.end = end;
            return !found && next.match(run, at);
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return next.firstWords();
        }
    }

    record Edge(boolean start, Step next) implements Step {
        @Override
        public boolean match(Run run, int at) {
            return at == (start ? run.from : run.to) && next.match(run, at);
        }

        @Override
        public @Nullable Set<String> firstWords() {
            return next.firstWords();
        }
    }
}
