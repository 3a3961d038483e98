package org.truceline.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.model.Actor;
import org.truceline.model.Claim;
import org.truceline.model.Happening;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.When;

/** A claim in one line: who says it and how, what happened, by whom to whom, how many, where, when. */
final class ClaimLine {

    private ClaimLine() {}

    static String of(Claim claim) {
        Happening happening = claim.happening();
        Name<Actor> speaker = claim.telling().speaker();
        StringBuilder line = new StringBuilder(speaker == null ? "the report" : Names.actor(speaker));
        line.append(' ').append(claim.telling().stance().word()).append(": ");
        if (happening.reality() != Reality.ACTUAL) {
            line.append(happening.reality().word()).append(' ');
        }
        line.append(happening.event().word());
        parties(line, " by ", happening.perpetrator());
        parties(line, " to ", happening.target());
        claim.figures().forEach(figure -> line.append(" · ").append(figure));
        if (!happening.place().isEmpty()) {
            line.append(" · ")
                    .append(happening.place().stream().map(Names::place).collect(Collectors.joining(", ")));
        }
        if (happening.when() != null) {
            line.append(" · ")
                    .append(happening
                            .when()
                            .found()
                            .map(When::toString)
                            .orElse(happening.when().text()));
        }
        return line.append(happening.background() ? " · background" : "").toString();
    }

    private static void parties(StringBuilder line, String role, List<Name<Actor>> names) {
        if (!names.isEmpty()) {
            line.append(role).append(Names.actors(names));
        }
    }
}
