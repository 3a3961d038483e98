package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Estimate;
import org.truceline.model.Group;
import org.truceline.model.Moment;
import org.truceline.model.Rise;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;

/** A toll: its estimate, and each figure with its speaker and moment. */
public final class TollJson {

    private TollJson() {}

    /** Writes it as an object: measure, group, scope, estimate and the entries with their sentences. */
    public static void write(JsonGenerator out, Toll toll) throws IOException {
        out.writeStartObject();
        out.writeStringField("measure", toll.measure().word());
        Json.field(out, "group", toll.group(), TollJson::group);
        out.writeStringField("scope", toll.scope().word());
        Json.field(out, "estimate", toll.estimate(), TollJson::estimate);
        Json.array(out, "entries", toll.entries(), TollJson::entry);
        Json.array(out, "rises", toll.rises(), TollJson::rise);
        out.writeEndObject();
    }

    private static void rise(JsonGenerator out, Rise rise) throws IOException {
        out.writeStartObject();
        Json.text(out, "speaker", rise.to().voice().name());
        Json.field(out, "from", rise.from(), TollJson::end);
        Json.field(out, "to", rise.to(), TollJson::end);
        out.writeNumberField("by", rise.by());
        Json.array(out, "parts", rise.parts(), TollJson::part);
        out.writeNumberField("unexplained", rise.unexplained());
        out.writeEndObject();
    }

    /** One end of a rise: the count, when it stands, and the report that tells it. */
    private static void end(JsonGenerator out, TollEntry entry) throws IOException {
        out.writeStartObject();
        out.writeNumberField("value", entry.figure().count().value());
        moment(out, "standsAt", entry.standsAt());
        Json.text(out, "doc", entry.report());
        Json.text(out, "claim", entry.claim());
        out.writeEndObject();
    }

    private static void part(JsonGenerator out, Rise.Part part) throws IOException {
        out.writeStartObject();
        out.writeStringField("cause", part.cause().word());
        out.writeNumberField("count", part.count());
        out.writeEndObject();
    }

    static void group(JsonGenerator out, Group group) throws IOException {
        out.writeStartObject();
        out.writeStringField("status", group.status().word());
        Json.text(out, "side", group.side());
        out.writeEndObject();
    }

    /** Low, best and high. None told is written 0 and marked; unknown is {@code null}, which is not 0. */
    static void estimate(JsonGenerator out, Estimate estimate) throws IOException {
        switch (estimate) {
            case Estimate.Known known -> {
                numbers(out, known.low(), known.best(), known.high());
                out.writeNumberField("conservative", known.conservative());
                out.writeStringField("rule", known.rule());
                out.writeStringField("reason", known.reason());
                out.writeEndObject();
            }
            case Estimate.NoneTold none -> {
                numbers(out, 0, 0, 0);
                out.writeBooleanField("noneTold", true);
                out.writeStringField("reason", none.reason());
                out.writeEndObject();
            }
            case Estimate.Unknown unknown -> out.writeNull();
        }
    }

    private static void numbers(JsonGenerator out, long low, long best, long high) throws IOException {
        out.writeStartObject();
        out.writeNumberField("low", low);
        out.writeNumberField("best", best);
        out.writeNumberField("high", high);
    }

    static void entry(JsonGenerator out, TollEntry entry) throws IOException {
        out.writeStartObject();
        Json.field(out, "speaker", entry.voice(), VersionJson::voice);
        out.writeStringField("position", entry.position().word());
        moment(out, "standsAt", entry.standsAt());
        out.writeBooleanField("asOfGiven", entry.asOfGiven());
        moment(out, "published", entry.published());
        out.writeStringField("extent", entry.extent().word());
        Json.field(out, "population", entry.group(), TollJson::group);
        Json.text(out, "doc", entry.report());
        Json.text(out, "claim", entry.claim());
        Json.field(out, "figure", entry.figure(), FigureJson::write);
        out.writeEndObject();
    }

    /** In ISO form. */
    static void moment(JsonGenerator out, String field, @Nullable Moment moment) throws IOException {
        Json.text(out, field, moment == null ? null : moment.iso());
    }
}
