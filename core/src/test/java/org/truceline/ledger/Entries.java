package org.truceline.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Derivation;
import org.truceline.model.Event;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Measure;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.ReportId;
import org.truceline.model.Scope;
import org.truceline.model.Source;
import org.truceline.model.Status;
import org.truceline.model.Telling;

/** Reports for tests: each sentence with "shelled" is a claim, and a "four" in it a figure. */
final class Entries {

    static final Instant MORNING = Instant.parse("2024-03-05T08:00:00Z");

    private Entries() {}

    static Entry of(String id, @Nullable String published, String text) {
        return of(id, published, text, "file /reports/" + id + ".txt", MORNING);
    }

    static Entry of(String id, @Nullable String published, String text, String way, Instant at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Report report = new Report(
                new ReportId(id),
                Packing.sha256(bytes),
                "Report " + id,
                published == null ? null : Published.given(LocalDate.parse(published)),
                "en",
                Source.unknown(),
                text,
                null,
                List.of());
        Reading reading = new Reading(report, Mentions.none(), List.of(), claims(report));
        return new Entry(reading, bytes, way, at, "test 1");
    }

    private static List<Claim> claims(Report report) {
        List<Claim> claims = new ArrayList<>();
        String text = report.text();
        for (int at = text.indexOf("shelled"); at >= 0; at = text.indexOf("shelled", at + 1)) {
            Quote trigger = Quote.of(text, at, at + 7);
            int four = text.indexOf("four", at);
            List<Figure> figures = four < 0
                    ? List.of()
                    : List.of(new Figure(
                            Measure.KILLED,
                            Count.exactly(4),
                            Quote.of(text, four, four + 4),
                            null,
                            Status.CIVILIAN,
                            Scope.INCIDENT,
                            null));
            claims.add(new Claim(
                    new ClaimId(Packing.sha256(report.id() + "@" + at + text).substring(0, 16)),
                    report.id(),
                    List.of(Quote.of(text, 0, text.length())),
                    new Happening(
                            Event.SHELLING, trigger, Reality.ACTUAL, List.of(), List.of(), List.of(), null, false),
                    Telling.byTheReport(),
                    figures,
                    new Derivation(List.of(new Derivation.Step("event/shelled", trigger, "shelling")), 0.9)));
        }
        return claims;
    }
}
