package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.text.TokenizedText;

class WindowsTest {

    private static final Windows WINDOWS = Windows.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "One word.",
                "The army shelled the town on Monday, the governor said. ",
                "and then the old road went on ",
                "Nagorno-Karabakhskaya-Respublika ",
                "\u202e💥 ٢٥ 中文 \ud83d e\u0301\u0302 \u0000 ",
            })
    void everyWordIsAskedAboutOnce(String piece) {
        for (int times : new int[] {1, 40, 2000}) {
            TokenizedText text = TokenizedText.of(piece.repeat(times));
            List<Window> windows = WINDOWS.of(text);
            int next = 0;
            for (Window window : windows) {
                assertThat(window.core()).isEqualTo(next);
                assertThat(window.from()).isLessThanOrEqualTo(window.core());
                assertThat(window.end()).isLessThanOrEqualTo(window.from() + window.size());
                assertThat(window.ids().length).isLessThanOrEqualTo(386).isEqualTo(window.shapes().length);
                assertThat(window.ids()[0]).isEqualTo(WordPiece.START);
                assertThat(window.ids()[window.ids().length - 1]).isEqualTo(WordPiece.END);
                assertThat(window.first()).isSorted().doesNotHaveDuplicates();
                next = window.end();
            }
            assertThat(next).isEqualTo(text.tokens().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void noMoreThanAskedForAreCut(int most) {
        TokenizedText text = TokenizedText.of("The army shelled the town on Monday, the governor said. ".repeat(2000));
        List<Window> all = WINDOWS.of(text);
        List<Window> some = WINDOWS.of(text, most);
        assertThat(some).hasSize(most);
        assertThat(some.getLast().ids()).isEqualTo(all.get(most - 1).ids());
    }
}
