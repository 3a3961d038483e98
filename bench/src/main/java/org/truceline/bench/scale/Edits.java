package org.truceline.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes copies of a text as newsrooms do, of six kinds. The same random numbers make the same copies. */
final class Edits {

    /** What is done to the text. */
    enum Kind {
        /** Other case, marks and blanks. */
        EXACT,
        /** Of a hundred words six are others, and a sentence is left out. */
        LIGHT_EDIT,
        /** Sentences of other texts before or after, half as many again. */
        ADDED_PARAGRAPHS,
        CHANGED_HEADLINE,
        /** The first third to two thirds. */
        CUT_SHORT,
        /** A text of its own that quotes two or three sentences. */
        QUOTED_STATEMENT
    }

    private static final int LEAST_STATEMENT = 26;

    private final Babble babble;
    private final Random random;

    Edits(Babble babble, Random random) {
        this.babble = babble;
        this.random = random;
    }

    String of(Kind kind, String text) {
        List<String> sentences = sentences(text);
        return switch (kind) {
            case EXACT -> text.toUpperCase(Locale.ROOT).replace(",", " –").replace("\n\n", "\n");
            case LIGHT_EDIT -> light(sentences);
            case ADDED_PARAGRAPHS -> {
                String added = babble.text(Math.max(2, sentences.size() / 2));
                yield random.nextBoolean() ? added + "\n\n" + text : text + "\n\n" + added;
            }
            case CHANGED_HEADLINE -> babble.text(1).replace(".", "") + text.substring(Math.max(0, text.indexOf('\n')));
            case CUT_SHORT ->
                String.join(" ", sentences.subList(0, Math.max(2, (int)
                        (sentences.size() * (0.33 + random.nextDouble() / 3)))));
            case QUOTED_STATEMENT -> quoted(sentences);
        };
    }

    private String light(List<String> sentences) {
        List<String> kept = new ArrayList<>(sentences);
        if (kept.size() > 4) {
            kept.remove(1 + random.nextInt(kept.size() - 1));
        }
        StringBuilder edited = new StringBuilder();
        for (String word : String.join(" ", kept).split(" ", -1)) {
            edited.append(edited.isEmpty() ? "" : " ").append(random.nextInt(100) < 6 ? babble.word() : word);
        }
        return edited.toString();
    }

    private String quoted(List<String> sentences) {
        int from = 1 + random.nextInt(Math.max(1, sentences.size() - 4));
        StringBuilder statement = new StringBuilder();
        for (int i = from; i < sentences.size() && words(statement) < LEAST_STATEMENT; i++) {
            statement
                    .append(statement.isEmpty() ? "" : " ")
                    .append(sentences.get(i).replace("\"", "").replaceAll("[“”]", ""));
        }
        return babble.text(5) + " “" + statement + "” an official said. " + babble.text(6);
    }

    private static int words(CharSequence text) {
        return text.isEmpty() ? 0 : text.toString().split(" ", -1).length;
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.!?])\\s+|\\n+", -1)) {
            if (!sentence.isBlank()) {
                sentences.add(sentence.strip());
            }
        }
        return sentences;
    }
}
