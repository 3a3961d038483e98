package org.truceline.reconcile.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ages of persons that a text gives, in months: those of "a 13-year-old", "a six-month-old girl", "aged 9", "Ana Vell, 34," and "a boy, 7,". Takes time linear in the length
 * of the text.
 */
final class Ages {

    private static final int MONTHS = 12;

    /** Nobody is older, in years. */
    private static final int OLDEST = 115;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20));

    private static final String NUMBER =
            "(\\d{1,3}|" + String.join("|", WORDS.keySet().stream().sorted().toList()) + ")";

    private static final Pattern OLD =
            Pattern.compile("\\b" + NUMBER + "[- ](year|month)s?[- ]old", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGED = Pattern.compile("\\b(?:aged|age) (\\d{1,3})\\b");

    /** Behind a name or a word for a person, between commas or before the end. */
    private static final Pattern APPOSITION = Pattern.compile(
            "\\b(?:\\p{Lu}\\p{L}++|(?:[Bb]oy|[Gg]irl|[Mm]an|[Ww]oman|[Tt]een|[Tt]eenager|[Cc]hild|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister)), (\\d{1,2})(?=[,.;:\\n)]| (?:was|were|is|of|and|died|has|had|who)\\b|$)");

    private Ages() {}

    /** Each once, ascending. */
    static List<Integer> in(String text) {
        TreeSet<Integer> months = new TreeSet<>();
        Matcher old = OLD.matcher(text);
        while (old.find()) {
            add(
                    months,
                    number(old.group(1)),
                    old.group(2).charAt(0) == 'm' || old.group(2).charAt(0) == 'M');
        }
        years(months, AGED.matcher(text));
        years(months, APPOSITION.matcher(text));
        return List.copyOf(months);
    }

    private static void years(Set<Integer> months, Matcher matcher) {
        while (matcher.find()) {
            add(months, Integer.parseInt(matcher.group(1)), false);
        }
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : WORDS.get(words.toLowerCase(Locale.ROOT));
    }

    private static void add(Set<Integer> months, int number, boolean ofMonths) {
        if (number > 0 && number <= OLDEST) {
            months.add(ofMonths ? number : number * MONTHS);
        }
    }
}
