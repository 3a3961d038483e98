package org.truceline.intake.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency or paper that a text credits, by a list of the ways to credit; and its byline. */
final class Credits {

    private static final String NAME = "(\\p{Lu}[\\p{L}\\d.&'’/ -]{1,50}?)";

    /** Each with the name as its group 1. Looked for in lines, from the top and from the end. */
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("(?:Source|Sources|From|Via|Agency|Quelle|Fuente|Fonte|Źródło|Источник|Mənbə|Kaynak) ?: ?"
                    + NAME + " ?[|.]?(?: ?\\|.*)?"),
            Pattern.compile("(?:With (?:reporting|inputs?|information) (?:from|by)|\\(?With) (?:agencies|" + NAME
                    + ")\\)?\\.?"),
            Pattern.compile(
                    "\\(?(?:Reporting by|Copyright) .{0,60}\\b(Reuters|AFP|AP|The Associated Press)\\b.{0,60}"));

    /** Agencies as they stand in brackets before or behind a story. */
    private static final String AGENCIES =
            "Reuters|AFP|AP|Associated Press|dpa|DPA|EFE|ANSA|TASS|RIA Novosti|RIA|Interfax|Xinhua|Anadolu|AA|UNB|PTI|IANS|ANI|KUNA|SANA|WAFA|IRNA|APA|Trend|Azertac|AZERTAC|Armenpress|ARMENPRESS|Ukrinform|Sputnik|Bloomberg|CNN|BBC";

    private static final Pattern LEAD = Pattern.compile("^.{0,80}?\\((" + AGENCIES + ")\\) ?[–—:-]", Pattern.MULTILINE);
    private static final Pattern TAIL =
            Pattern.compile("\\(((?:" + AGENCIES + ")(?:[/, ]+(?:" + AGENCIES + "))*)\\)\\s*$");
    private static final Pattern SLASH =
            Pattern.compile("^([A-Z]{2,6})(?:/[A-Z]{2,6})? ?[–—-] \\p{Lu}", Pattern.MULTILINE);
    private static final Pattern BYLINE =
            Pattern.compile("By:? (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4})(?: ?[|,(].*)?");

    private static final int EDGE = 6;

    private Credits() {}

    static Optional<String> agency(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i < EDGE || i >= lines.size() - EDGE;
            Optional<String> credited = edge ? inLine(lines.get(i)) : Optional.empty();
            if (credited.isPresent()) {
                return credited;
            }
        }
        String head = text.substring(0, Math.min(1000, text.length()));
        for (Pattern pattern : List.of(LEAD, SLASH)) {
            Matcher lead = pattern.matcher(head);
            if (lead.find() && (pattern == LEAD || lead.group(1).matches(AGENCIES))) {
                return Optional.of(lead.group(1));
            }
        }
        Matcher tail = TAIL.matcher(text.substring(Math.max(0, text.length() - 120)));
        return tail.find() ? Optional.of(tail.group(1)) : Optional.empty();
    }

    static Optional<String> author(String text) {
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(EDGE)
                .map(BYLINE::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .findFirst();
    }

    private static Optional<String> inLine(String line) {
        if (line.length() > 120) {
            return Optional.empty();
        }
        for (Pattern pattern : LINES) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches() && matcher.group(1) != null) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
