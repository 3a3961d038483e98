package org.truceline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorKind;
import org.truceline.model.Claim;
import org.truceline.model.Days;
import org.truceline.model.Figure;
import org.truceline.model.Happening;
import org.truceline.model.Location;
import org.truceline.model.Measure;
import org.truceline.model.Name;
import org.truceline.model.Place;
import org.truceline.model.PlaceKind;
import org.truceline.model.Published;
import org.truceline.model.Reading;
import org.truceline.model.Reality;
import org.truceline.model.Report;
import org.truceline.model.Stance;
import org.truceline.model.Status;
import org.truceline.model.When;

/**
 * Claims as the templates of MUC-4: one template for each kind of incident and place that a report tells of. A rough mapping, for measuring only: the
 * templates know instruments, physical targets and ranks of persons that claims do not tell apart.
 */
final class Muc4 {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^((?:DEV|TST\\d)-MUC\\d-\\d+).*$");
    private static final Pattern DATELINE =
            Pattern.compile("(\\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\w* (\\d\\d)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yy", Locale.ENGLISH);
    private static final DateTimeFormatter PARSED = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Muc4() {}

    /** The messages of a file of texts. */
    static List<Report> messages(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        Matcher heads = MESSAGE.matcher(all);
        List<Report> reports = new ArrayList<>();
        String id = null;
        int start = 0;
        while (heads.find()) {
            if (id != null) {
                reports.add(message(id, all.substring(start, heads.start())));
            }
            id = heads.group(1);
            start = heads.end();
        }
        if (id != null) {
            reports.add(message(id, all.substring(start)));
        }
        return reports;
    }

    private static Report message(String id, String text) {
        Matcher date = DATELINE.matcher(text.substring(0, Math.min(text.length(), 400)));
        Published published = null;
        if (date.find()) {
            String month = date.group(2).charAt(0) + date.group(2).substring(1).toLowerCase(Locale.ROOT);
            published = Published.given(LocalDate.parse(date.group(1) + " " + month + " 19" + date.group(3), PARSED));
        }
        return Report.of(id, published, text.strip());
    }

