package org.truceline.reconcile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Entry;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.SqliteLedger;
import org.truceline.model.ClaimMark;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Reading;
import org.truceline.model.Ruling;
import org.truceline.pipeline.LivingRecord;

/**
 * A process of its own that adds reports to a ledger, judges their claims and keeps its record up to date, and prints what was kept when it has been kept, until somebody kills
 * it. Started again on the same ledger it goes on behind what is there.
 */
final class JudgingProcess {

    private static final Instant NOON = Instant.parse("2030-07-01T12:00:00Z");

    private JudgingProcess() {}

    public static void main(String[] arguments) {
        List<Reading> archive = archive();
        try (Ledger ledger = SqliteLedger.open(Path.of(arguments[0]));
                Ledger.Writer writer = ledger.writer();
                LivingRecord record = new LivingRecord(ledger)) {
            int held;
            int judged;
            try (Ledger.View view = ledger.view(AsOf.NOW)) {
                held = view.listReports().size();
                judged = view.listJudgements().size();
            }
            Random random = new Random(1_000L * held + judged);
            JudgementId last = null;
            for (int i = held; i < archive.size(); i++) {
                Reading reading = archive.get(i);
                writer.add(new Entry(
                        reading,
                        reading.report().text().getBytes(StandardCharsets.UTF_8),
                        "file " + reading.report().id(),
                        NOON,
                        "test"));
                System.out.println("report " + reading.report().id());
                for (int j = random.nextInt(3); j > 0; j--) {
                    Judgement kept = writer.judge(
                            "Ana",
                            NOON.plusSeconds(judged++),
                            "as drawn " + judged,
                            ruling(archive.subList(0, i + 1), random, last));
                    last = kept.id();
                    System.out.println("judgement " + kept.id());
                }
                if (random.nextInt(3) > 0) {
                    record.update();
                    System.out.println("record");
                }
            }
        }
    }

    /** The same reports in every process. */
    static List<Reading> archive() {
        return AnyOrderTest.archive(400, new Random(31));
    }

    private static Ruling ruling(List<Reading> held, Random random, @Nullable JudgementId last) {
        ClaimMark a = mark(held, random);
        ClaimMark b = mark(held, random);
        return switch (random.nextInt(6)) {
            case 0 -> new Ruling.Same(a, b);
            case 1 -> new Ruling.NotSame(a, b);
            case 2 -> new Ruling.Reject(a);
            case 3 -> new Ruling.Correct(a, "killed", "9");
            case 4 -> last == null ? new Ruling.Accept(a) : new Ruling.Retract(last);
            default -> new Ruling.PartOf(a, b);
        };
    }

    private static ClaimMark mark(List<Reading> held, Random random) {
        Reading reading = held.get(random.nextInt(held.size()));
        return ClaimMark.of(reading.claims().get(random.nextInt(reading.claims().size())));
    }
}
