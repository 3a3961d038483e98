package org.truceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.Location;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Span;
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
     * @param apart of those that are not, those of the text as written and those of the swapped text that are most alike, side by side
     */
    record Outcome(String report, int claims, int equal, List<Apart> apart) {}

    /** A claim of the text as written and one of the swapped text that differ from each other; null where there is none. */
    record Apart(@Nullable Told written, @Nullable Told swapped) {

        String parts() {
            if (written == null || swapped == null) {
                return written == null ? "more" : "less";
            }
            return written.apart(swapped).stream().map(Enum::name).collect(Collectors.joining("+"));
        }

        @Override
        public String toString() {
            if (written == null || swapped == null) {
                return "  " + parts() + ": " + (written == null ? swapped : written);
            }
            StringBuilder out = new StringBuilder("  " + parts() + ": " + written);
            for (Told.Part part : written.apart(swapped)) {
                out.append("\n    ")
                        .append(part)
                        .append(" = ")
                        .append(swapped.parts().get(part));
            }
            return out.toString();
        }
    }

    /** The share of claims that are equal, over all of {@code reports} that name two states; prints it, and with "--errors" those that are not. */
    double share(String set, List<Report> reports, List<String> flags) {
        int[] sums = new int[3];
        Map<String, Integer> kinds = new TreeMap<>();
        InOrder.<Report, Outcome>run(
                reports.iterator(), Runtime.getRuntime().availableProcessors(), this::of, outcome -> {
                    sums[0] += outcome.claims();
                    sums[1] += outcome.equal();
                    sums[2] += outcome.claims() > 0 ? 1 : 0;
                    if (flags.contains("--errors") && !outcome.apart().isEmpty()) {
                        System.out.println(outcome.report());
                        outcome.apart().forEach(System.out::println);
                        outcome.apart().forEach(a -> kinds.merge(a.parts(), 1, Integer::sum));
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
        kinds.forEach((kind, count) -> System.out.printf("  %5d %s%n", count, kind));
        return share;
    }

    Outcome of(Report report) {
        Reading reading = pipeline.read(report);
        Sides sides = sides(report, reading.mentions(), states);
        if (sides == null) {
            return new Outcome(report.id().value(), 0, 0, List.of());
        }
        Sides swapped = sides.swapped();
        Reading mirrored = pipeline.read(Report.of(report.id().value(), report.published(), swapped.text()));
        List<Told> left = told(reading, sides);
        List<Told> others = new ArrayList<>();
        int equal = 0;
        for (Told told : told(mirrored, swapped)) {
            if (left.remove(told)) {
                equal += 2;
            } else {
                others.add(told);
            }
        }
        int claims = reading.claims().size() + mirrored.claims().size();
        return new Outcome(report.id().value(), claims, equal, pairs(left, others));
    }

    static @Nullable Sides sides(Report report, Mentions mentions, List<List<List<String>>> states) {
        return Sides.of(report.text(), kept(mentions), places(mentions), states);
    }

    private static List<Told> told(Reading reading, Sides sides) {
        return reading.claims().stream().map(c -> Told.of(c, sides)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What differs side by side, most alike first: two claims that share most of their parts. */
    private static List<Apart> pairs(List<Told> left, List<Told> others) {
        List<Apart> pairs = new ArrayList<>();
        for (int most = 1; most <= Told.Part.values().length / 2; most++) {
            for (Told told : List.copyOf(left)) {
                for (Told other : List.copyOf(others)) {
                    if (left.contains(told) && told.apart(other).size() <= most) {
                        left.remove(told);
                        others.remove(other);
                        pairs.add(new Apart(told, other));
                    }
                }
            }
        }
        left.forEach(t -> pairs.add(new Apart(t, null)));
        others.forEach(t -> pairs.add(new Apart(null, t)));
        return pairs;
    }

    /** Names of organisations, papers and known persons stay as they are: they are no side's name, though they may hold one. */
    private static List<Span> kept(Mentions mentions) {
        return mentions.actors().stream()
                .filter(Mirror::isKept)
                .map(a -> a.words().span())
                .toList();
    }

    /** Longer names of places, which stay where they are. */
    private static List<Span> places(Mentions mentions) {
        return mentions.places().stream()
                .filter(p -> p.text().contains(" ")
                        && p.found().map(Location::place).filter(Mirror::isOwn).isPresent())
                .map(p -> p.words().span())
                .toList();
    }

    /** Whether words name a person and not the office alone. */
    private static boolean holdsName(String words, Actor person) {
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return words.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT));
    }

    /** Whether a place's name is its own even where it holds a state's or a capital's: Northern Ireland, Lake Chad. */
    private static boolean isOwn(Place place) {
        return switch (place.kind()) {
            case COUNTRY, CITY, VILLAGE -> false;
            case SITE, QUARTER, ROAD, MOUNTAIN, WATER, LINE, DISTRICT, PROVINCE, REGION, AREA -> true;
        };
    }

    private static boolean isKept(Name<Actor> name) {
        Actor actor = name.found().orElse(null);
        return actor != null
                && switch (actor.kind()) {
                    case INTERNATIONAL_ORGANISATION,
                            MONITOR,
                            AID_ORGANISATION,
                            NEWS_AGENCY,
                            MEDIA,
                            PEACEKEEPERS,
                            REBEL_GROUP,
                            MILITIA -> true;
                    case PERSON -> !actor.id().isProvisional() && holdsName(name.text(), actor);
                    case UNKNOWN -> !actor.id().isProvisional();
                    case STATE,
                            MINISTRY,
                            STATE_FORCES,
                            DE_FACTO_AUTHORITY,
                            DE_FACTO_FORCES,
                            IDENTITY_MILITIA,
                            EXTERNAL_FORCES,
                            CIVILIANS,
                            PROTESTERS,
                            RIOTERS -> false;
                };
    }
}
