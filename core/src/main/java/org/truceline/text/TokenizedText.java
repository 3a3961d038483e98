package org.truceline.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.truceline.model.Quote;
import org.truceline.model.Span;

/** A clean text cut into sentences and tokens. Immutable. Offsets are those of the text. */
public record TokenizedText(String text, List<Token> tokens, List<Sentence> sentences) {

    /** Copies the lists. */
    public TokenizedText {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
    }

    /** Cuts {@code text}. Takes time linear in its length whatever it holds. */
    public static TokenizedText of(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return new TokenizedText(text, tokens, SentenceSplitter.sentences(text, tokens));
    }

    /** The token of that number, from 0. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The tokens of one sentence, in order. */
    public List<Token> tokensOf(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Whether a word stands in capitals amid small letters ("US", "IS"): then it is a name, whatever word of grammar has its letters. */
    public boolean isAcronym(int index) {
        String word = token(index).text();
        return word.length() > 1
                && token(index).isWord()
                && !hasSmallLetter(word)
                && (isInSmallLetters(index - 1) || isInSmallLetters(index + 1));
    }

    private boolean isInSmallLetters(int index) {
        return index >= 0
                && index < tokens.size()
                && token(index).isWord()
                && hasSmallLetter(token(index).text());
    }

    private static boolean hasSmallLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words from token {@code first} up to but not including token {@code end}. */
    public Quote quote(int first, int end) {
        return Quote.of(text, tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The tokens from {@code from} up to but not including {@code to}, in lower case; none where {@code to} lies before. */
    public Stream<String> lowers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> token(i).lower());
    }

    /** The words of one sentence. */
    public Quote quote(Sentence sentence) {
        return Quote.of(text, sentence.span());
    }

    /** Index of the first token that ends after {@code offset}; the number of tokens where none does. */
    public int tokenIndexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The sentence that holds {@code offset}, if one does. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() && sentences.get(low).span().contains(offset)
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /** The sentence in which {@code span} starts, if it starts in one. */
    public Optional<Sentence> sentenceOf(Span span) {
        return sentenceAt(span.start());
    }
}
