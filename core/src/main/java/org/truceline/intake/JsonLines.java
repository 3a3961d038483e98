package org.truceline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportException;

/** The lines of a JSON Lines stream, each a parcel. Holds one line at a time; a line beyond the limit is passed over and reported. */
final class JsonLines implements AutoCloseable {

    private final InputStream stream;
    private final String name;
    private final String id;
    private final int most;
    private int number;
    private boolean ended;

    /**
     * @param name where the stream comes from, for messages
     * @param id what the ids of lines without one of their own begin with
     */
    JsonLines(InputStream stream, String name, String id, IntakeLimits limits) {
        this.stream = stream;
        this.name = name;
        this.id = id;
        this.most = limits.bytes();
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable Parcel next() {
        try {
            while (!ended) {
                number++;
                ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
                long length = readLine(line);
                String where = name + ":" + number;
                if (length > most) {
                    return new Parcel.Lost(
                            new ReportException("intake.too-large", where, "a line of more than " + most + " bytes"));
                }
                byte[] bytes = line.toByteArray();
                if (!isBlank(bytes)) {
                    return new Parcel.Packed(where, id + ":" + number, Format.JSONL, "UTF-8", bytes);
                }
            }
            return null;
        } catch (IOException e) {
            ended = true;
            return new Parcel.Lost(new ReportException(
                    "intake.unreadable", name + ":" + number, "cannot be read: " + e.getMessage(), e));
        }
    }

    /** Reads up to the line's end and says how long it was; keeps no more than the limit. */
    private long readLine(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        for (int c = stream.read(); c != '\n'; c = stream.read()) {
            if (c < 0) {
                ended = true;
                break;
            }
            if (++length <= most) {
                line.write(c);
            }
        }
        return length;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            ended = true; // nothing more is read from it, so nothing is lost
        }
    }
}
