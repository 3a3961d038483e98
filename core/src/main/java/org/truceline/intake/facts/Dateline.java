package org.truceline.intake.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.truceline.intake.body.EmbeddedPosts;
import org.truceline.model.Published;

/**
 * The day of publication as a text itself gives it: a line of its own near the top or the end ("As of: 3 May 2021 8:34 p.m", "Published: …"), a place and a
 * day before the first sentence ("BEIRUT, 12 July 2016 – …"), or a heading that ends in it ("Situation report no. 12, 3 June 2019").
 */
final class Dateline {

    /** How many lines from the top may hold it. */
    private static final int TOP = 12;

    private static final int LONGEST_LINE = 120;

    /** What stands before a date to say that it is the day of publication, at the start of the line or behind a bar. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[|•·] ?)\\W*(?:(?:as of|published|posted|(?:last )?updated|last modified|veröffentlicht|publié|publicado|опубликовано)"
                    + "(?: (?:on|at|am|le|el))?\\s*:?|(?:date|issued|released|created|stand)(?: on)?\\s*:)\\s*(?:\\p{L}{3,10},?\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Situation report no. 12, 3 June 2019", "Weekly update (3–9 June 2019)": the heading of a mission's or an office's report, up to its date. */
    private static final Pattern HEADING = Pattern.compile(
            "^(?:#{1,3} )?(?:[\\p{L}’'-]{2,20} ){0,3}(?:reports?|sitrep|update|bulletin|briefing|brief|summary|release|newsletter|statement)"
                    + "(?: (?:no\\.?|n°|number|#)? ?#?\\d{1,4})?(?: (?:of|for|on|as of|dated))?[\\s,.:;|(–—-]*(?:\\p{Lu}\\p{L}{2,9},? )?(?:\\d{1,2} ?(?:[–—-]|to) ?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Issued on 18 June 2024, based on information as of …", "… Daily Report 142/2024 issued on 18 June 2024": how missions date their reports. */
    private static final Pattern ISSUED = Pattern.compile(
            "(?:^(?:issued on|(?:date of (?:issue|report|publication)|report(?:ing)? date|issue date)\\s*:?)|\\b\\d{1,4}/\\d{2,4},? (?:issued|published|released) on)\\s*(?:\\p{Lu}\\p{L}{2,9},? )?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may follow such a date: nothing, or what the report rests on; not the rest of a sentence. */
    private static final Pattern BASIS =
            Pattern.compile("^(?:\\W*|\\s*\\(.*|\\W*(?:based on|covering|as of) .*)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING_BEHIND = Pattern.compile("^[\\s)\\]]*$");

    /** "BEIRUT, 12 July 2016 –" or "KYIV (Agency), May 3, 2022 -" at the start of a paragraph. */
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("^\\(?\\p{Lu}[\\p{L} .'’/-]{1,40}(?: \\([^)]{2,30}\\))?[,.]? .{0,4}$");

    private static final Pattern BEHIND = Pattern.compile("^\\)?\\s*(?:\\([^)]{2,40}\\)\\s*)?[–—:-].*", Pattern.DOTALL);

    /** "Baku, October 9, 2020, APA. The…": behind the day the agency's name and a full stop. */
    private static final Pattern AGENCY_BEHIND =
            Pattern.compile("^,? ?\\(?\\p{Lu}[\\p{Lu}\\p{L}’' -]{1,30}\\)?\\. .*", Pattern.DOTALL);

    /** "19 September 2022. Two jets struck …": the day by itself, as a sentence before the first one. */
    private static final Pattern SENTENCE_BEHIND = Pattern.compile("^\\s?[.:] ?\\p{Lu}.*", Pattern.DOTALL);

    /** "…, based on information received as of 18:00 (Kyiv time), 28 January 2015": the last words of a mission's heading, up to its date. */
    private static final Pattern AS_OF = Pattern.compile(
            "\\bas of (?:\\p{L}{2,12},? )?[\\d:.]{0,5} ?(?:hrs|hours|h)?[^.;]{0,25}$", Pattern.CASE_INSENSITIVE);

    /** "BAGHDAD - 7 July 2016. The ministry …". */
    private static final Pattern DASHED = Pattern.compile("[–—-]$");

    private static final int LONGEST_HEADING = 240;

    /** Words that may stand beside the date in a line that is nothing but a date: the weekday, a time and its zone. */
    private static final int BARE_WORDS = 4;

    /** A weekday, a place or a name has a capital; words of a headline or a sentence have not. */
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

    /** "The Morning Herald | 3 May 2021": an outlet or a name, a bar, and the date. */
    private static final Pattern BAR_AT_END = Pattern.compile("[|·•]\\s*(?:\\p{L}{3,10},?\\s*)?$");

    /** The same where a label or a bar says what the date is. */
    private static final int LABELLED_WORDS = 8;

    private Dateline() {}

    static Optional<Published> find(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && EmbeddedPosts.days(l).isEmpty())
                .limit(TOP)
                .toList();
        for (String line : lines) {
            Optional<Published> found = inLine(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return atEnd(text);
    }

    private static Optional<Published> inLine(String line) {
        Optional<Published> asOf = line.length() <= LONGEST_HEADING ? asOf(line) : Optional.empty();
        if (asOf.isPresent()) {
            return asOf;
        }
        String head = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        List<Moments.Found> days = Moments.in(head);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Moments.Found day = days.getFirst();
        String before = head.substring(0, day.start()).strip();
        String behind = line.substring(day.end());
        boolean named = PLACE_AND_DAY.matcher(before + " ").matches();
        boolean place = named
                && (BEHIND.matcher(behind).matches()
                        || AGENCY_BEHIND.matcher(behind).matches()
                        || (DASHED.matcher(before).find()
                                && SENTENCE_BEHIND.matcher(behind).matches()));
        boolean alone = before.isEmpty() && SENTENCE_BEHIND.matcher(behind).matches();
        boolean bare = line.length() <= LONGEST_LINE && isBareDate(line, day);
        boolean heading = line.length() <= LONGEST_LINE
                && HEADING.matcher(head.substring(0, day.start())).matches()
                && NOTHING_BEHIND.matcher(behind).matches();
        boolean issued = ISSUED.matcher(head.substring(0, day.start())).find()
                && BASIS.matcher(behind).matches();
        return place || alone || bare || heading || issued
                ? Optional.of(Moments.at(head, day, "dateline \"" + shown(head) + "\""))
                : Optional.empty();
    }

    /** A heading that ends with the moment up to which a mission or an office tells. */
    private static Optional<Published> asOf(String line) {
        List<Moments.Found> days = Moments.in(line);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Moments.Found day = days.getLast();
        boolean ends = NOTHING_BEHIND.matcher(line.substring(day.end())).matches()
                && AS_OF.matcher(line.substring(0, day.start())).find();
        return ends ? Optional.of(Moments.at(line, day, "heading \"" + shown(line) + "\"")) : Optional.empty();
    }

    /** A line that holds a date and little else, or a label and a date. A sentence is neither. */
    private static boolean isBareDate(String line, Moments.Found day) {
        String before = line.substring(0, day.start());
        boolean labelled = LABEL.matcher(before).find();
        int words = wordsIn(before) + wordsIn(line.substring(day.end()));
        boolean barred = BAR_AT_END.matcher(before).find();
        return (labelled || barred)
                ? words <= LABELLED_WORDS
                : words <= BARE_WORDS && !SMALL_WORD.matcher(before).find();
    }

    private static int wordsIn(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    private static Optional<Published> atEnd(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (int i = Math.max(TOP, lines.size() - 4); i < lines.size(); i++) {
            String line = lines.get(i);
            List<Moments.Found> days = line.length() <= LONGEST_LINE ? Moments.in(line) : List.of();
            if (!days.isEmpty()
                    && LABEL.matcher(line.substring(0, days.getFirst().start())).find()) {
                return inLine(line);
            }
        }
        return Optional.empty();
    }

    private static String shown(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    /** The lower-case English name of the day of the week. */
    static String weekday(LocalDate day) {
        return day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
    }
}
