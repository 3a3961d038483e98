package org.truceline.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Name;
import org.truceline.model.Telling;
import org.truceline.model.When;

/** What a claim says with marks in place of the sides' names, part by part: equal for two texts where the same is read of both. */
record Told(Map<Part, String> parts) {

    /** What a claim is compared by. */
    enum Part {
        EVENT,
        REALITY,
        SPEAKER,
        STANCE,
        VIA,
        DOER,
        TARGET,
        PLACE,
        DAYS,
        BACKGROUND,
        FIGURES,
        EVIDENCE
    }

    static Told of(Claim claim, Sides sides) {
        Happening h = claim.happening();
        Telling t = claim.telling();
        Days days = h.when() == null ? null : h.when().found().map(When::days).orElse(null);
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.EVENT, h.event().word());
        parts.put(Part.REALITY, h.reality().word());
        parts.put(
                Part.SPEAKER,
                t.speaker() == null ? "" : sides.marked(t.speaker().words().span()));
        parts.put(Part.STANCE, t.stance().word());
        parts.put(Part.VIA, names(t.via(), sides));
        parts.put(Part.DOER, names(h.perpetrator(), sides));
        parts.put(Part.TARGET, names(h.target(), sides));
        parts.put(Part.PLACE, names(h.place(), sides));
        parts.put(Part.DAYS, String.valueOf(days));
        parts.put(Part.BACKGROUND, String.valueOf(h.background()));
        parts.put(
                Part.FIGURES,
                claim.figures().stream().map(f -> figure(f, sides)).collect(Collectors.joining("; ")));
        parts.put(
                Part.EVIDENCE,
                claim.evidence().stream().map(q -> sides.marked(q.span())).collect(Collectors.joining(" … ")));
        return new Told(parts);
    }

    /** The parts in which this and {@code other} differ. */
    List<Part> apart(Told other) {
        return parts.keySet().stream()
                .filter(p -> !parts.get(p).equals(other.parts.get(p)))
                .toList();
    }

    @Override
    public String toString() {
        return parts.entrySet().stream()
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(" | "));
    }

    private static String figure(Figure figure, Sides sides) {
        return figure + " "
                + (figure.who() == null ? "" : sides.marked(figure.who().span()));
    }

    private static String names(List<? extends Name<?>> names, Sides sides) {
        return names.stream().map(n -> sides.marked(n.words().span())).collect(Collectors.joining("; "));
    }
}
