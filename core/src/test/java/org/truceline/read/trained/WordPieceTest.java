package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPieceTest {

    /** The first hundred numbers are unused, as in the vocabulary that it stands for. */
    private static final List<String> PIECES = List.of(
            "[UNK]", "[CLS]", "[SEP]", "shell", "##ed", "##ing", "the", "-", "year", "29", "celik", "'", "s", "中", "文");

    private final WordPiece pieces = new WordPiece(vocabulary());

    private static ByteArrayInputStream vocabulary() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < WordPiece.UNKNOWN; i++) {
            lines.add("[unused" + i + "]");
        }
        lines.addAll(PIECES);
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cut(String word) {
        List<String> cut = new ArrayList<>();
        for (int piece : pieces.cut(word)) {
            cut.add(PIECES.get(piece - WordPiece.UNKNOWN));
        }
        return cut;
    }

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(cut("Shelled")).containsExactly("shell", "##ed");
        assertThat(cut("SHELLING")).containsExactly("shell", "##ing");
        assertThat(cut("the")).containsExactly("the");
    }

    @Test
    void partsMarksAndChineseCharactersAndDropsAccents() {
        assertThat(cut("29-year")).containsExactly("29", "-", "year");
        assertThat(cut("Çelik's")).containsExactly("celik", "'", "s");
        assertThat(cut("中文")).containsExactly("中", "文");
    }

    @Test
    void whatCannotBeCutIsUnknown() {
        assertThat(cut("shellx")).containsExactly("[UNK]");
        assertThat(cut("the-shellx")).containsExactly("the", "-", "[UNK]");
        assertThat(cut("\u0000\ufffd")).containsExactly("[UNK]");
        assertThat(cut("\ud83d")).containsExactly("[UNK]");
        assertThat(cut("the".repeat(40))).containsExactly("[UNK]");
    }
}
