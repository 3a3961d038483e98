package org.truceline.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import org.truceline.cli.Terminal;
import org.truceline.ledger.Provenance;
import org.truceline.model.Claim;
import org.truceline.model.Judgement;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Source;

/** A report: where it comes from, its text with the words marked that claims were read from, and its claims. */
public final class ReportPage {

    private final Terminal terminal;
    private final Ratings ratings;

    /** @param judgements all, for how people rate the sources of the report */
    public ReportPage(Terminal terminal, List<Judgement> judgements) {
        this.terminal = terminal;
        ratings = new Ratings(judgements);
    }

    /**
     * The page of {@code reading}.
     *
     * @param editions all editions up to this one, oldest first
     */
    public String of(Reading reading, List<Provenance> editions) {
        Provenance provenance = editions.getLast();
        StringBuilder out = new StringBuilder(terminal.strong(Lines.plain(
                        reading.report().title().isEmpty()
                                ? reading.report().id().value()
                                : reading.report().title())))
                .append('\n');
        fact(out, "report", reading.report().id().value());
        Published published = reading.report().published();
        fact(
                out,
                "published",
                published == null ? "not known" : published.day() + time(published) + " (" + published.reason() + ")");
        source(out, reading.report().source());
        fact(out, "language", reading.report().language());
        fact(out, "arrived", provenance.arrived() + " by " + provenance.way());
        fact(out, "original", provenance.sha256());
        fact(out, "read by", provenance.reader());
        if (reading.unread() != null) {
            fact(out, "kept", reading.unread().told());
        }
        if (editions.size() > 1) {
            fact(out, "edition", editions.size() + "; the earlier ones are kept");
        }
        out.append('\n').append(text(Marks.of(reading).strip())).append("\n\n");
        List<Claim> claims = reading.claims();
        out.append(terminal.strong(claims.isEmpty() ? "No claims" : "Claims")).append('\n');
        for (int i = 0; i < claims.size(); i++) {
            out.append(Lines.wrap(
                            "#" + (i + 1) + " " + ClaimLine.of(claims.get(i)) + " ("
                                    + claims.get(i).id() + ")",
                            2,
                            terminal.columns()))
                    .append('\n');
        }
        return out.append(Legend.ofClaims(claims, terminal)).toString();
    }

    /** The text as it stands; on a screen its long lines are broken between words. */
    private String text(String marked) {
        return terminal.whole()
                ? marked
                : marked.lines()
                        .map(line -> Lines.length(line) <= terminal.columns()
                                ? line
                                : Lines.wrap(line, 0, terminal.columns()))
                        .collect(Collectors.joining("\n"));
    }

    private void source(StringBuilder out, Source source) {
        if (source.publisher() != null) {
            fact(out, "publisher", source.publisher());
            ratings.of(source.publisher()).forEach(line -> fact(out, "", line));
        }
        if (source.author() != null) {
            fact(out, "author", source.author());
            ratings.of(source.author()).forEach(line -> fact(out, "", line));
        }
        if (source.agency() != null) {
            fact(out, "credits", source.agency());
            ratings.of(source.agency()).forEach(line -> fact(out, "", line));
        }
        if (source.address() != null) {
            fact(out, "address", source.address());
        }
    }

    private static String time(Published published) {
        return (published.time() == null ? "" : " " + published.time())
                + (published.zone() == null ? "" : " " + published.zone());
    }

    private static void fact(StringBuilder out, String name, String value) {
        out.append(Lines.pad(name, 10)).append(' ').append(Lines.plain(value)).append('\n');
    }
}
