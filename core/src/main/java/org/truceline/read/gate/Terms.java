package org.truceline.read.gate;

/**
 * Goes once over a text and hands on its words as hashes, sentence by sentence. Rougher than the tokenizer and much faster: case, marks and accents' order play no
 * part, all numbers are one word, and a sentence that does not end is cut.
 */
public final class Terms {

    /** The most words of a sentence; what goes on is another. */
    static final int LONGEST = 60;

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** All words that hold a digit. */
    static final long NUMBER = hash("#");

    /** What is done with the words of a text. */
    public interface Sink {

        /**
         * A word.
         *
         * @param hash of its letters in lower case; of "#" where it holds a digit
         */
        void word(long hash, int start, int end);

        /** The words since the last call were a sentence, which ends before {@code end}; false where the rest of the text is not wanted. */
        boolean sentence(int end);
    }

    private Terms() {}

    /** The hash of a word that stands in lower case. */
    static long hash(String word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The hash of two words, one behind the other. */
    static long pair(long first, long second) {
        long mixed = (first ^ (second * PRIME)) * 0x9e3779b97f4a7c15L;
        return mixed ^ (mixed >>> 29);
    }

    /** Hands the words of {@code text} to {@code sink}. Linear in the text's length; allocates nothing. */
    public static void scan(CharSequence text, Sink sink) {
        int length = text.length();
        int words = 0;
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isOfWord(c)) {
                int start = at;
                long hash = BASIS;
                boolean number = false;
                do {
                    number |= c >= '0' && c <= '9';
                    hash = (hash ^ lower(c)) * PRIME;
                    c = ++at < length ? text.charAt(at) : ' ';
                } while (isOfWord(c));
                sink.word(number ? NUMBER : hash, start, at);
                words++;
            }
            boolean ends = c == '\n' || (words >= LONGEST) || (isStop(c) && ends(text, at, length));
            if (ends && words > 0) {
                if (!sink.sentence(Math.min(at + 1, length))) {
                    return;
                }
                words = 0;
            }
            at++;
        }
        if (words > 0) {
            sink.sentence(length);
        }
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    /** A stop ends a sentence where a space follows and no short word of a title or an initial ("Gen. X", "J. Y") stands before it. */
    private static boolean ends(CharSequence text, int at, int length) {
        boolean space = at + 1 >= length || !isOfWord(text.charAt(at + 1));
        return space && at >= 4 && isOfWord(text.charAt(at - 1)) && isOfWord(text.charAt(at - 4));
    }

    private static boolean isOfWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
