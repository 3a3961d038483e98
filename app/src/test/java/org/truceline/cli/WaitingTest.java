package org.truceline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WaitingTest {

    private final StringWriter err = new StringWriter();

    private String waited(boolean terminal, long millis) throws InterruptedException {
        try (Waiting waiting =
                Waiting.on("counting", new PrintWriter(err), new Terminal(terminal, terminal, 80, false))) {
            Thread.sleep(millis);
            assertThat(waiting).isNotNull();
        }
        return err.toString();
    }

    @Test
    void saysWhatTakesLongAndWipesTheLine() throws InterruptedException {
        assertThat(waited(true, 2_600)).contains("counting … 2 s").endsWith("\r\u001b[K");
    }

    @Test
    void saysNothingOfWhatIsSoonDoneNorToAFile() throws InterruptedException {
        assertThat(waited(true, 10)).isEmpty();
        assertThat(waited(false, 2_300)).isEmpty();
    }
}
