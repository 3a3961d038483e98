package org.truceline.reconcile.weave;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportId;
import org.truceline.reconcile.match.Sketch;
import org.truceline.text.Fingerprint;

/** A sheet as bytes. Kept beside a ledger, written anew where the rules change: no other version ever reads it. */
public final class SheetCodec {

    private SheetCodec() {}

    /** Packs it, in the form that {@link #read} takes. */
    public static byte[] write(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(sheet.report().value());
            day(out, sheet.published());
            out.writeInt(sheet.segments().length);
            for (long segment : sheet.segments()) {
                out.writeLong(segment);
            }
            sheet.fingerprint().write(out);
            out.writeInt(sheet.sketches().size());
            for (Sketch sketch : sheet.sketches()) {
                SketchCodec.write(out, sketch);
            }
            PointerCodec.write(out, sheet.pointers(), sheet.operations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads back what {@link #write} wrote. */
    public static Sheet read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            ReportId report = new ReportId(in.readUTF());
            @Nullable LocalDate published = day(in);
            long[] segments = new long[in.readInt()];
            for (int i = 0; i < segments.length; i++) {
                segments[i] = in.readLong();
            }
            Fingerprint fingerprint = Fingerprint.read(in);
            int size = in.readInt();
            List<Sketch> sketches = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                sketches.add(SketchCodec.read(in, report, published));
            }
            return new Sheet(
                    report,
                    published,
                    segments,
                    fingerprint,
                    sketches,
                    PointerCodec.pointers(in),
                    PointerCodec.operations(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
