package org.truceline.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.truceline.model.ReportId;

/**
 * What tells copies of a text: the hash of its words, and a MinHash sketch of its word shingles (A. Broder, "On the resemblance and containment of
 * documents", 1997). Case, white space and punctuation do not count. Immutable; takes about a kilobyte.
 */
public final class Fingerprint {

    /** How many minima a sketch holds: the resemblance is estimated to about ±0.04. */
    static final int SIZE = 128;

    /** From this share of all shingles on two texts are near copies. */
    private static final double LEAST_RESEMBLANCE = 0.35;

    /** From this share of the shorter text in the longer on it counts as carried. */
    private static final double LEAST_CONTAINMENT = 0.6;

    /** So many numbers of quoted passages in common make one statement: some twenty words and more. */
    private static final int STATEMENT = 2;

    /** Words in a shingle. Four words in a row are rarely the same by chance. */
    private static final int SHINGLE = 4;

    private final String wordsHash;
    private final int shingles;
    private final int[] minima;

    private final long[] passages;
    private final long[] statements;

    private Fingerprint(String wordsHash, int shingles, int[] minima, long[] passages, long[] statements) {
        this.wordsHash = wordsHash;
        this.shingles = shingles;
        this.minima = minima;
        this.passages = passages;
        this.statements = statements;
    }

    /** The fingerprint of a clean text. Takes time linear in its length. */
    public static Fingerprint of(String text) {
        Shingles found = Shingles.of(text, SHINGLE);
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        found.hashes().forEach(shingle -> {
            for (int i = 0; i < SIZE; i++) {
                int hash = (int) (mix(shingle + i * 0x9E3779B97F4A7C15L) >>> 33);
                if (hash < minima[i]) {
                    minima[i] = hash;
                }
            }
        });
        return new Fingerprint(sha256(found.words()), found.size(), minima, found.passages(), found.statements());
    }

    /** Hash of the words alone: equal where two texts differ at most in case, white space and punctuation. 64 hexadecimal digits. */
    public String wordsHash() {
        return wordsHash;
    }

    /** How many different shingles the text has; 0 for a text without words. */
    public int shingles() {
        return shingles;
    }

    /** Estimated share of the shingles of both texts that both have: 0 to 1. Texts without words resemble nothing. */
    public double resemblance(Fingerprint other) {
        if (shingles == 0 || other.shingles == 0) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** Estimated share of the shorter text's shingles that the longer one has too: 0 to 1. High where one text carries the other and adds to it. */
    public double containment(Fingerprint other) {
        double resemblance = resemblance(other);
        double common = resemblance * (shingles + (double) other.shingles) / (1 + resemblance);
        return resemblance == 0 ? 0 : Math.min(1, common / Math.min(shingles, other.shingles));
    }

    /** Numbers of which copies share some: for the very same words, and for passages. */
    public long[] marks() {
        if (shingles == 0) {
            return new long[0];
        }
        long[] marks = Arrays.copyOf(passages, passages.length + 1);
        marks[passages.length] = mix(wordsHash.hashCode()) ^ mix(shingles);
        return marks;
    }

    /** As what this text, the later one, copies the other; empty where it does not. */
    public Optional<Copy> copyOf(Fingerprint earlier, ReportId report, ReportId of) {
        if (shingles == 0 || earlier.shingles == 0) {
            return Optional.empty();
        }
        if (wordsHash.equals(earlier.wordsHash)) {
            return Optional.of(new Copy(report, of, Copy.Kind.EXACT, 1));
        }
        double resemblance = resemblance(earlier);
        if (resemblance >= LEAST_RESEMBLANCE || containment(earlier) >= LEAST_CONTAINMENT) {
            return Optional.of(new Copy(report, of, Copy.Kind.NEAR, Math.min(resemblance, 0.999)));
        }
        long shared = Arrays.stream(statements)
                .filter(s -> Arrays.binarySearch(earlier.passages, s) >= 0)
                .count();
        return shared >= STATEMENT
                ? Optional.of(new Copy(report, of, Copy.Kind.STATEMENT, (double) shared / statements.length))
                : Optional.empty();
    }

    /** Finaliser of splitmix64. */
    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** SHA-256 of {@code text} in UTF-8, 64 hexadecimal digits. */
    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Writes it for {@link #read}. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(wordsHash);
        out.writeInt(shingles);
        for (int minimum : minima) {
            out.writeInt(minimum);
        }
        write(out, passages);
        write(out, statements);
    }

    private static void write(DataOutput out, long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    private static long[] numbers(DataInput in) throws IOException {
        long[] numbers = new long[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
        return numbers;
    }

    /** Reads back what {@link #write} wrote. */
    public static Fingerprint read(DataInput in) throws IOException {
        String wordsHash = in.readUTF();
        int shingles = in.readInt();
        int[] minima = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            minima[i] = in.readInt();
        }
        return new Fingerprint(wordsHash, shingles, minima, numbers(in), numbers(in));
    }
}
