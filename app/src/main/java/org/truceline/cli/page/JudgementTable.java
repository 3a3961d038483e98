package org.truceline.cli.page;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.truceline.cli.Terminal;
import org.truceline.model.Judgement;
import org.truceline.model.JudgementId;
import org.truceline.model.Ruling;

/** Judgements in rows, the retracted ones marked. */
public final class JudgementTable {

    private JudgementTable() {}

    /**
     * The rows.
     *
     * @param since what has become of the claims that a judgement is about; empty where they are as they were
     */
    public static String of(
            List<Judgement> judgements,
            Set<JudgementId> retracted,
            Function<Judgement, String> since,
            Terminal terminal) {
        if (judgements.isEmpty()) {
            return "";
        }
        Columns columns = new Columns("JUDGEMENT", "TIME (UTC)", "BY");
        for (Judgement judgement : judgements) {
            columns.row(
                    judgement.id().value(),
                    judgement.time().toString().substring(0, 16).replace('T', ' '),
                    judgement.author());
        }
        StringBuilder out = new StringBuilder(columns.heading(terminal)).append('\n');
        List<String> lines = columns.lines(terminal);
        for (int i = 0; i < lines.size(); i++) {
            Judgement judgement = judgements.get(i);
            String now = since.apply(judgement);
            String ruling = (now.isEmpty() ? "" : now + ": ")
                    + told(judgement.ruling())
                    + (retracted.contains(judgement.id()) ? " (retracted)" : "");
            out.append(lines.get(i)).append('\n');
            out.append(Lines.wrap(ruling, 4, terminal.columns())).append('\n');
            if (!judgement.reason().isBlank()) {
                String reason = "reason: " + judgement.reason();
                out.append(terminal.faint(Lines.wrap(reason, 4, terminal.columns())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** A ruling in words. */
    static String told(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accept r -> "accept " + r.claim();
            case Ruling.Reject r -> "reject " + r.claim();
            case Ruling.Correct r -> "correct " + r.claim() + ": " + r.slot() + " is " + r.value();
            case Ruling.Same r -> "same: " + r.left() + " and " + r.right();
            case Ruling.NotSame r -> "not the same: " + r.left() + " and " + r.right();
            case Ruling.PartOf r -> r.part() + " is part of " + r.whole();
            case Ruling.Grade r ->
                "grade " + r.claim() + ": " + r.credibility().word() + ", "
                        + r.grade().word();
            case Ruling.Rate r ->
                "rate " + r.source() + (r.topic().isEmpty() ? "" : " on " + r.topic()) + ": " + r.reliability();
            case Ruling.Retract r -> "retract " + r.judgement();
        };
    }
}
