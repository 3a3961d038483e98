package org.truceline.cli.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Terminal;
import org.truceline.model.Candidate;
import org.truceline.model.Place;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.PlacePack;

/** A place that a name may mean, told to people: what and where it is, why it stands where it does, and who calls it how. */
public final class CandidatesPage {

    private final Terminal terminal;
    private final Gazetteer gazetteer;

    /** @param gazetteer for the names of countries, and the rival names of the places */
    public CandidatesPage(Terminal terminal, Gazetteer gazetteer) {
        this.terminal = terminal;
        this.gazetteer = gazetteer;
    }

    /** The lines of one place, with a line break behind each. */
    public String of(Candidate<Place> candidate) {
        Place place = candidate.value();
        StringBuilder out = new StringBuilder();
        String country = place.country() == null
                ? null
                : gazetteer.countryName(place.country()).orElse(place.country());
        String in = Stream.of(other(place.district(), place), other(place.province(), place), country)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        out.append(terminal.strong(String.format(Locale.ROOT, "%4.0f %%  %s", 100 * candidate.score(), place.name())))
                .append(", ")
                .append(place.kind().word())
                .append(in.isEmpty() ? "" : " in " + in)
                .append('\n');
        String where = place.point() == null
                ? "no coordinates"
                : String.format(
                        Locale.ROOT,
                        "%.4f, %.4f",
                        place.point().latitude(),
                        place.point().longitude());
        String people = place.population() > 0 ? String.format(Locale.ROOT, ", %,d people", place.population()) : "";
        line(out, where + ", reaches " + kilometres(place.radiusKm()) + people + "  " + place.id());
        line(out, "because it is " + candidate.reason());
        for (PlacePack.TaggedName rival : gazetteer.namesOf(place.id())) {
            line(out, rival.name() + ": " + user(rival.tag()) + time(rival));
        }
        return out.toString();
    }

    private void line(StringBuilder out, String text) {
        out.append(Lines.wrap(text, 8, terminal.columns())).append('\n');
    }

    private static String kilometres(double km) {
        return km == Math.rint(km)
                ? String.format(Locale.ROOT, "%.0f km", km)
                : String.format(Locale.ROOT, "%.1f km", km);
    }

    private static @Nullable String other(@Nullable String division, Place place) {
        return place.name().equals(division) ? null : division;
    }

    /** Who uses a name: "Armenian", "English as Azerbaijan writes it", "English of ISO and the UN". */
    private String user(String tag) {
        List<String> known = List.of("abbr", "postal", "short", "adj", "people", "und");
        if (known.contains(tag)) {
            return switch (tag) {
                case "abbr" -> "an abbreviation";
                case "postal" -> "a postal code";
                case "short" -> "short, with its kind beside it";
                case "adj" -> "the adjective";
                case "people" -> "the people";
                default -> "language not said";
            };
        }
        int hyphen = tag.indexOf('-');
        String language = Locale.forLanguageTag(hyphen < 0 ? tag : tag.substring(0, hyphen))
                .getDisplayLanguage(Locale.ENGLISH);
        if (hyphen < 0) {
            return language;
        }
        String whose = tag.substring(hyphen + 1);
        String country = gazetteer.countryName(whose.toUpperCase(Locale.ROOT)).orElse(whose);
        return whose.equals("un") ? language + " of ISO and the UN" : language + " as " + country + " writes it";
    }

    private static String time(PlacePack.TaggedName name) {
        String from = name.from() == null ? "" : ", from " + name.from();
        String until = name.until() == null ? "" : name.until().equals("?") ? ", no longer" : ", until " + name.until();
        return from + until;
    }
}
