package org.truceline.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.cli.page.Lines;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Happening;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Unread;
import org.truceline.model.When;

/** The claims of one report for people: who says what, with the sentence under it. */
final class ClaimTable {

    private ClaimTable() {}

    static String of(Reading reading, Terminal terminal) {
        Published published = reading.report().published();
        StringBuilder out = new StringBuilder(
                terminal.strong(Lines.plain(reading.report().id().value())));
        out.append(published == null ? "  no day of publication" : "  " + published.day());
        if (reading.claims().isEmpty()) {
            out.append("  ").append(whyNone(reading));
        }
        for (Claim claim : reading.claims()) {
            out.append('\n').append("  ").append(Lines.plain(line(claim))).append('\n');
            out.append("      ").append(terminal.faint(quote(claim, terminal.columns() - 8)));
        }
        return out.append('\n').toString();
    }

    /** Why there are no claims: none was found, or the report was not read. */
    static String whyNone(Reading reading) {
        Unread unread = reading.unread();
        if (unread == null) {
            return "no claims";
        }
        return switch (unread) {
            case LANGUAGE -> unread.told() + " (" + reading.report().language() + ")";
            case GATE -> unread.told();
        };
    }

    /** One claim in one line: speaker, stance, reality, event, figures, place, day. */
    static String line(Claim claim) {
        Happening happening = claim.happening();
        Name<?> speaker = claim.telling().speaker();
        String who = speaker == null ? "the report" : speaker.text();
        String real =
                happening.reality() == Reality.ACTUAL ? "" : happening.reality().word() + " ";
        String parties = parties(happening);
        String where = happening.place().isEmpty() ? "" : " · " + names(happening.place());
        Days days = happening.when() == null
                ? null
                : happening.when().found().map(When::days).orElse(null);
        String figures = claim.figures().isEmpty()
                ? ""
                : " · " + claim.figures().stream().map(Object::toString).collect(Collectors.joining(", "));
        return who + " " + claim.telling().stance().word() + ": " + real
                + happening.event().word() + parties + figures + where + (days == null ? "" : " · " + days)
                + (happening.background() ? " · background" : "");
    }

    private static String parties(Happening happening) {
        String by = happening.perpetrator().isEmpty() ? "" : " by " + names(happening.perpetrator());
        return by + (happening.target().isEmpty() ? "" : " on " + names(happening.target()));
    }

    private static String names(List<? extends Name<?>> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    private static String quote(Claim claim, int width) {
        String words = Lines.plain(claim.evidence().getFirst().text());
        return "“" + (words.length() > width ? words.substring(0, Math.max(1, width - 1)) + "…" : words) + "”";
    }
}
