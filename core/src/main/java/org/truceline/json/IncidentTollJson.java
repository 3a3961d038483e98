package org.truceline.json;

import java.util.List;
import org.truceline.model.Incident;
import org.truceline.model.Reckoning;

/** The tolls of an incident alone, and its totals held against the record: {@code {"incident","type","tolls":[…],"held":[…]}}. */
public final class IncidentTollJson {

    private IncidentTollJson() {}

    /** One line: the incident, its tolls, and its totals held against the record. */
    public static String line(Incident incident, List<Reckoning> held) {
        return Json.line(out -> {
            out.writeStartObject();
            Json.text(out, "incident", incident.id());
            out.writeStringField("type", incident.type().word());
            Json.array(out, "tolls", incident.tolls(), TollJson::write);
            Json.array(out, "held", held, ReckoningJson::write);
            out.writeEndObject();
        });
    }
}
