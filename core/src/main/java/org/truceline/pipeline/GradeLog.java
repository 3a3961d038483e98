package org.truceline.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.truceline.ledger.AsOf;
import org.truceline.ledger.Ledger;
import org.truceline.ledger.Removal;
import org.truceline.ledger.Step;
import org.truceline.model.Assessment;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.GradeChange;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.ReportId;
import org.truceline.model.Ruling;
import org.truceline.reconcile.Reconciler;

/**
 * The log of an incident's grades: when the ledger came to another credibility or grade, by what, and why. Replayed from the ledger's own order of arrival, so that it is
 * the same whenever it is asked and however often the record was made anew; see docs/decisions.
 */
public final class GradeLog {

    /** Of a longer history what came on one day is taken in together. */
    private static final int MOST_STEPS = 120;

    private final Ledger ledger;
    private final AsOf asOf;
    private final Reconciler reconciler = new Reconciler();

    /** @param asOf the view in which the incident is looked at */
    public GradeLog(Ledger ledger, AsOf asOf) {
        this.ledger = ledger;
        this.asOf = asOf;
    }

    /** The changes in the order of time; the first is how the incident was graded when the ledger first knew of it. */
    public List<GradeChange> of(Incident incident) {
        List<Step> steps = ledger.history(incident.reports(), asOf).stream()
                .filter(s -> concerns(s, incident))
                .toList();
        Replay replay = new Replay(incident);
        boolean grouped = steps.size() > MOST_STEPS;
        for (int i = 0; i < steps.size(); i++) {
            replay.take(steps.get(i));
            if (!grouped || i + 1 == steps.size() || !day(steps.get(i)).equals(day(steps.get(i + 1)))) {
                replay.look(steps.get(i));
            }
        }
        if (!steps.isEmpty()) {
            replay.close(steps.getLast());
        }
        return List.copyOf(replay.log);
    }

    private static boolean concerns(Step step, Incident incident) {
        return switch (step) {
            case Step.Came came -> true;
            case Step.Moved moved -> true;
            case Step.Judged judged -> {
                Ruling ruling = judged.judgement().ruling();
                yield ruling instanceof Ruling.Retract
                        || ruling.marks().stream()
                                .anyMatch(m -> incident.reports().contains(m.report()));
            }
        };
    }

    private static LocalDate day(Step step) {
        return LocalDate.ofInstant(step.time(), ZoneOffset.UTC);
    }

    private final class Replay {

        private final Incident today;
        private final Set<ClaimId> claims = new HashSet<>();
        private final Map<ReportId, Reading> readings = new TreeMap<>();
        private final Set<ReportId> out = new TreeSet<>();
        private final List<Judgement> judgements = new ArrayList<>();
        private final List<GradeChange> log = new ArrayList<>();
        private String cause = "";

        Replay(Incident today) {
            this.today = today;
            today.claims().forEach(c -> claims.add(c.id()));
        }

        void take(Step step) {
            cause = switch (step) {
                case Step.Came came -> came(came);
                case Step.Moved moved -> moved(moved.removal());
                case Step.Judged judged -> judged(judged.judgement());
            };
        }

        private String came(Step.Came came) {
            ReportId report = came.reading().report().id();
            boolean again = readings.put(report, came.reading()) != null;
            return again ? report + " read anew by " + came.reader() : report + " came";
        }

        private String moved(Removal removal) {
            if (removal.out()) {
                out.add(removal.report());
            } else {
                out.remove(removal.report());
            }
            return removal.report() + (removal.out() ? " taken out" : " put back") + " by " + removal.author() + ": "
                    + removal.reason();
        }

        private String judged(Judgement judgement) {
            judgements.add(judgement);
            return "judged by " + judgement.author() + ": " + judgement.reason();
        }

        void look(Step step) {
            List<Reading> now = readings.values().stream()
                    .filter(r -> !out.contains(r.report().id()))
                    .toList();
            then(now).map(Incident::assessment).ifPresent(a -> note(step, cause, a));
        }

        /** What was then known of what is the incident today: the one that holds most of its claims; where it was read otherwise then, the one that bears its id. */
        private Optional<Incident> then(List<Reading> now) {
            List<Incident> all = reconciler.reconcile(now, judgements).incidents();
            Optional<Incident> most = all.stream()
                    .filter(i -> shared(i) > 0)
                    .max(Comparator.comparingLong(this::shared).thenComparing(Incident::id, Comparator.reverseOrder()));
            return most.isPresent()
                    ? most
                    : all.stream()
                            .filter(i -> i.answersTo(today.id()) || tellsTheSame(i))
                            .findFirst();
        }

        private long shared(Incident incident) {
            return incident.claims().stream()
                    .map(Claim::id)
                    .filter(claims::contains)
                    .count();
        }

        /** Whether a claim of it stands on the words of one of today's: the archive was read anew since. */
        private boolean tellsTheSame(Incident incident) {
            return incident.claims().stream().anyMatch(c -> today.claims().stream()
                    .anyMatch(t -> t.report().equals(c.report())
                            && t.event() == c.event()
                            && t.evidence()
                                    .getFirst()
                                    .span()
                                    .overlaps(c.evidence().getFirst().span())));
        }

        private void note(Step step, String cause, Assessment assessment) {
            @Nullable GradeChange last = log.isEmpty() ? null : log.getLast();
            if (last == null || last.differs(assessment)) {
                log.add(new GradeChange(
                        step.time(),
                        cause,
                        assessment.credibility(),
                        assessment.credibilityReason(),
                        assessment.grade(),
                        assessment.gradeReason()));
            }
        }

        /** The log ends with the grade of today, which other reports of the archive may have a part in. */
        void close(Step last) {
            note(last, "what else the archive holds", today.assessment());
        }
    }
}