    /** The templates of one message; one of asterisks where there is no incident. */
    static String templates(Reading reading) {
        Map<String, List<Claim>> incidents = new LinkedHashMap<>();
        for (Claim claim : reading.claims()) {
            String type = type(claim.happening());
            boolean told =
                    switch (claim.happening().reality()) {
                        case ACTUAL, THREATENED -> true;
                        case NEGATED, PLANNED, DEMANDED, POSSIBLE -> false;
                    };
            if (type != null && told && !claim.happening().background()) {
                String place = claim.happening().place().isEmpty()
                        ? ""
                        : claim.happening().place().getFirst().text();
                incidents
                        .computeIfAbsent(type + "|" + place.toUpperCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, List<Claim>> incident : incidents.entrySet()) {
            String type = incident.getKey().substring(0, incident.getKey().indexOf('|'));
            template(out, reading, number++, type, incident.getValue());
        }
        if (incidents.isEmpty()) {
            line(out, "0.  MESSAGE: ID", reading.report().id().value());
            line(out, "1.  MESSAGE: TEMPLATE", "*");
            for (String slot : SLOTS) {
                line(out, slot, "*");
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static final List<String> SLOTS = List.of(
            "2.  INCIDENT: DATE",
            "3.  INCIDENT: LOCATION",
            "4.  INCIDENT: TYPE",
            "5.  INCIDENT: STAGE OF EXECUTION",
            "6.  INCIDENT: INSTRUMENT ID",
            "7.  INCIDENT: INSTRUMENT TYPE",
            "8.  PERP: INCIDENT CATEGORY",
            "9.  PERP: INDIVIDUAL ID",
            "10. PERP: ORGANIZATION ID",
            "11. PERP: ORGANIZATION CONFIDENCE",
            "12. PHYS TGT: ID",
            "13. PHYS TGT: TYPE",
            "14. PHYS TGT: NUMBER",
            "15. PHYS TGT: FOREIGN NATION",
            "16. PHYS TGT: EFFECT OF INCIDENT",
            "17. PHYS TGT: TOTAL NUMBER",
            "18. HUM TGT: NAME",
            "19. HUM TGT: DESCRIPTION",
            "20. HUM TGT: TYPE",
            "21. HUM TGT: NUMBER",
            "22. HUM TGT: FOREIGN NATION",
            "23. HUM TGT: EFFECT OF INCIDENT",
            "24. HUM TGT: TOTAL NUMBER");

    private static void template(StringBuilder out, Reading reading, int number, String type, List<Claim> claims) {
        Map<String, List<String>> fills = new LinkedHashMap<>();
        SLOTS.forEach(s -> fills.put(s, new ArrayList<>()));
        boolean actual = claims.stream().anyMatch(c -> c.happening().reality() == Reality.ACTUAL);
        add(fills, 2, date(reading, claims));
        add(fills, 3, location(claims));
        add(fills, 4, type);
        add(fills, 5, actual ? "ACCOMPLISHED" : "THREATENED");
        if (type.equals("BOMBING")) {
            add(fills, 7, "EXPLOSIVE: \"-\"");
        }
        for (Claim claim : claims) {
            claim.happening()
                    .perpetrator()
                    .forEach(p -> perpetrator(fills, p, claim.telling().stance()));
            claim.happening().target().forEach(t -> target(fills, claim, t));
        }
        line(out, "0.  MESSAGE: ID", reading.report().id().value());
        line(out, "1.  MESSAGE: TEMPLATE", Integer.toString(number));
        fills.forEach((slot, values) -> {
            if (values.isEmpty()) {
                line(out, slot, "-");
            }
            for (int i = 0; i < values.size(); i++) {
                line(out, i == 0 ? slot : "", values.get(i));
            }
        });
        out.append('\n');
    }

    private static void add(Map<String, List<String>> fills, int slot, @Nullable String value) {
        List<String> values = fills.get(SLOTS.get(slot - 2));
        if (value != null && values != null && !values.contains(value)) {
            values.add(value);
        }
    }

    private static void perpetrator(Map<String, List<String>> fills, Name<Actor> name, Stance stance) {
        ActorKind kind = name.found().map(Actor::kind).orElse(ActorKind.UNKNOWN);
        String words = quoted(name.text());
        boolean person =
                switch (kind) {
                    case PERSON, UNKNOWN, CIVILIANS, RIOTERS, PROTESTERS -> true;
                    default -> false;
                };
        if (person) {
            add(fills, 9, words);
            return;
        }
        boolean state = kind == ActorKind.STATE || kind == ActorKind.STATE_FORCES || kind == ActorKind.MINISTRY;
        add(fills, 8, state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT");
        add(fills, 10, words);
        String confidence =
                switch (stance) {
                    case ACCUSES -> "SUSPECTED OR ACCUSED BY AUTHORITIES";
                    case ADMITS -> "CLAIMED OR ADMITTED";
                    case ASSERTS, CONFIRMS -> "REPORTED AS FACT";
                    case DENIES, CANNOT_CONFIRM -> "POSSIBLE";
                };
        add(fills, 11, confidence + ": " + words);
    }

    private static void target(Map<String, List<String>> fills, Claim claim, Name<Actor> name) {
        String words = quoted(name.text());
        boolean named = name.found().map(a -> a.kind() == ActorKind.PERSON).orElse(false);
        Figure harmed = claim.figures().stream()
                .filter(f -> f.measure() == Measure.KILLED || f.measure() == Measure.INJURED)
                .findFirst()
                .orElse(null);
        if (named) {
            add(fills, 18, words);
        } else {
            add(fills, 19, words);
        }
        Status status = harmed == null ? Status.UNSPECIFIED : harmed.status();
        add(fills, 20, (status == Status.COMBATANT ? "ACTIVE MILITARY" : "CIVILIAN") + ": " + words);
        boolean one = harmed == null
                ? named
                : harmed.count().isKnown() && harmed.count().value() == 1;
        String count = harmed != null && harmed.count().isKnown()
                ? Long.toString(harmed.count().value())
                : one ? "1" : "PLURAL";
        add(fills, 21, count + ": " + words);
        if (harmed != null) {
            add(fills, 23, (harmed.measure() == Measure.KILLED ? "DEATH: " : "INJURY: ") + words);
        }
    }

    private static String quoted(String words) {
        String upper = words.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replace("\"", "");
        return "\"" + upper.replaceFirst("^(?:THE|A|AN) ", "") + "\"";
    }

    private static @Nullable String date(Reading reading, List<Claim> claims) {
        for (Claim claim : claims) {
            Name<When> when = claim.happening().when();
            Days days = when == null ? null : when.found().map(When::days).orElse(null);
            if (days != null) {
                String first = DAY.format(days.first()).toUpperCase(Locale.ROOT);
                return days.length() == 1
                        ? first
                        : first + " - " + DAY.format(days.last()).toUpperCase(Locale.ROOT);
            }
        }
        Published published = reading.report().published();
        return published == null ? null : "- " + DAY.format(published.day()).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String location(List<Claim> claims) {
        for (Claim claim : claims) {
            for (Name<Location> name : claim.happening().place()) {
                Place place = name.found().map(Location::place).orElse(null);
                String code = place == null ? null : place.country();
                if (place != null && code != null) {
                    String country = Locale.of("", code)
                            .getDisplayCountry(Locale.ENGLISH)
                            .toUpperCase(Locale.ROOT);
                    return place.kind() == PlaceKind.COUNTRY
                            ? country
                            : country + ": " + name.text().toUpperCase(Locale.ROOT) + " (" + kind(place.kind()) + ")";
                }
            }
        }
        return null;
    }

    private static String kind(PlaceKind kind) {
        return switch (kind) {
            case PROVINCE, REGION, AREA, COUNTRY -> "DEPARTMENT";
            case DISTRICT -> "MUNICIPALITY";
            case VILLAGE -> "TOWN";
            case QUARTER -> "NEIGHBORHOOD";
            case WATER -> "RIVER";
            case MOUNTAIN -> "MOUNTAIN";
            case ROAD, LINE -> "HIGHWAY";
            case CITY, SITE -> "CITY";
        };
    }

    private static @Nullable String type(Happening happening) {
        return switch (happening.event()) {
            case EXPLOSION, SUICIDE_BOMBING, AIR_STRIKE -> "BOMBING";
            case ATTACK, ARMED_CLASH, SHELLING, GUNFIRE, VIOLENCE, SHOOT_DOWN -> "ATTACK";
            case ABDUCTION -> "KIDNAPPING";
            case DESTRUCTION -> "ARSON";
            default -> null;
        };
    }

    private static void line(StringBuilder out, String slot, String value) {
        out.append(String.format("%-36s%s%n", slot, value));
    }
}
