package org.truceline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.truceline.model.ClaimId;
import org.truceline.model.ClaimMark;
import org.truceline.model.Credibility;
import org.truceline.model.Event;
import org.truceline.model.HarmGrade;
import org.truceline.model.JudgementId;
import org.truceline.model.Reliability;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.model.Word;

/** What a person decided: {@code {"ruling":"same","left":{…},"right":{…}}} and the like. */
final class RulingJson {

    private RulingJson() {}

    static void fields(JsonGenerator out, Ruling ruling) throws IOException {
        switch (ruling) {
            case Ruling.Accept r -> one(out, "accept", r.claim());
            case Ruling.Reject r -> one(out, "reject", r.claim());
            case Ruling.Correct r -> {
                one(out, "correct", r.claim());
                out.writeStringField("slot", r.slot());
                out.writeStringField("value", r.value());
            }
            case Ruling.Same r -> two(out, "same", r.left(), r.right());
            case Ruling.NotSame r -> two(out, "not-same", r.left(), r.right());
            case Ruling.PartOf r -> two(out, "part-of", r.part(), r.whole());
            case Ruling.Grade r -> {
                one(out, "grade", r.claim());
                out.writeStringField("credibility", r.credibility().word());
                out.writeStringField("grade", r.grade().word());
            }
            case Ruling.Rate r -> {
                out.writeStringField("ruling", "rate");
                out.writeStringField("source", r.source());
                out.writeStringField("topic", r.topic());
                out.writeStringField("reliability", r.reliability().word());
            }
            case Ruling.Retract r -> {
                out.writeStringField("ruling", "retract");
                Json.text(out, "judgement", r.judgement());
            }
        }
    }

    private static void one(JsonGenerator out, String ruling, ClaimMark claim) throws IOException {
        out.writeStringField("ruling", ruling);
        Json.field(out, "claim", claim, RulingJson::mark);
    }

    private static void two(JsonGenerator out, String ruling, ClaimMark left, ClaimMark right) throws IOException {
        out.writeStringField("ruling", ruling);
        Json.field(out, "left", left, RulingJson::mark);
        Json.field(out, "right", right, RulingJson::mark);
    }

    private static void mark(JsonGenerator out, ClaimMark mark) throws IOException {
        out.writeStartObject();
        Json.text(out, "id", mark.id());
        Json.text(out, "doc", mark.report());
        out.writeNumberField("start", mark.evidence().start());
        out.writeNumberField("end", mark.evidence().end());
        out.writeStringField("event", mark.event().word());
        Json.array(out, "figures", mark.figures(), JsonGenerator::writeString);
        Json.array(out, "read", mark.read(), JsonGenerator::writeString);
        out.writeEndObject();
    }

    static Ruling read(JsonNode node) {
        String ruling = node.path("ruling").asText();
        return switch (ruling) {
            case "accept" -> new Ruling.Accept(mark(node.path("claim")));
            case "reject" -> new Ruling.Reject(mark(node.path("claim")));
            case "correct" ->
                new Ruling.Correct(
                        mark(node.path("claim")),
                        node.path("slot").asText(),
                        node.path("value").asText());
            case "same" -> new Ruling.Same(mark(node.path("left")), mark(node.path("right")));
            case "not-same" -> new Ruling.NotSame(mark(node.path("left")), mark(node.path("right")));
            case "part-of" -> new Ruling.PartOf(mark(node.path("left")), mark(node.path("right")));
            case "grade" ->
                new Ruling.Grade(
                        mark(node.path("claim")),
                        Word.of(Credibility.class, node.path("credibility").asText()),
                        Word.of(HarmGrade.class, node.path("grade").asText()));
            case "rate" ->
                new Ruling.Rate(
                        node.path("source").asText(),
                        node.path("topic").asText(),
                        Word.of(Reliability.class, node.path("reliability").asText()));
            case "retract" ->
                new Ruling.Retract(new JudgementId(node.path("judgement").asText()));
            default -> throw new IllegalArgumentException("no such ruling: " + ruling);
        };
    }

    private static ClaimMark mark(JsonNode node) {
        return new ClaimMark(
                new ClaimId(node.path("id").asText()),
                new ReportId(node.path("doc").asText()),
                QuoteJson.span(node),
                Word.of(Event.class, node.path("event").asText()),
                Json.list(node.path("figures"), JsonNode::asText),
                Json.list(node.path("read"), JsonNode::asText));
    }
}
