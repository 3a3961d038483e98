package org.truceline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.web.Fetched;
import org.truceline.intake.web.Fetcher;
import org.truceline.model.ReportException;

/**
 * The parcels of files, folders, addresses and standard input, in the order given and folders in the order of their names; each fetched when it is asked for,
 * at most one file open. To be closed. Not for many threads.
 */
public final class Parcels implements Iterator<Parcel>, AutoCloseable {

    private final IntakeOptions options;
    private final Fetcher fetcher;
    private final InputStream standardInput;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private @Nullable JsonLines lines;
    private @Nullable Parcel next;

    Parcels(IntakeOptions options, Fetcher fetcher, List<String> inputs, InputStream standardInput) {
        this.options = options;
        this.fetcher = fetcher;
        this.standardInput = standardInput;
        waiting.addAll(inputs);
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (lines != null) {
                next = lines.next();
                if (next == null) {
                    lines.close();
                    lines = null;
                }
            } else if (waiting.isEmpty()) {
                return false;
            } else {
                next = deliver(waiting.removeFirst());
            }
        }
        return true;
    }

    @Override
    public Parcel next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Parcel delivered = next;
        next = null;
        return delivered;
    }

    /** The rest as a stream, in order; closing it closes this. */
    public Stream<Parcel> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
            lines = null;
        }
        waiting.clear();
    }

    /** The parcel of one input, or null where it holds others that now wait, or none. */
    private @Nullable Parcel deliver(Object input) {
        String name = input.toString();
        try {
            if (input instanceof Path path) {
                return file(path);
            }
            if (name.equals("-")) {
                return opened(standardInput, "-");
            }
            if (Fetcher.isAddress(name)) {
                return fetch(name);
            }
            return file(Path.of(name));
        } catch (ReportException e) {
            return new Parcel.Lost(e);
        } catch (InvalidPathException e) {
            return lost("intake.not-found", name, "there is no such file", e);
        } catch (IOException | UncheckedIOException e) {
            return lost("intake.unreadable", name, "cannot be read: " + e.getMessage(), e);
        }
    }

    private @Nullable Parcel file(Path path) throws IOException, ReportException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> children = Files.list(path)) {
                List<Path> shown = children.filter(Parcels::isShown)
                        .sorted((a, b) -> a.getFileName()
                                .toString()
                                .compareTo(b.getFileName().toString()))
                        .toList();
                for (int i = shown.size() - 1; i >= 0; i--) {
                    waiting.addFirst(shown.get(i));
                }
            }
            return null;
        }
        if (!Files.isRegularFile(path) && !Files.exists(path)) {
            return lost("intake.not-found", path.toString(), "there is no such file", null);
        }
        return opened(Files.newInputStream(path), path.toString());
    }

    /** Neither hidden nor a link to another folder, which could lead in a circle. */
    private static boolean isShown(Path child) {
        boolean hidden = child.getFileName().toString().startsWith(".");
        return !hidden && !(Files.isSymbolicLink(child) && Files.isDirectory(child));
    }

    private @Nullable Parcel opened(InputStream stream, String name) throws IOException, ReportException {
        InputStream buffered = new BufferedInputStream(stream, 1 << 16);
        if (options.from() == Format.JSONL || (options.from() == null && isJsonLines(name, buffered))) {
            lines = new JsonLines(buffered, name, idOf(name), options.limits());
            return null;
        }
        try (buffered) {
            byte[] bytes = buffered.readNBytes(options.limits().bytes() + 1);
            if (bytes.length > options.limits().bytes()) {
                throw new ReportException(
                        "intake.too-large",
                        name,
                        "larger than " + options.limits().bytes() + " bytes");
            }
            return new Parcel.Packed(name, idOf(name), options.from(), null, bytes);
        }
    }

    /** By the ending; what comes in a pipe, by its first character. */
    private static boolean isJsonLines(String name, InputStream stream) throws IOException {
        if (name.equals("-")) {
            stream.mark(1);
            int first = stream.read();
            stream.reset();
            return first == '{';
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }

    private Parcel fetch(String address) throws ReportException {
        Fetched page = fetcher.fetch(address);
        Format format = options.from() != null ? options.from() : Sniffer.ofMediaType(page.mediaType());
        return new Parcel.Packed(page.address(), address, format, page.charset(), page.bytes());
    }

    /** A file's name without its ending. */
    private static String idOf(String name) {
        Path last = name.equals("-") ? null : Path.of(name).getFileName();
        String file = last == null ? name : last.toString();
        int point = file.lastIndexOf('.');
        return point > 0 ? file.substring(0, point) : file;
    }

    private static Parcel lost(String code, String report, String message, @Nullable Exception cause) {
        return new Parcel.Lost(
                cause == null
                        ? new ReportException(code, report, message)
                        : new ReportException(code, report, message, cause));
    }
}
