package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.truceline.model.Count;
import org.truceline.model.Location;
import org.truceline.model.Reckoning;
import org.truceline.model.Share;
import org.truceline.model.Unmatched;

/** A total held against the record: {@code {"total","period","area","matched":[…],"unmatched":[…],"remainder"}}. */
final class ReckoningJson {

    private ReckoningJson() {}

    static void write(JsonGenerator out, Reckoning reckoning) throws IOException {
        out.writeStartObject();
        Json.field(out, "total", reckoning.total(), TollJson::entry);
        Json.field(out, "period", reckoning.period(), IncidentJson::days);
        Json.field(out, "area", reckoning.area(), ReckoningJson::area);
        Json.array(out, "matched", reckoning.matched(), ReckoningJson::share);
        Json.array(out, "unmatched", reckoning.unmatched(), ReckoningJson::unmatched);
        Json.field(out, "remainder", reckoning.remainder(), ReckoningJson::remainder);
        out.writeEndObject();
    }

    private static void area(JsonGenerator out, Location area) throws IOException {
        out.writeStartObject();
        Json.text(out, "id", area.place().id());
        out.writeStringField("name", area.place().name());
        out.writeEndObject();
    }

    private static void share(JsonGenerator out, Share share) throws IOException {
        out.writeStartObject();
        Json.text(out, "incident", share.incident());
        out.writeNumberField("low", share.low());
        out.writeNumberField("high", share.high());
        TollJson.moment(out, "standsAt", share.standsAt());
        out.writeEndObject();
    }

    private static void unmatched(JsonGenerator out, Unmatched unmatched) throws IOException {
        out.writeStartObject();
        Json.text(out, "incident", unmatched.incident());
        out.writeStringField("why", unmatched.why().word());
        out.writeStringField("sentence", unmatched.sentence());
        out.writeEndObject();
    }

    /** What is left with its bound, or by how much the record exceeds the total, or why it is not held. */
    private static void remainder(JsonGenerator out, Reckoning.Remainder remainder) throws IOException {
        out.writeStartObject();
        switch (remainder) {
            case Reckoning.Remainder.Left left -> {
                Count count = left.count();
                out.writeStringField("bound", count.bound());
                if (count.isKnown()) {
                    out.writeNumberField("value", count.value());
                }
                if (count instanceof Count.Between between) {
                    out.writeNumberField("upper", between.high());
                }
            }
            case Reckoning.Remainder.Exceeded exceeded -> out.writeNumberField("exceededBy", exceeded.by());
            case Reckoning.Remainder.NotHeld notHeld -> out.writeStringField("notHeld", notHeld.reason());
        }
        out.writeEndObject();
    }
}
