package org.truceline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.truceline.cli.page.CandidatesPage;
import org.truceline.json.Json;
import org.truceline.model.Candidate;
import org.truceline.model.Place;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlacePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a place name may mean. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Lists the places that a name may mean with nothing else known, the likeliest first: kind, country, coordinates, people, rival names, and why they stand in this order.")
final class GazetteerShowVerb implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NamesOption names;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "The name, in any spelling and script that is known.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "So many places at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 10;

    @Option(names = "--json", description = "Print JSON, one object a place.")
    private boolean json;

    @Override
    public Integer call() {
        Gazetteer gazetteer = names.gazetteer();
        String name = String.join(" ", words);
        List<Candidate<Place>> all = gazetteer.candidates(name);
        PrintWriter out = spec.commandLine().getOut();
        if (all.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("truceline: no place is known by the name of " + name + ". To make it known: "
                            + Called.by("gazetteer import FILE") + " [place.unknown]");
            return ExitStatus.FAILED;
        }
        List<Candidate<Place>> shown = all.stream().limit(Math.max(1, limit)).toList();
        if (json) {
            shown.forEach(c -> out.println(line(c, gazetteer.namesOf(c.value().id()))));
        } else {
            CandidatesPage page = new CandidatesPage(Terminal.fromLauncher(), gazetteer);
            shown.forEach(c -> out.print(page.of(c)));
            if (all.size() > shown.size()) {
                out.println("… and " + (all.size() - shown.size()) + " less likely (--limit " + all.size() + ")");
            }
        }
        out.flush();
        return ExitStatus.OK;
    }

    private static String line(Candidate<Place> candidate, List<PlacePack.TaggedName> rivals) {
        Place place = candidate.value();
        return Json.line(out -> {
            out.writeStartObject();
            out.writeStringField("id", place.id().value());
            out.writeStringField("name", place.name());
            out.writeStringField("kind", place.kind().word());
            out.writeStringField("country", place.country());
            out.writeStringField("province", place.province());
            out.writeStringField("district", place.district());
            if (place.point() == null) {
                out.writeNullField("latitude");
                out.writeNullField("longitude");
            } else {
                out.writeNumberField(
                        "latitude", Objects.requireNonNull(place.point()).latitude());
                out.writeNumberField(
                        "longitude", Objects.requireNonNull(place.point()).longitude());
            }
            out.writeNumberField("radiusKm", place.radiusKm());
            out.writeNumberField("population", place.population());
            out.writeNumberField("score", Math.round(candidate.score() * 1000) / 1000.0);
            out.writeStringField("reason", candidate.reason());
            out.writeArrayFieldStart("names");
            for (PlacePack.TaggedName rival : rivals) {
                out.writeStartObject();
                out.writeStringField("tag", rival.tag());
                out.writeStringField("name", rival.name());
                out.writeStringField("from", rival.from());
                out.writeStringField("until", rival.until());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
