package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Source;
import org.truceline.model.Span;

/** A report with its clean text. */
public final class ReportJson {

    private ReportJson() {}

    /** Writes it as an object, in the form that {@link #read} takes. */
    public static void write(JsonGenerator out, Report report) throws IOException {
        out.writeStartObject();
        Json.text(out, "doc", report.id());
        out.writeStringField("sha256", report.sha256());
        out.writeStringField("title", report.title());
        Json.field(out, "published", report.published(), ReportJson::published);
        out.writeStringField("language", report.language());
        Json.text(out, "publisher", report.source().publisher());
        Json.text(out, "author", report.source().author());
        Json.text(out, "agency", report.source().agency());
        Json.text(out, "address", report.source().address());
        out.writeStringField("text", report.text());
        Json.field(out, "headline", report.headline(), ReportJson::span);
        Json.array(out, "embedded", report.embedded(), ReportJson::span);
        out.writeEndObject();
    }

    private static void published(JsonGenerator out, Published published) throws IOException {
        out.writeStartObject();
        Json.text(out, "day", published.day());
        Json.text(out, "time", published.time());
        Json.text(out, "zone", published.zone());
        out.writeStringField("reason", published.reason());
        out.writeEndObject();
    }

    private static void span(JsonGenerator out, Span span) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
        out.writeEndObject();
    }

    /** Reads back what {@link #write} wrote. */
    public static Report read(JsonNode node) {
        return new Report(
                new ReportId(node.path("doc").asText()),
                node.path("sha256").asText(),
                node.path("title").asText(),
                Json.orNull(
                        node.path("published"),
                        n -> new Published(
                                LocalDate.parse(n.path("day").asText()),
                                Json.orNull(n.path("time"), t -> LocalTime.parse(t.asText())),
                                Json.orNull(n.path("zone"), z -> ZoneOffset.of(z.asText())),
                                n.path("reason").asText())),
                node.path("language").asText(),
                new Source(
                        Json.textOrNull(node.path("publisher")),
                        Json.textOrNull(node.path("author")),
                        Json.textOrNull(node.path("agency")),
                        Json.textOrNull(node.path("address"))),
                node.path("text").asText(),
                Json.orNull(node.path("headline"), QuoteJson::span),
                Json.list(node.path("embedded"), QuoteJson::span));
    }
}
