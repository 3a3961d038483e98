package org.truceline.resolve.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** One section of a pack while it is written, a file of its own. */
final class SectionFile implements AutoCloseable {

    private final Path file;
    private final DataOutputStream out;
    private final String what;
    private long position;
    private boolean closed;

    SectionFile(Path folder, PackLayout.Section section) throws IOException {
        this.file = folder.resolve(section.name());
        this.what = section.name();
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** Bytes written so far. */
    long position() {
        return position;
    }

    private void grow(int bytes) throws IOException {
        position += bytes;
        if (position > Integer.MAX_VALUE) {
            throw new IOException("a pack holds at most 2 GB of " + what
                    + ": import fewer kinds of places, or the countries one by one");
        }
    }

    void put(int value) throws IOException {
        grow(1);
        out.write(value);
    }

    void putShort(int value) throws IOException {
        grow(2);
        out.writeShort(value);
    }

    void putInt(int value) throws IOException {
        grow(4);
        out.writeInt(value);
    }

    void putLong(long value) throws IOException {
        grow(8);
        out.writeLong(value);
    }

    void put(byte[] bytes, int length) throws IOException {
        grow(length);
        out.write(bytes, 0, length);
    }

    /** What was written; only once it is closed. */
    MappedByteBuffer map() throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.close();
        }
    }
}
