package org.truceline.read.trained;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Mentions;
import org.truceline.text.TokenizedText;

/**
 * The words of a text as the network is shown them: states stand under names dealt out in the order in which the text first names them, each in one word. So the same
 * told of other states is read the same, whatever the network learnt of them; what is read still points at the words as written. Immutable.
 */
public final class NeutralNames {

    /**
     * A text with other words in its tokens.
     *
     * @param places of every token of {@code text} the index of the first that is written there, and behind them the number of those written
     */
    @SuppressWarnings("ArrayRecordComponent") // a table; never compared
    public record Shown(TokenizedText text, int[] places) {

        /** Where the token {@code index} stands in the text as written. */
        int place(int index) {
            return places[index];
        }
    }

    private static final int LEAST_IN_CAPITALS = 4;

    /** @param genitive whether an s stands behind the name that is none of its letters */
    record Form(int state, int kind, boolean capitals, boolean genitive) {}

    private final Map<String, Form> forms = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();

    private NeutralNames(List<String> states) {
        for (int state = 0; state < states.size(); state++) {
            String[] kinds = states.get(state).split("\t", -1);
            for (int kind = 0; kind < kinds.length && !states.get(state).startsWith("#"); kind++) {
                for (String form : kinds[kind].split("\\|", -1)) {
                    add(form, new Form(state, kind, false, false));
                    if (form.length() >= LEAST_IN_CAPITALS) {
                        add(form.toUpperCase(Locale.ROOT), new Form(state, kind, true, false));
                    }
                }
            }
        }
        genitives();
    }

    /** "Perus coast": names in scraped texts, whose genitive lost its apostrophe. */
    private void genitives() {
        Map.copyOf(forms).forEach((name, form) -> {
            if (form.kind() == 0 && !form.capitals() && name.indexOf('.') < 0 && !name.endsWith("s")) {
                add(name + "s", new Form(form.state(), form.kind(), false, true));
            }
        });
    }

    private void add(String form, Form of) {
        if (!form.isEmpty()) {
            forms.putIfAbsent(form, of);
            firsts.add(form.split(" ", 2)[0]);
        }
    }

    /** With the table of states that comes along. */
    public static NeutralNames bundled() {
        try (InputStream in = NeutralNames.class.getResourceAsStream("states.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource missing: states.tsv");
            }
            return new NeutralNames(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it is shown; {@code mentions} tell which names are those of organisations. */
    public Shown in(TokenizedText text, Mentions mentions) {
        return new Showing(this, text, mentions).shown();
    }

    /** The state and the kind of name that {@code words} are; null where they are none of a state. */
    @Nullable Form form(String words) {
        return forms.get(words);
    }

    /** Whether the name of a state begins with {@code word}. */
    boolean opens(String word) {
        return firsts.contains(word);
    }
}
