package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.truceline.model.Cell;
import org.truceline.model.Proposition;
import org.truceline.model.Version;
import org.truceline.model.Voice;

/** What one speaker says of an incident, each cell with the sentences that carry it. */
final class VersionJson {

    private VersionJson() {}

    static void write(JsonGenerator out, Version version) throws IOException {
        out.writeStartObject();
        Json.field(out, "speaker", version.voice(), VersionJson::voice);
        Json.array(out, "cells", version.cells(), VersionJson::cell);
        out.writeEndObject();
    }

    static void voice(JsonGenerator out, Voice voice) throws IOException {
        out.writeStartObject();
        out.writeStringField("key", voice.key());
        out.writeStringField("name", voice.name());
        Json.text(out, "side", voice.side());
        out.writeEndObject();
    }

    private static void cell(JsonGenerator out, Cell cell) throws IOException {
        out.writeStartObject();
        out.writeStringField("about", about(cell.proposition()));
        out.writeStringField("says", cell.proposition().toString());
        out.writeStringField("position", cell.position().word());
        Json.array(out, "said", cell.said(), VersionJson::said);
        out.writeEndObject();
    }

    private static String about(Proposition proposition) {
        return switch (proposition) {
            case Proposition.Happened happened -> "happened";
            case Proposition.DoneBy by -> "by";
            case Proposition.DoneTo to -> "to";
            case Proposition.At at -> "at";
            case Proposition.On on -> "on";
            case Proposition.Counted counted -> "count";
        };
    }

    static void said(JsonGenerator out, Cell.Said said) throws IOException {
        out.writeStartObject();
        Json.text(out, "doc", said.report());
        Json.text(out, "claim", said.claim());
        QuoteJson.fields(out, said.words());
        out.writeEndObject();
    }
}
