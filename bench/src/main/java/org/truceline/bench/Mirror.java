package org.truceline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.model.Telling;
import org.truceline.model.When;
import org.truceline.pipeline.InOrder;
import org.truceline.pipeline.Pipeline;

/** Whether a report with its two sides' names in each other's place is read as the same claims with the names in each other's place. */
final class Mirror {

    private final Pipeline pipeline;
    private final List<List<List<String>>> states;

    Mirror(Pipeline pipeline, List<List<List<String>>> states) {
        this.pipeline = pipeline;
        this.states = states;
    }

    /**
     * What came of one report.
     *
     * @param claims read of both texts together; 0 where the report does not name two states
     * @param equal of these, how many are equal after swapping back
     * @param apart the claims that are not, "+" before those of the swapped text
     */
    record Outcome(int claims, int equal, List<String> apart) {}

    /** The share of claims that are equal, over all of {@code reports} that name two states; prints it, and with "--errors" those that are not. */
    double share(String set, List<Report> reports, List<String> flags) {
        int[] sums = new int[3];
        InOrder.<Report, Outcome>run(
                reports.iterator(), Runtime.getRuntime().availableProcessors(), this::of, outcome -> {
                    sums[0] += outcome.claims();
                    sums[1] += outcome.equal();
                    sums[2] += outcome.claims() > 0 ? 1 : 0;
                    if (flags.contains("--errors")) {
                        outcome.apart().forEach(System.out::println);
                    }
                });
        double share = sums[0] == 0 ? 1 : sums[1] / (double) sums[0];
        System.out.printf(
                Locale.ROOT,
                "%-14s %d of %d reports name two states; %.4f of %d claims equal after swapping back%n",
                set,
                sums[2],
                reports.size(),
                share,
                sums[0]);
        return share;
    }

    Outcome of(Report report) {
        Reading reading = pipeline.read(report);
        Sides sides = Sides.of(report.text(), kept(reading), states);
        if (sides == null) {
            return new Outcome(0, 0, List.of());
        }
        Sides swapped = sides.swapped();
        Reading mirrored = pipeline.read(Report.of(report.id().value(), report.published(), swapped.text()));
        Map<String, Integer> left = new HashMap<>();
        List<String> apart = new ArrayList<>();
        int equal = 0;
        for (Claim claim : reading.claims()) {
            left.merge(told(claim, sides), 1, Integer::sum);
        }
        for (Claim claim : mirrored.claims()) {
            String told = told(claim, swapped);
            if (left.getOrDefault(told, 0) > 0) {
                left.merge(told, -1, Integer::sum);
                equal += 2;
            } else {
                apart.add("+ " + told);
            }
        }
        left.forEach((told, count) -> {
            if (count > 0) {
                apart.add("- " + told);
            }
        });
        return new Outcome(reading.claims().size() + mirrored.claims().size(), equal, apart);
    }

    /** Names of organisations, papers and persons stay as they are: they are no side's name, though they may hold one. */
    private static List<Span> kept(Reading reading) {
        return reading.mentions().actors().stream()
                .filter(a -> a.found()
                        .map(f -> switch (f.kind()) {
                            case INTERNATIONAL_ORGANISATION,
                                    MONITOR,
                                    AID_ORGANISATION,
                                    NEWS_AGENCY,
                                    MEDIA,
                                    PEACEKEEPERS,
                                    REBEL_GROUP,
                                    MILITIA,
                                    PERSON -> true;
                            case STATE,
                                    MINISTRY,
                                    STATE_FORCES,
                                    DE_FACTO_AUTHORITY,
                                    DE_FACTO_FORCES,
                                    IDENTITY_MILITIA,
                                    EXTERNAL_FORCES,
                                    CIVILIANS,
                                    PROTESTERS,
                                    RIOTERS,
                                    UNKNOWN -> false;
                        })
                        .orElse(false))
                .map(a -> a.words().span())
                .toList();
    }

    private static String told(Claim claim, Sides sides) {
        Happening h = claim.happening();
        Telling t = claim.telling();
        Days days = h.when() == null ? null : h.when().found().map(When::days).orElse(null);
        StringBuilder out = new StringBuilder();
        out.append(h.event().word()).append(' ').append(h.reality().word());
        out.append(" | ")
                .append(
                        t.speaker() == null
                                ? ""
                                : sides.marked(t.speaker().words().span()));
        out.append(' ').append(t.stance().word()).append(" | via ").append(names(t.via(), sides));
        out.append(" | by ")
                .append(names(h.perpetrator(), sides))
                .append(" | to ")
                .append(names(h.target(), sides));
        out.append(" | at ")
                .append(names(h.place(), sides))
                .append(" | ")
                .append(days)
                .append(' ')
                .append(h.background());
        for (Figure figure : claim.figures()) {
            Quote who = figure.who();
            out.append(" | ").append(figure).append(' ').append(who == null ? "" : sides.marked(who.span()));
        }
        for (Quote quote : claim.evidence()) {
            out.append(" | ").append(sides.marked(quote.span()));
        }
        return out.toString();
    }

    private static String names(List<? extends Name<?>> names, Sides sides) {
        return String.join(
                "; ", names.stream().map(n -> sides.marked(n.words().span())).toList());
    }
}
