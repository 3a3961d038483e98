package org.truceline.reconcile.weave;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Link;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.reconcile.strand.Operation;
import org.truceline.reconcile.strand.Pointer;

/** What a report points at as bytes, within those of its sheet. */
@SuppressWarnings("EnumOrdinal") // a cache, thrown away whenever the version of its rules changes
final class PointerCodec {

    private PointerCodec() {}

    static void write(DataOutput out, List<Pointer> pointers, List<Operation> operations) throws IOException {
        SketchCodec.all(out, pointers, p -> {
            out.writeByte(p.kind().ordinal());
            out.writeUTF(p.from().value());
            quote(out, p.sentence());
            out.writeUTF(p.words());
            SketchCodec.all(out, p.events(), e -> out.writeByte(e.ordinal()));
            SketchCodec.all(out, p.place(), l -> SketchCodec.location(out, l));
            out.writeUTF(p.unfound());
            out.writeLong(p.days().first().toEpochDay());
            out.writeLong(p.days().last().toEpochDay());
            out.writeBoolean(p.dated());
            SketchCodec.all(out, new TreeSet<>(p.doers()), out::writeUTF);
        });
        SketchCodec.all(out, operations, o -> {
            out.writeUTF(o.claim().value());
            out.writeUTF(o.name());
            quote(out, o.sentence());
        });
    }

    static List<Pointer> pointers(DataInput in) throws IOException {
        return SketchCodec.all(
                in,
                () -> new Pointer(
                        Link.Kind.values()[in.readByte()],
                        new ClaimId(in.readUTF()),
                        quote(in),
                        in.readUTF(),
                        events(in),
                        SketchCodec.all(in, () -> SketchCodec.location(in)),
                        in.readUTF(),
                        new Days(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong())),
                        in.readBoolean(),
                        new TreeSet<>(SketchCodec.all(in, in::readUTF))));
    }

    static List<Operation> operations(DataInput in) throws IOException {
        return SketchCodec.all(in, () -> new Operation(new ClaimId(in.readUTF()), in.readUTF(), quote(in)));
    }

    private static Set<Event> events(DataInput in) throws IOException {
        Set<Event> events = EnumSet.noneOf(Event.class);
        events.addAll(SketchCodec.all(in, () -> Event.values()[in.readByte()]));
        return events;
    }

    /** A sentence may be longer than {@code writeUTF} takes. */
    private static void quote(DataOutput out, Quote quote) throws IOException {
        out.writeInt(quote.start());
        out.writeInt(quote.text().length());
        out.writeChars(quote.text());
    }

    private static Quote quote(DataInput in) throws IOException {
        int start = in.readInt();
        int length = in.readInt();
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return new Quote(new Span(start, start + length), text.toString());
    }
}
