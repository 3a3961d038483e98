package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.truceline.model.Actor;
import org.truceline.model.Attribution;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Point;
import org.truceline.model.Stance;
import org.truceline.model.When;
import org.truceline.model.Word;

/** What a report mentions: attributions, places with coordinates, times with TIMEX3 values, actors. */
final class MentionsJson {

    private static final NameJson<Actor> ACTOR = new NameJson<>(Thing.ACTOR);
    private static final NameJson<Location> PLACE = new NameJson<>(Thing.LOCATION);
    private static final NameJson<When> TIME = new NameJson<>(Thing.WHEN);

    private MentionsJson() {}

    static void write(JsonGenerator out, Mentions mentions, List<Attribution> attributions) throws IOException {
        out.writeStartObject();
        Json.array(out, "attributions", attributions, MentionsJson::attribution);
        Json.array(out, "places", mentions.places(), MentionsJson::place);
        Json.array(out, "times", mentions.times(), MentionsJson::time);
        Json.array(out, "actors", mentions.actors(), ACTOR::write);
        out.writeEndObject();
    }

    private static void attribution(JsonGenerator out, Attribution attribution) throws IOException {
        out.writeStartObject();
        Json.field(out, "source", attribution.source(), QuoteJson::write);
        Json.field(out, "speaker", attribution.speaker(), QuoteJson::write);
        Json.field(out, "cue", attribution.cue(), QuoteJson::write);
        Json.field(out, "content", attribution.content(), QuoteJson::write);
        out.writeStringField("stance", attribution.stance().word());
        Json.array(out, "via", attribution.via(), QuoteJson::write);
        out.writeStringField("rule", attribution.rule());
        out.writeEndObject();
    }

    private static void place(JsonGenerator out, Name<Location> name) throws IOException {
        out.writeStartObject();
        PLACE.fields(out, name);
        // The coordinates of what is named; where the happening lies to it ("north of") stands in the answer.
        Point point = name.found().map(Location::place).map(Place::point).orElse(null);
        if (point == null) {
            out.writeNullField("lat");
            out.writeNullField("lon");
        } else {
            out.writeNumberField("lat", point.latitude());
            out.writeNumberField("lon", point.longitude());
        }
        out.writeEndObject();
    }

    private static void time(JsonGenerator out, Name<When> name) throws IOException {
        out.writeStartObject();
        TIME.fields(out, name);
        if (name.found().isPresent()) {
            When when = name.found().get();
            out.writeStringField("type", when.type().name());
            out.writeStringField("value", when.value());
        }
        out.writeEndObject();
    }

    static Mentions read(JsonNode node) {
        return new Mentions(
                Json.list(node.path("places"), PLACE::read),
                Json.list(node.path("times"), TIME::read),
                Json.list(node.path("actors"), ACTOR::read));
    }

    static List<Attribution> attributions(JsonNode node) {
        return Json.list(
                node.path("attributions"),
                n -> new Attribution(
                        Json.orNull(n.path("source"), QuoteJson::read),
                        Json.orNull(n.path("speaker"), QuoteJson::read),
                        Json.orNull(n.path("cue"), QuoteJson::read),
                        QuoteJson.read(n.path("content")),
                        Word.of(Stance.class, n.path("stance").asText()),
                        Json.list(n.path("via"), QuoteJson::read),
                        n.path("rule").asText()));
    }
}
