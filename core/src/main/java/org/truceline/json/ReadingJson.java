package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Unread;
import org.truceline.model.Word;

/** What was read out of a report: {@code {"doc","published","claims":[…]}}, the contract of the claim; {@code "unread"} where it was not read, and why. */
public final class ReadingJson {

    private ReadingJson() {}

    /**
     * One line in the form of the contract.
     *
     * @param mentions whether to write what the report mentions too
     */
    public static String line(Reading reading, boolean mentions) {
        return Json.line(out -> write(out, reading, mentions));
    }

    /** The same as an object of a larger whole. */
    public static void write(JsonGenerator out, Reading reading, boolean mentions) throws IOException {
        Report report = reading.report();
        Published published = report.published();
        out.writeStartObject();
        Json.text(out, "doc", report.id());
        Json.text(out, "published", published == null ? null : published.day());
        if (!report.language().equals("en")) {
            out.writeStringField("language", report.language());
        }
        if (reading.unread() != null) {
            out.writeStringField("unread", reading.unread().word());
        }
        Json.array(out, "claims", reading.claims(), ClaimJson::write);
        if (mentions) {
            out.writeFieldName("mentions");
            MentionsJson.write(out, reading.mentions(), reading.attributions());
        }
        out.writeEndObject();
    }

    /** Reads back the reading of {@code report}; claims and, where they were written, mentions. */
    public static Reading read(Report report, JsonNode node) {
        return new Reading(
                report,
                MentionsJson.read(node.path("mentions")),
                MentionsJson.attributions(node.path("mentions")),
                Json.list(node.path("claims"), n -> ClaimJson.read(report.id(), n)),
                node.has("unread") ? Word.of(Unread.class, node.path("unread").asText()) : null);
    }
}
