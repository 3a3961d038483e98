package org.truceline.resolve.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a stream of UTF-8 with their numbers, in the memory of one line; longer lines and broken letters are told, not read. */
final class Lines {

    /** What one line came to. */
    sealed interface Line {
        /** A line. */
        record Text(long number, String text) implements Line {}

        /** One that cannot be read. */
        record Broken(long number, String why) implements Line {}

        /** There is no more. */
        record End() implements Line {}
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;
    private int end;
    private long number;

    /** @param longest bytes that a line may have */
    Lines(InputStream in, int longest) {
        this.in = in;
        this.line = new byte[longest];
    }

    Line next() throws IOException {
        int size = 0;
        boolean any = false;
        while (true) {
            if (at == end) {
                end = Math.max(0, in.read(buffer));
                at = 0;
                if (end == 0) {
                    return any ? made(size) : new Line.End();
                }
            }
            if (!any) {
                any = true;
                number++;
            }
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int room = Math.min(stop - at, line.length - Math.min(size, line.length));
            System.arraycopy(buffer, at, line, Math.min(size, line.length), room);
            size = (int) Math.min(Integer.MAX_VALUE - 1L, (long) size + stop - at);
            at = stop;
            if (stop < end) {
                at++;
                return made(size);
            }
        }
    }

    private Line made(int size) {
        if (size > line.length) {
            return new Line.Broken(number, "longer than " + line.length + " bytes");
        }
        int from = number == 1 && size > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF
                ? 3
                : 0;
        int to = size > from && line[size - 1] == '\r' ? size - 1 : size;
        try {
            return new Line.Text(
                    number,
                    decoder.decode(ByteBuffer.wrap(line, from, to - from)).toString());
        } catch (CharacterCodingException e) {
            return new Line.Broken(number, "not UTF-8");
        }
    }
}
