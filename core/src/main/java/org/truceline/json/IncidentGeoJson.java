package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.truceline.model.Days;
import org.truceline.model.Incident;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Point;

/** Incidents as GeoJSON (RFC 7946): points with longitude first; an incident without a known place is a feature without geometry, not one at 0, 0. */
public final class IncidentGeoJson {

    private IncidentGeoJson() {}

    /** One feature collection. */
    public static String of(List<Incident> incidents) {
        return of(incidents, Shown.NONE);
    }

    /**
     * One feature collection.
     *
     * @param shown which of a place's names stands as {@code "shown"}
     */
    public static String of(List<Incident> incidents, Shown shown) {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeStringField("type", "FeatureCollection");
            Json.array(out, "features", incidents, (o, incident) -> feature(o, incident, shown));
            out.writeEndObject();
        });
    }

    private static void feature(JsonGenerator out, Incident incident, Shown shown) throws IOException {
        Location location =
                incident.place() == null ? null : incident.place().found().orElse(null);
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        out.writeStringField("id", incident.id().value());
        Json.field(out, "geometry", location == null ? null : location.point(), IncidentGeoJson::point);
        out.writeObjectFieldStart("properties");
        out.writeStringField("event", incident.type().word());
        out.writeStringField("standing", incident.standing().word());
        Days days = incident.days();
        Json.text(out, "start", days == null ? null : days.first());
        Json.text(out, "end", days == null ? null : days.last());
        Json.text(
                out,
                "placeAsWritten",
                incident.place() == null ? null : incident.place().text());
        Json.text(out, "place", location == null ? null : location.place().name());
        if (incident.place() != null) {
            IncidentJson.shown(out, incident.place(), shown);
        }
        if (location != null) {
            out.writeStringField("relation", location.relation().word());
            out.writeNumberField("radiusKm", location.radiusKm());
        }
        Json.field(out, "killed", incident.estimate(Measure.KILLED), TollJson::estimate);
        Json.field(out, "injured", incident.estimate(Measure.INJURED), TollJson::estimate);
        out.writeBooleanField("contested", incident.isContested());
        out.writeNumberField("credibility", incident.assessment().credibility().digit());
        out.writeStringField("grade", incident.assessment().grade().word());
        Json.array(
                out,
                "speakers",
                incident.versions(),
                (o, version) -> o.writeString(version.voice().name()));
        Json.array(out, "reports", incident.reports(), (o, report) -> o.writeString(report.value()));
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void point(JsonGenerator out, Point point) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "Point");
        out.writeArrayFieldStart("coordinates");
        out.writeNumber(point.longitude());
        out.writeNumber(point.latitude());
        out.writeEndArray();
        out.writeEndObject();
    }
}
