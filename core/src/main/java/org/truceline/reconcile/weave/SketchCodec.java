package org.truceline.reconcile.weave;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Days;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Relation;
import org.truceline.model.ReportId;
import org.truceline.model.Status;
import org.truceline.reconcile.match.Profile;
import org.truceline.reconcile.match.Sketch;
import org.truceline.reconcile.strand.Facts;
import org.truceline.reconcile.strand.Strand;
import org.truceline.reconcile.strand.Tally;

/** A sketch as bytes, within those of its sheet. Kinds are kept by their number: bytes of another release are not read but made anew. */
@SuppressWarnings("EnumOrdinal") // a cache, thrown away whenever the version of its rules changes
final class SketchCodec {

    private SketchCodec() {}

    interface Writing<T> {
        void write(T value) throws IOException;
    }

    interface Making<T> {
        T read() throws IOException;
    }

    static <T> void all(DataOutput out, Collection<T> values, Writing<T> each) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            each.write(value);
        }
    }

    static <T> List<T> all(DataInput in, Making<T> each) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.read());
        }
        return values;
    }

    static void write(DataOutput out, Sketch sketch) throws IOException {
        Strand strand = sketch.strand();
        out.writeUTF(strand.id());
        all(out, strand.claims(), c -> out.writeUTF(c.value()));
        facts(out, strand.facts());
        out.writeByte((strand.lead() ? 1 : 0)
                | (strand.aggregate() ? 2 : 0)
                | (strand.background() ? 4 : 0)
                | (strand.realised() ? 8 : 0)
                | (sketch.whole() == null ? 0 : 16)
                | (sketch.sequel() ? 32 : 0));
        if (sketch.whole() != null) {
            sketch.whole().write(out);
        }
        sketch.passage().write(out);
        all(out, sketch.setting(), l -> location(out, l));
        all(out, sketch.sentences(), out::writeLong);
        all(out, sketch.ages(), out::writeInt);
    }

    static Sketch read(DataInput in, ReportId report, @Nullable LocalDate published) throws IOException {
        String id = in.readUTF();
        List<ClaimId> claims = all(in, () -> new ClaimId(in.readUTF()));
        Facts facts = facts(in);
        int flags = in.readByte();
        Strand strand = new Strand(
                id,
                report,
                published,
                claims,
                facts,
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0);
        @Nullable Profile whole = (flags & 16) == 0 ? null : Profile.read(in);
        return new Sketch(
                strand,
                whole,
                Profile.read(in),
                all(in, () -> location(in)),
                all(in, in::readLong),
                all(in, in::readInt),
                (flags & 32) != 0);
    }

    private static void facts(DataOutput out, Facts facts) throws IOException {
        all(out, facts.events(), e -> out.writeByte(e.ordinal()));
        all(out, facts.days(), d -> {
            out.writeLong(d.first().toEpochDay());
            out.writeLong(d.last().toEpochDay());
        });
        out.writeBoolean(facts.ownDays());
        all(out, facts.places(), l -> location(out, l));
        out.writeBoolean(facts.ownPlaces());
        all(out, facts.unfoundPlaces(), out::writeUTF);
        all(out, facts.doers(), out::writeUTF);
        all(out, facts.targets(), out::writeUTF);
        all(out, facts.figures(), t -> {
            out.writeByte(t.measure().ordinal());
            count(out, t.count());
            out.writeByte(t.status().ordinal());
        });
    }

    private static Facts facts(DataInput in) throws IOException {
        Set<Event> events = EnumSet.noneOf(Event.class);
        events.addAll(all(in, () -> Event.values()[in.readByte()]));
        List<Days> days =
                all(in, () -> new Days(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong())));
        return new Facts(
                events,
                days,
                in.readBoolean(),
                all(in, () -> location(in)),
                in.readBoolean(),
                new TreeSet<>(all(in, in::readUTF)),
                new TreeSet<>(all(in, in::readUTF)),
                new TreeSet<>(all(in, in::readUTF)),
                all(in, () -> new Tally(Measure.values()[in.readByte()], count(in), Status.values()[in.readByte()])));
    }

    private static void count(DataOutput out, Count count) throws IOException {
        out.writeUTF(count.bound());
        out.writeLong(count.isKnown() ? count.value() : 0);
        out.writeLong(count instanceof Count.Between b ? b.high() : 0);
    }

    private static Count count(DataInput in) throws IOException {
        String bound = in.readUTF();
        long value = in.readLong();
        long high = in.readLong();
        return switch (bound) {
            case "exact" -> Count.exactly(value);
            case "at-least" -> Count.atLeast(value);
            case "at-most" -> Count.atMost(value);
            case "about" -> Count.about(value);
            case "between" -> Count.between(value, high);
            case "vague" -> Count.vague(value);
            default -> Count.unknown();
        };
    }

    static void location(DataOutput out, Location location) throws IOException {
        Place place = location.place();
        out.writeUTF(place.id().value());
        out.writeUTF(place.name());
        out.writeByte(place.kind().ordinal());
        point(out, place.point());
        out.writeDouble(place.radiusKm());
        words(out, place.country());
        words(out, place.province());
        words(out, place.district());
        out.writeLong(place.population());
        out.writeByte(location.relation().ordinal());
        point(out, location.point());
        out.writeDouble(location.radiusKm());
    }

    static Location location(DataInput in) throws IOException {
        Place place = new Place(
                new PlaceId(in.readUTF()),
                in.readUTF(),
                PlaceKind.values()[in.readByte()],
                point(in),
                in.readDouble(),
                words(in),
                words(in),
                words(in),
                in.readLong());
        return new Location(place, Relation.values()[in.readByte()], point(in), in.readDouble());
    }

    private static void point(DataOutput out, @Nullable Point point) throws IOException {
        out.writeBoolean(point != null);
        if (point != null) {
            out.writeDouble(point.latitude());
            out.writeDouble(point.longitude());
        }
    }

    private static @Nullable Point point(DataInput in) throws IOException {
        return in.readBoolean() ? new Point(in.readDouble(), in.readDouble()) : null;
    }

    private static void words(DataOutput out, @Nullable String words) throws IOException {
        out.writeBoolean(words != null);
        if (words != null) {
            out.writeUTF(words);
        }
    }

    private static @Nullable String words(DataInput in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
