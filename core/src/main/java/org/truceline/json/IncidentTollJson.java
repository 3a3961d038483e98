package org.truceline.json;

import org.truceline.model.Incident;

/** The tolls of an incident alone: {@code {"incident","tolls":[…]}}. */
public final class IncidentTollJson {

    private IncidentTollJson() {}

    public static String line(Incident incident) {
        return Json.line(out -> {
            out.writeStartObject();
            Json.text(out, "incident", incident.id());
            out.writeStringField("type", incident.type().word());
            Json.array(out, "tolls", incident.tolls(), TollJson::write);
            out.writeEndObject();
        });
    }
}
