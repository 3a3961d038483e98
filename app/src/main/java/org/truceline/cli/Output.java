package org.truceline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output that does not hide its failures, as a print stream does: a full disk ends the run, and a reader who has gone ends it quietly. */
final class Output extends OutputStream {

    private final OutputStream out;
    private boolean failed;

    Output(OutputStream out) {
        this.out = out;
    }

    /** Whether {@code failure} says that the reader has gone: {@code truceline read … | head -1}. */
    static boolean isClosed(Throwable failure) {
        return failure instanceof UncheckedIOException unchecked
                && String.valueOf(unchecked.getCause().getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe");
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** @throws UncheckedIOException the first time that writing fails; what comes after is dropped */
    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failed = true;
            throw new UncheckedIOException("the output cannot be written: " + e.getMessage(), e);
        }
    }
}
