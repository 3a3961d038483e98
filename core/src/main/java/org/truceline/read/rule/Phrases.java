package org.truceline.read.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.text.TokenizedText;

/** Words and phrases, each with what it means, looked up by the longest that starts at a token. Immutable. */
public final class Phrases<V> {

    /** A phrase that was met, and the index after its last token. */
    public record Hit<V>(V value, int end) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    private Phrases() {}

    /**
     * Reads a resource of lines {@code heading: entry | entry …}; an entry may end in words of {@link Forms} notation, "#" begins a comment.
     *
     * @param meaning what an entry under a heading means
     */
    public static <V> Phrases<V> read(String resource, BiFunction<String, String, V> meaning) {
        Phrases<V> phrases = new Phrases<>();
        for (String line : text(resource).lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            for (String entry : line.substring(colon + 2).split("\\|", -1)) {
                if (!entry.isBlank()) {
                    phrases.add(entry.strip(), meaning.apply(line.substring(0, colon), entry.strip()));
                }
            }
        }
        return phrases;
    }

    /** The text of a resource of the reading room. */
    public static String text(String resource) {
        try (InputStream in = Phrases.class.getResourceAsStream("/org/truceline/read/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String entry, V value) {
        Set<Node<V>> ends = new LinkedHashSet<>(Set.of(root));
        for (String word : entry.split(" +", -1)) {
            Set<Node<V>> further = new LinkedHashSet<>();
            for (Node<V> end : ends) {
                for (String form : Forms.of(word)) {
                    further.add(end.next.computeIfAbsent(form, f -> new Node<>()));
                }
            }
            ends = further;
        }
        for (Node<V> end : ends) {
            if (end.value == null) {
                end.value = value;
            }
        }
    }

    /** The longest phrase that starts at token {@code at} and ends by token {@code end}; null where there is none. */
    public @Nullable Hit<V> at(TokenizedText text, int at, int end) {
        Node<V> node = root;
        Hit<V> longest = null;
        for (int i = at; i < end; i++) {
            node = node.next.get(text.token(i).lower());
            if (node == null) {
                break;
            }
            V value = node.value;
            if (value != null) {
                longest = new Hit<>(value, i + 1);
            }
        }
        return longest;
    }
}
