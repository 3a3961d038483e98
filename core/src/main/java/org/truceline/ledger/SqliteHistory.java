package org.truceline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.json.JudgementJson;
import org.truceline.json.ReadingJson;
import org.truceline.json.ReportJson;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;

/** The history of some reports in a SQLite file: by time, at one time reports before removals before judgements, each in the order in which they were written. */
record SqliteHistory(Connected connected, AsOf asOf) {

    List<Step> of(Collection<ReportId> reports) {
        List<Step> steps = new ArrayList<>();
        for (ReportId report : reports) {
            connected.each(
                    "select arrived, published, reader, source, reading, mentions from edition where report = ? order by seq",
                    row -> {
                        Instant arrived = Instant.parse(row.getString(1));
                        String published = row.getString(2);
                        if (counts(arrived, published)) {
                            steps.add(new Step.Came(
                                    arrived,
                                    reading(row.getBytes(4), row.getBytes(5), row.getBytes(6)),
                                    row.getString(3)));
                        }
                    },
                    report.value());
            connected.each(
                    "select out, author, time, reason from removal where report = ? order by seq",
                    row -> {
                        Instant time = Instant.parse(row.getString(3));
                        if (asOf.clock() == AsOf.Clock.PUBLISHED || isBy(time)) {
                            steps.add(new Step.Moved(
                                    new Removal(report, row.getBoolean(1), row.getString(2), time, row.getString(4))));
                        }
                    },
                    report.value());
        }
        connected
                .list("select body from judgement", row -> JudgementJson.read(Json.parseOwn(row.getString(1))))
                .stream()
                .filter(j -> asOf.clock() == AsOf.Clock.PUBLISHED || isBy(j.time()))
                .sorted(Comparator.<Judgement>naturalOrder())
                .forEach(j -> steps.add(new Step.Judged(j)));
        steps.sort(Comparator.comparing(Step::time).thenComparingInt(SqliteHistory::rank));
        return steps;
    }

    private static int rank(Step step) {
        return switch (step) {
            case Step.Came came -> 0;
            case Step.Moved moved -> 1;
            case Step.Judged judged -> 2;
        };
    }

    /** As a view of that day counts it. */
    private boolean counts(Instant arrived, @Nullable String published) {
        return (asOf.clock() == AsOf.Clock.ARRIVED || published == null)
                ? isBy(arrived)
                : asOf.day() == null || !LocalDate.parse(published).isAfter(asOf.day());
    }

    private boolean isBy(Instant time) {
        return asOf.day() == null || !LocalDate.ofInstant(time, ZoneOffset.UTC).isAfter(asOf.day());
    }

    private static Reading reading(byte[] source, byte[] claims, byte[] mentions) {
        Report report = ReportJson.read(Json.parseOwn(Packing.unpackText(source)));
        Reading told = ReadingJson.read(report, Json.parseOwn(Packing.unpackText(claims)));
        return ReadingJson.read(report, Json.parseOwn(Packing.unpackText(mentions)))
                .withClaims(told.claims());
    }
}
