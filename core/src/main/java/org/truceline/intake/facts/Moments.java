package org.truceline.intake.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Published;

/** Full dates in a text, with the time of day and the zone behind or before them where they stand there. */
final class Moments {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("z", "Z"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("amt", "+04:00"),
            Map.entry("azt", "+04:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"));

    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** Groups: ISO 1–3, day first 4–6, month first 7–9, numeric 10–12. */
    private static final Pattern DATE = Pattern.compile("(?<![\\d\\p{L}])(?:" + YEAR + "-(\\d\\d)-(\\d\\d)"
            + "|(\\d{1,2})(?:st|nd|rd|th|º|\\.)?,? (?:of |de )?(\\p{L}{3,12})\\.?,? (?:de )?" + YEAR
            + "|(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR
            + "|(\\d{1,2})[./](\\d{1,2})[./]" + YEAR + ")(?!\\d)");

    /** Groups: hour 1, minute 2, second 3, half 4, zone 5. */
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)([01]?\\d|2[0-3])(?:[:.h]([0-5]\\d))(?::([0-5]\\d)(?:\\.\\d{1,9})?)?(?: ?([ap])\\.?m\\b\\.?)?(?: ?\\(?(Z|UTC|GMT|[A-Z]{3,4}|)([+-]\\d\\d?(?::?\\d\\d)?)?)?",
            Pattern.CASE_INSENSITIVE);

    private Moments() {}

    /** A date found, and where. */
    record Found(int start, int end, LocalDate day) {}

    /** Every full date in {@code text}, in its order. */
    static List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            dayOf(matcher).ifPresent(day -> found.add(new Found(matcher.start(), matcher.end(), day)));
        }
        return found;
    }

    /** The first full date in {@code line}, with a time and a zone of the same line. */
    static Optional<Published> first(String line, String reason) {
        List<Found> days = in(line);
        return days.isEmpty() ? Optional.empty() : Optional.of(at(line, days.getFirst(), reason));
    }

    /** The moment of a date in its line. */
    static Published at(String line, Found date, String reason) {
        Published behind = timeIn(line.substring(date.end(), Math.min(line.length(), date.end() + 40)), date, reason);
        return behind.time() != null
                ? behind
                : timeIn(line.substring(Math.max(0, date.start() - 30), date.start()), date, reason);
    }

    private static Published timeIn(String near, Found date, String reason) {
        Matcher time = TIME.matcher(near);
        if (!time.find()) {
            return new Published(date.day(), null, null, reason);
        }
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        LocalTime at = LocalTime.of(hour, Integer.parseInt(time.group(2)), second);
        return new Published(date.day(), at, zone(time.group(5), time.group(6)), reason);
    }

    private static @Nullable ZoneOffset zone(@Nullable String name, @Nullable String offset) {
        String known = name == null ? null : ZONES.get(name.toLowerCase(Locale.ROOT));
        String code = offset != null && !offset.isEmpty() ? offset : known;
        if (code == null) {
            return null;
        }
        try {
            return ZoneOffset.of(code);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Optional<LocalDate> dayOf(Matcher m) {
        if (m.group(1) != null) {
            return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        if (m.group(4) != null) {
            return day(m.group(6), Months.numberOf(m.group(5)), m.group(4));
        }
        if (m.group(7) != null) {
            return day(m.group(9), Months.numberOf(m.group(7)), m.group(8));
        }
        int first = Integer.parseInt(m.group(10));
        int second = Integer.parseInt(m.group(11));
        boolean american = second > 12; // otherwise the day comes first, as in most of the world
        return american ? day(m.group(12), first, m.group(11)) : day(m.group(12), second, m.group(10));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
