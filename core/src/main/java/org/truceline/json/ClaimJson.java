package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Days;
import org.truceline.model.Derivation;
import org.truceline.model.Event;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.ReportId;
import org.truceline.model.Stance;
import org.truceline.model.Telling;
import org.truceline.model.When;
import org.truceline.model.Word;

/** A claim in the shape of the contract, with ids, answers, rules and confidence beside; reads back what it wrote. */
public final class ClaimJson {

    private static final NameJson<Actor> ACTOR = new NameJson<>(Thing.ACTOR);
    private static final NameJson<Location> PLACE = new NameJson<>(Thing.LOCATION);
    private static final NameJson<When> TIME = new NameJson<>(Thing.WHEN);

    private ClaimJson() {}

    /** Writes {@code claim} as one object. */
    public static void write(JsonGenerator out, Claim claim) throws IOException {
        write(out, claim, Shown.NONE);
    }

    /** The same with one of each place's names as {@code "shown"}. */
    public static void write(JsonGenerator out, Claim claim, Shown shown) throws IOException {
        Happening happening = claim.happening();
        Telling telling = claim.telling();
        out.writeStartObject();
        Json.text(out, "id", claim.id());
        Json.array(out, "evidence", claim.evidence(), QuoteJson::write);
        out.writeStringField("event", happening.event().word());
        Json.field(out, "trigger", happening.trigger(), QuoteJson::write);
        out.writeStringField("reality", happening.reality().word());
        Json.field(out, "speaker", telling.speaker(), ACTOR::write);
        Json.field(out, "cue", telling.cue(), QuoteJson::write);
        Json.array(out, "via", telling.via(), ACTOR::write);
        out.writeStringField("stance", telling.stance().word());
        Json.array(out, "perpetrator", happening.perpetrator(), ACTOR::write);
        Json.array(out, "target", happening.target(), ACTOR::write);
        Json.array(out, "place", happening.place(), (o, place) -> place(o, place, shown));
        Json.field(out, "date", days(happening.when()), IncidentJson::days);
        Json.field(out, "when", happening.when(), TIME::write);
        out.writeBooleanField("background", happening.background());
        Json.array(out, "figures", claim.figures(), FigureJson::write);
        Json.array(out, "rules", claim.derivation().steps(), ClaimJson::step);
        out.writeNumberField("confidence", claim.derivation().confidence());
        out.writeEndObject();
    }

    private static void place(JsonGenerator out, Name<Location> place, Shown shown) throws IOException {
        out.writeStartObject();
        PLACE.fields(out, place);
        IncidentJson.shown(out, place, shown);
        out.writeEndObject();
    }

    private static @Nullable Days days(@Nullable Name<When> when) {
        return when == null ? null : when.found().map(When::days).orElse(null);
    }

    private static void step(JsonGenerator out, Derivation.Step step) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", step.rule());
        QuoteJson.fields(out, step.on());
        out.writeStringField("made", step.made());
        out.writeEndObject();
    }

    /** Reads back a claim of {@code report}. */
    public static Claim read(ReportId report, JsonNode node) {
        Happening happening = new Happening(
                Word.of(Event.class, node.path("event").asText()),
                QuoteJson.read(node.path("trigger")),
                Word.of(Reality.class, node.path("reality").asText()),
                Json.list(node.path("perpetrator"), ACTOR::read),
                Json.list(node.path("target"), ACTOR::read),
                Json.list(node.path("place"), PLACE::read),
                Json.orNull(node.path("when"), TIME::read),
                node.path("background").asBoolean());
        Telling telling = new Telling(
                Json.orNull(node.path("speaker"), ACTOR::read),
                Json.list(node.path("via"), ACTOR::read),
                Word.of(Stance.class, node.path("stance").asText()),
                Json.orNull(node.path("cue"), QuoteJson::read));
        return new Claim(
                new ClaimId(node.path("id").asText()),
                report,
                Json.list(node.path("evidence"), QuoteJson::read),
                happening,
                telling,
                Json.list(node.path("figures"), FigureJson::read),
                new Derivation(
                        Json.list(
                                node.path("rules"),
                                n -> new Derivation.Step(
                                        n.path("rule").asText(),
                                        QuoteJson.read(n),
                                        n.path("made").asText())),
                        node.path("confidence").asDouble()));
    }
}
