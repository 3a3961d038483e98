package org.truceline.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Phrases by their words, without regard to case and accents. Immutable once built; looking up takes time linear in the phrase found. */
final class PhraseIndex {

    /** A sense and the spelling under which it was entered. */
    record Spelling(String text, List<String> words, Sense sense) {
        Spelling {
            words = List.copyOf(words);
        }
    }

    /**
     * A phrase found.
     *
     * @param possessive whether the last word carries an s of possession whose apostrophe was lost ("Assads forces")
     */
    record Hit(int first, int end, List<Spelling> spellings, boolean possessive) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Spelling> here = new ArrayList<>(1);
    }

    private final Node root = new Node();

    void add(String phrase, Sense sense) {
        List<String> words = words(phrase);
        Node node = root;
        for (String word : words) {
            Node next = node.next.get(fold(word));
            if (next == null) {
                next = new Node();
                node.next.put(fold(word), next);
            }
            node = next;
        }
        int at = node.here.size();
        while (at > 0 && node.here.get(at - 1).sense().rank() > sense.rank()) {
            at--;
        }
        node.here.add(at, new Spelling(phrase, words, sense));
    }

    /** The words of a phrase, cut as a text is; plain ones by their spaces alone, which is faster. */
    private static List<String> words(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != ' ' && c != '-') {
                return TokenizedText.of(phrase).tokens().stream()
                        .map(Token::text)
                        .toList();
            }
        }
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int space = phrase.indexOf(' '); space >= 0; space = phrase.indexOf(' ', start)) {
            words.add(phrase.substring(start, space));
            start = space + 1;
        }
        words.add(phrase.substring(start));
        return words;
    }

    /** All phrases that begin at token {@code first} and end before {@code limit}, longest first. */
    List<Hit> at(List<Token> tokens, int first, int limit) {
        List<Hit> hits = List.of();
        Node node = root;
        for (int i = first; i < limit; i++) {
            String word = fold(tokens.get(i).lower());
            Node next = node.next.get(word);
            Hit bare = next == null || next.here.isEmpty() ? withoutS(first, i, node, word) : null;
            if (bare != null) {
                hits = prepend(bare, hits);
            }
            if (next == null) {
                break;
            }
            node = next;
            if (!node.here.isEmpty()) {
                hits = prepend(new Hit(first, i + 1, node.here, false), hits);
            }
        }
        return hits;
    }

    private static @Nullable Hit withoutS(int first, int i, Node node, String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return null;
        }
        Node stem = node.next.get(word.substring(0, word.length() - 1));
        if (stem == null) {
            return null;
        }
        List<Spelling> names = new ArrayList<>(stem.here.size());
        for (Spelling spelling : stem.here) {
            if (spelling.sense().isProper()) {
                names.add(spelling);
            }
        }
        return names.isEmpty() ? null : new Hit(first, i + 1, names, true);
    }

    private static List<Hit> prepend(Hit hit, List<Hit> hits) {
        List<Hit> longer = new ArrayList<>(hits.size() + 1);
        longer.add(hit);
        longer.addAll(hits);
        return longer;
    }

    /** In lower case, accents left out, straight apostrophes. */
    static String fold(String word) {
        boolean capital = false;
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            plain &= c < 128;
            capital |= c >= 'A' && c <= 'Z';
        }
        if (plain) {
            return capital ? word.toLowerCase(Locale.ROOT) : word;
        }
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                .forEach(p -> folded.appendCodePoint(
                        switch (p) {
                            case 'ı' -> 'i';
                            case 'ə' -> 'a';
                            case 'ø' -> 'o';
                            case 'ł' -> 'l';
                            default -> p;
                        }));
        return folded.toString();
    }
}
