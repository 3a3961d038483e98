package org.truceline.intake.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.intake.body.EmbeddedPosts;
import org.truceline.model.Published;

/**
 * The day of publication inferred from inside a text that does not give it, as a list of ways in the order of trust. The reason says which way and from
 * what words.
 */
final class InferredDay {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("a", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    /** "nearly three years after", "two years ago". */
    private static final Pattern YEARS_SINCE = Pattern.compile(
            "\\b(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ") years? (?:after|ago|since)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,-])(?:19|20)\\d\\d(?![\\d,]|s\\b)");

    /** "on September 21", "21 September" without a year. */
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "\\bon (?:(\\p{Lu}\\p{L}{2,8})\\.? (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)? (\\p{Lu}\\p{L}{2,8}))\\b(?!,? \\d{4})");

    private InferredDay() {}

    static Optional<Published> find(String text) {
        return Stream.<Function<String, Optional<Published>>>of(
                        InferredDay::fromPost, InferredDay::fromFullDate, InferredDay::fromYearsSince)
                .flatMap(way -> way.apply(text).stream())
                .findFirst();
    }

    /** The newest embedded post: the text is as young as it or a little younger; a weekday called "this …" settles which. */
    private static Optional<Published> fromPost(String text) {
        return EmbeddedPosts.days(text).stream()
                .flatMap(words -> Moments.in(words).stream())
                .map(Moments.Found::day)
                .max(LocalDate::compareTo)
                .map(post -> settle(text, post, "inferred from an embedded post's date, " + post));
    }

    /** The newest full date that the text tells of as of these days: its weekday or "today" stands beside it. A bare date may be history. */
    private static Optional<Published> fromFullDate(String text) {
        return Moments.in(text).stream()
                .filter(found -> isOfTheseDays(text, found))
                .map(Moments.Found::day)
                .max(LocalDate::compareTo)
                .map(day -> settle(text, day, "inferred from the newest date in the text, " + day));
    }

    private static final int BESIDE = 12;

    private static boolean isOfTheseDays(String text, Moments.Found found) {
        String around = (text.substring(Math.max(0, found.start() - BESIDE), found.start())
                        + text.substring(found.end(), Math.min(text.length(), found.end() + BESIDE)))
                .toLowerCase(Locale.ROOT);
        return around.contains(Dateline.weekday(found.day())) || around.contains("today");
    }

    /**
     * Days without a year, all in one month, and a year that the text counts from: "on September 21", "three years after", "2020". The newest year named plus
     * the years counted gives the year; the latest of the days is taken.
     */
    private static Optional<Published> fromYearsSince(String text) {
        Matcher since = YEARS_SINCE.matcher(text);
        List<Integer> years = YEAR.matcher(text)
                .results()
                .map(r -> Integer.valueOf(r.group()))
                .distinct()
                .sorted()
                .toList();
        if (!since.find() || years.isEmpty() || isRivalled(years)) {
            return Optional.empty();
        }
        String count = since.group(1).toLowerCase(Locale.ROOT);
        int number = NUMBERS.containsKey(count) ? NUMBERS.getOrDefault(count, 0) : Integer.parseInt(count);
        int newest = years.getLast();
        return latestDay(text, newest + number)
                .filter(day -> number < 10)
                .map(day -> new Published(
                        day,
                        null,
                        null,
                        "inferred: the latest day in the text without a year, \"" + since.group() + "\" and the year "
                                + newest));
    }

    /** Whether another year is near the newest one, so that it is not clear from which the text counts. */
    private static boolean isRivalled(List<Integer> years) {
        return years.size() > 1 && years.get(years.size() - 2) > years.getLast() - 10;
    }

    /** The latest day of the month that most of the days without a year are in. */
    private static Optional<LocalDate> latestDay(String text, int year) {
        Map<Integer, Integer> days = new HashMap<>();
        Map<Integer, Integer> mentions = new HashMap<>();
        Matcher matcher = DAY_OF_MONTH.matcher(text);
        while (matcher.find()) {
            boolean monthFirst = matcher.group(1) != null;
            int month = Months.numberOf(monthFirst ? matcher.group(1) : matcher.group(4));
            int day = Integer.parseInt(monthFirst ? matcher.group(2) : matcher.group(3));
            if (month > 0) {
                days.merge(month, day, Math::max);
                mentions.merge(month, 1, Integer::sum);
            }
        }
        return mentions.entrySet().stream()
                .filter(e -> e.getValue() >= 2)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(e -> date(year, e.getKey(), days.getOrDefault(e.getKey(), 0)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code earliest}, or the next day of the week that the text calls "this Thursday", where that is within two days. */
    private static Published settle(String text, LocalDate earliest, String reason) {
        Matcher weekday = Pattern.compile(
                        "(?i)\\bthis " + "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b")
                .matcher(text);
        if (weekday.find()) {
            for (int later = 0; later <= 2; later++) {
                LocalDate day = earliest.plusDays(later);
                if (Dateline.weekday(day).equalsIgnoreCase(weekday.group(1))) {
                    return new Published(day, null, null, reason + ", and \"" + weekday.group() + "\"");
                }
            }
        }
        return new Published(earliest, null, null, reason);
    }
}
