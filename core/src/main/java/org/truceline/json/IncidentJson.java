package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Answer;
import org.truceline.model.Assessment;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import org.truceline.model.Join;
import org.truceline.model.Link;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Origin;
import org.truceline.model.Point;
import org.truceline.model.Reckoning;

/**
 * An incident: {@code {"incident","reports","type","place","date","killed":{"low","best","high"},"injured","versions",…}}. Written only: incidents are
 * computed anew, never read back.
 */
public final class IncidentJson {

    private static final NameJson<Location> PLACE = new NameJson<>(Thing.LOCATION);

    private IncidentJson() {}

    /** The incident as one line of JSON, where no name of its place was asked for. */
    public static String line(Incident incident) {
        return line(incident, Shown.NONE);
    }

    /**
     * One line.
     *
     * @param shown which of its place's names stands as {@code "shown"}
     */
    public static String line(Incident incident, Shown shown) {
        return Json.line(out -> write(out, incident, shown));
    }

    /** With what its page tells beside it: {@code "held"}, its totals against the record, and {@code "gradeLog"}. */
    public static String line(Incident incident, List<Reckoning> held, List<GradeChange> log) {
        return line(incident, held, log, Shown.NONE);
    }

    /** The same with one of its place's names as {@code "shown"}. */
    public static String line(Incident incident, List<Reckoning> held, List<GradeChange> log, Shown shown) {
        return Json.line(out -> {
            out.writeStartObject();
            fields(out, incident, shown);
            Json.array(out, "held", held, ReckoningJson::write);
            Json.array(out, "gradeLog", log, IncidentJson::change);
            out.writeEndObject();
        });
    }

    /** Writes {@code incident} as one object. */
    public static void write(JsonGenerator out, Incident incident) throws IOException {
        write(out, incident, Shown.NONE);
    }

    private static void write(JsonGenerator out, Incident incident, Shown shown) throws IOException {
        out.writeStartObject();
        fields(out, incident, shown);
        out.writeEndObject();
    }

    private static void fields(JsonGenerator out, Incident incident, Shown shown) throws IOException {
        Json.text(out, "incident", incident.id());
        out.writeStringField("type", incident.type().word());
        out.writeStringField("standing", incident.standing().word());
        out.writeBooleanField("aggregate", incident.aggregate());
        Json.field(out, "place", incident.place(), (o, place) -> place(o, place, shown));
        Json.field(out, "date", incident.days(), IncidentJson::days);
        Json.field(out, "killed", incident.estimate(Measure.KILLED), TollJson::estimate);
        Json.field(out, "injured", incident.estimate(Measure.INJURED), TollJson::estimate);
        out.writeBooleanField("contested", incident.isContested());
        Json.array(out, "reports", incident.reports(), (o, report) -> o.writeString(report.value()));
        Json.array(
                out,
                "claims",
                incident.claims(),
                (JsonGenerator o, Claim claim) -> o.writeString(claim.id().value()));
        Json.array(out, "versions", incident.versions(), VersionJson::write);
        Json.array(out, "tolls", incident.tolls(), TollJson::write);
        Json.field(out, "assessment", incident.assessment(), IncidentJson::assessment);
        Json.array(out, "links", incident.links(), IncidentJson::link);
        Json.array(out, "joins", incident.joins(), IncidentJson::join);
        Json.array(out, "notes", incident.notes(), JsonGenerator::writeString);
    }

    private static void change(JsonGenerator out, GradeChange change) throws IOException {
        out.writeStartObject();
        Json.text(out, "time", change.time());
        out.writeStringField("cause", change.cause());
        out.writeNumberField("credibility", change.credibility().digit());
        out.writeStringField("credibilityReason", change.credibilityReason());
        out.writeStringField("grade", change.grade().word());
        out.writeStringField("gradeReason", change.gradeReason());
        out.writeEndObject();
    }

    private static void place(JsonGenerator out, Name<Location> place, Shown shown) throws IOException {
        out.writeStartObject();
        PLACE.fields(out, place);
        shown(out, place, shown);
        @Nullable Point point = place.answer() instanceof Answer.Found<Location> found
                ? found.value().point()
                : null;
        if (point == null) {
            out.writeNullField("lat");
            out.writeNullField("lon");
        } else {
            out.writeNumberField("lat", point.latitude());
            out.writeNumberField("lon", point.longitude());
        }
        out.writeEndObject();
    }

    /** Writes the name that was asked for, if one was. */
    static void shown(JsonGenerator out, Name<Location> place, Shown shown) throws IOException {
        String asked = shown.show(place);
        if (asked != null) {
            out.writeStringField("shown", asked);
        }
    }

    static void days(JsonGenerator out, Days days) throws IOException {
        out.writeStartObject();
        Json.text(out, "start", days.first());
        Json.text(out, "end", days.last());
        out.writeEndObject();
    }

    private static void assessment(JsonGenerator out, Assessment assessment) throws IOException {
        out.writeStartObject();
        out.writeNumberField("credibility", assessment.credibility().digit());
        out.writeStringField("credibilityWord", assessment.credibility().word());
        out.writeStringField("credibilityReason", assessment.credibilityReason());
        out.writeStringField("grade", assessment.grade().word());
        out.writeStringField("gradeReason", assessment.gradeReason());
        Json.array(out, "origins", assessment.origins(), IncidentJson::origin);
        out.writeEndObject();
    }

    private static void origin(JsonGenerator out, Origin origin) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", origin.kind().word());
        out.writeStringField("root", origin.root());
        Json.array(out, "reports", origin.reports(), (o, report) -> o.writeString(report.value()));
        Json.array(out, "reasons", origin.reasons(), JsonGenerator::writeString);
        Json.array(out, "tree", origin.tree(), IncidentJson::branch);
        out.writeEndObject();
    }

    /** {@code "of"}: the report of the same origin whose text or statement it carries, or null. */
    private static void branch(JsonGenerator out, Origin.Branch branch) throws IOException {
        out.writeStartObject();
        Json.text(out, "doc", branch.report());
        Json.text(out, "of", branch.of());
        out.writeStringField("reason", branch.reason());
        out.writeEndObject();
    }

    private static void link(JsonGenerator out, Link link) throws IOException {
        out.writeStartObject();
        out.writeStringField("kind", link.kind().word());
        Json.text(out, "incident", link.other());
        out.writeStringField("rule", link.rule());
        out.writeStringField("reason", link.reason());
        Json.array(out, "said", link.said(), VersionJson::said);
        out.writeEndObject();
    }

    private static void join(JsonGenerator out, Join join) throws IOException {
        out.writeStartObject();
        out.writeStringField("left", join.left());
        out.writeStringField("right", join.right());
        out.writeNumberField("score", join.score());
        Json.array(out, "features", join.features(), (o, feature) -> {
            o.writeStartObject();
            o.writeStringField("name", feature.name());
            o.writeNumberField("score", feature.score());
            o.writeStringField("sentence", feature.sentence());
            o.writeEndObject();
        });
        out.writeEndObject();
    }
}
