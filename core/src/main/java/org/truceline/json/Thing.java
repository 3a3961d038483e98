package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Days;
import org.truceline.model.Location;
import org.truceline.model.Place;
import org.truceline.model.PlaceId;
import org.truceline.model.PlaceKind;
import org.truceline.model.Point;
import org.truceline.model.Relation;
import org.truceline.model.TimeType;
import org.truceline.model.When;
import org.truceline.model.Word;

/** How the three kinds of things that names can stand for are written. */
interface Thing<T> {

    void write(JsonGenerator out, T thing) throws IOException;

    T read(JsonNode node);

    Thing<Actor> ACTOR = new Thing<>() {
        @Override
        public void write(JsonGenerator out, Actor actor) throws IOException {
            out.writeStartObject();
            Json.text(out, "id", actor.id());
            out.writeStringField("name", actor.name());
            out.writeStringField("kind", actor.kind().word());
            Json.text(out, "side", actor.side());
            Json.text(out, "country", actor.country());
            out.writeEndObject();
        }

        @Override
        public Actor read(JsonNode node) {
            return new Actor(
                    new ActorId(node.path("id").asText()),
                    node.path("name").asText(),
                    Word.of(ActorKind.class, node.path("kind").asText()),
                    Json.orNull(node.path("side"), n -> new ActorId(n.asText())),
                    Json.textOrNull(node.path("country")));
        }
    };

    Thing<Location> LOCATION = new Thing<>() {
        @Override
        public void write(JsonGenerator out, Location location) throws IOException {
            Place place = location.place();
            out.writeStartObject();
            Json.text(out, "id", place.id());
            out.writeStringField("name", place.name());
            out.writeStringField("kind", place.kind().word());
            point(out, "", place.point());
            out.writeNumberField("radiusKm", place.radiusKm());
            Json.text(out, "country", place.country());
            Json.text(out, "province", place.province());
            Json.text(out, "district", place.district());
            out.writeNumberField("population", place.population());
            if (!location.equals(Location.at(place))) {
                out.writeStringField("relation", location.relation().word());
                point(out, "of", location.point());
                out.writeNumberField("ofRadiusKm", location.radiusKm());
            }
            out.writeEndObject();
        }

        @Override
        public Location read(JsonNode node) {
            Place place = new Place(
                    new PlaceId(node.path("id").asText()),
                    node.path("name").asText(),
                    Word.of(PlaceKind.class, node.path("kind").asText()),
                    point(node.path("lat"), node.path("lon")),
                    node.path("radiusKm").asDouble(),
                    Json.textOrNull(node.path("country")),
                    Json.textOrNull(node.path("province")),
                    Json.textOrNull(node.path("district")),
                    node.path("population").asLong());
            return node.has("relation")
                    ? new Location(
                            place,
                            Word.of(Relation.class, node.path("relation").asText()),
                            point(node.path("oflat"), node.path("oflon")),
                            node.path("ofRadiusKm").asDouble())
                    : Location.at(place);
        }

        private void point(JsonGenerator out, String prefix, @Nullable Point point) throws IOException {
            if (point == null) {
                out.writeNullField(prefix + "lat");
                out.writeNullField(prefix + "lon");
            } else {
                out.writeNumberField(prefix + "lat", point.latitude());
                out.writeNumberField(prefix + "lon", point.longitude());
            }
        }

        private @Nullable Point point(JsonNode lat, JsonNode lon) {
            return lat.isNumber() && lon.isNumber() ? new Point(lat.asDouble(), lon.asDouble()) : null;
        }
    };

    Thing<When> WHEN = new Thing<>() {
        @Override
        public void write(JsonGenerator out, When when) throws IOException {
            out.writeStartObject();
            out.writeStringField("type", when.type().name());
            out.writeStringField("value", when.value());
            Days days = when.days();
            Json.text(out, "start", days == null ? null : days.first());
            Json.text(out, "end", days == null ? null : days.last());
            Json.text(out, "clock", when.clock());
            out.writeEndObject();
        }

        @Override
        public When read(JsonNode node) {
            LocalDate first = Json.orNull(node.path("start"), n -> LocalDate.parse(n.asText()));
            LocalDate last = Json.orNull(node.path("end"), n -> LocalDate.parse(n.asText()));
            return new When(
                    TimeType.valueOf(node.path("type").asText()),
                    node.path("value").asText(),
                    first == null || last == null ? null : new Days(first, last),
                    Json.orNull(node.path("clock"), n -> LocalDateTime.parse(n.asText())));
        }
    };
}
