package org.truceline.cli.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.cli.Naming;
import org.truceline.model.Estimate;
import org.truceline.model.Incident;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.Point;
import org.truceline.model.Source;

/**
 * Incidents as a table: first the columns of ACLED that can be filled, in its order, then ours. {@code fatalities} is the conservative figure; where
 * nobody gives one it is 0 as in ACLED, and {@code killed_known} says whether that 0 was reported.
 */
public final class Table {

    /** A column: its name, its HXL tag, and how it is filled. */
    private record Column(String name, String tag, Function<Row, Csv.Cell> cell) {}

    private static final List<Column> COLUMNS = columns();

    private Table() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(
                text("event_id_cnty", "#event+code", row -> row.incident().id().value()));
        columns.add(text("event_date", "#date+occurred", row -> day(row.day())));
        columns.add(new Column("year", "#date+year", Table::year));
        columns.add(new Column("time_precision", "#date+precision", Row::timePrecision));
        columns.add(
                text("disorder_type", "#event+type+disorder", row -> row.type().disorder()));
        columns.add(text("event_type", "#event+type", row -> row.type().type()));
        columns.add(text("sub_event_type", "#event+type+sub", row -> row.type().subType()));
        columns.add(text("actor1", "#group+name+first", row -> row.first().name()));
        columns.add(text(
                "inter1", "#group+type+first", row -> row.inter(row.first()).text()));
        columns.add(text("actor2", "#group+name+second", row -> row.second().name()));
        columns.add(text(
                "inter2", "#group+type+second", row -> row.inter(row.second()).text()));
        columns.add(text(
                "interaction",
                "#event+interaction",
                row -> Party.Inter.interaction(row.inter(row.first()), row.inter(row.second()))));
        columns.add(text("civilian_targeting", "#event+civilians", Row::civilianTargeting));
        columns.add(new Column(
                "iso",
                "#country+code+num+iso",
                row -> CountryCode.numeric(
                        row.place() == null ? null : row.place().country())));
        columns.add(text(
                "country",
                "#country+name",
                row -> CountryCode.name(row.place() == null ? null : row.place().country())));
        columns.add(text("admin1", "#adm1+name", row -> of(row.place(), Place::province)));
        columns.add(text("admin2", "#adm2+name", row -> of(row.place(), Place::district)));
        columns.add(text("location", "#loc+name", Row::placeName));
        columns.add(new Column("latitude", "#geo+lat", row -> degrees(row.point(), Point::latitude)));
        columns.add(new Column("longitude", "#geo+lon", row -> degrees(row.point(), Point::longitude)));
        columns.add(new Column("geo_precision", "#geo+precision", Row::placePrecision));
        columns.add(text("source", "#meta+source", Row::sources));
        columns.add(text("notes", "#description", Row::notes));
        columns.add(new Column("fatalities", "#affected+killed", row -> conservative(row.estimate(Measure.KILLED))));
        columns.add(text("tags", "#meta+tags", Row::tags));
        columns.add(text(
                "type", "#event+type+truceline", row -> row.incident().type().word()));
        columns.add(text("standing", "#status", row -> row.incident().standing().word()));
        columns.add(text(
                "date_start",
                "#date+start",
                row -> day(
                        row.incident().days() == null
                                ? null
                                : row.incident().days().first())));
        columns.add(text(
                "date_end",
                "#date+end",
                row -> day(
                        row.incident().days() == null
                                ? null
                                : row.incident().days().last())));
        columns.add(text(
                "place_as_written",
                "#loc+name+written",
                row -> of(row.incident().place(), Name::text)));
        counted(columns, "killed", Measure.KILLED);
        counted(columns, "injured", Measure.INJURED);
        columns.add(new Column(
                "credibility",
                "#meta+credibility",
                row -> Csv.Cell.number(row.incident().assessment().credibility().digit())));
        columns.add(text(
                "grade",
                "#meta+grade",
                row -> row.incident().assessment().grade().word()));
        columns.add(text("speakers", "#meta+speakers", Row::speakers));
        columns.add(text("reports", "#meta+reports", Row::reports));
        columns.add(new Column("ucdp_where_prec", "#geo+precision+ucdp", Row::ucdpPlacePrecision));
        columns.add(new Column("ucdp_date_prec", "#date+precision+ucdp", Row::ucdpTimePrecision));
        columns.add(text("country_code", "#country+code", row -> of(row.place(), Place::country)));
        return List.copyOf(columns);
    }

    private static void counted(List<Column> columns, String name, Measure measure) {
        columns.add(new Column(
                name + "_low", "#affected+" + name + "+min", row -> known(row.estimate(measure), Estimate.Known::low)));
        columns.add(new Column(
                name + "_best",
                "#affected+" + name + "+best",
                row -> known(row.estimate(measure), Estimate.Known::best)));
        columns.add(new Column(
                name + "_high",
                "#affected+" + name + "+max",
                row -> known(row.estimate(measure), Estimate.Known::high)));
        columns.add(text(name + "_known", "#affected+" + name + "+status", row -> standing(row.estimate(measure))));
    }

    /** The heading line, and the line of HXL tags under it where they are wanted. */
    public static List<String> heading(boolean tags) {
        String names = Csv.line(
                COLUMNS.stream().map(column -> Csv.Cell.text(column.name())).toList());
        // Written plain: a tag begins with #, which no spreadsheet runs.
        String line = Csv.line(
                COLUMNS.stream().map(column -> Csv.Cell.text(column.tag())).toList());
        return tags ? List.of(names, line) : List.of(names);
    }

    /** One line. {@code sources} are those of the incident's reports; {@code naming} says which name the place is given. */
    public static String line(Incident incident, List<Source> sources, Naming naming) {
        Row row = new Row(incident, sources, naming);
        return Csv.line(COLUMNS.stream().map(column -> column.cell().apply(row)).toList());
    }

    private static Column text(String name, String tag, Function<Row, String> text) {
        return new Column(name, tag, row -> Csv.Cell.text(text.apply(row)));
    }

    private static <T> String of(@Nullable T thing, Function<T, @Nullable String> text) {
        String found = thing == null ? null : text.apply(thing);
        return found == null ? "" : found;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Csv.Cell year(Row row) {
        LocalDate day = row.day();
        return day == null ? Csv.Cell.empty() : Csv.Cell.number(day.getYear());
    }

    private static Csv.Cell degrees(@Nullable Point point, Function<Point, Double> axis) {
        return point == null ? Csv.Cell.empty() : Csv.Cell.degrees(axis.apply(point));
    }

    private static Csv.Cell conservative(Estimate estimate) {
        return Csv.Cell.number(estimate instanceof Estimate.Known known ? known.conservative() : 0);
    }

    private static Csv.Cell known(Estimate estimate, Function<Estimate.Known, Long> number) {
        return estimate instanceof Estimate.Known known ? Csv.Cell.number(number.apply(known)) : Csv.Cell.empty();
    }

    private static String standing(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Known known -> "reported";
            case Estimate.NoneTold none -> "none told";
            case Estimate.Unknown unknown -> "unknown";
        };
    }
}
