package org.truceline.read.figure;

import java.util.List;
import java.util.Map;
import org.truceline.read.rule.Findings;
import org.truceline.text.Sentence;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

/** Finds whole numbers in digits and words ("1,500", "two hundred and five", "1.5 million", "a dozen") as findings of type {@code number}, values {@link Long}. */
public final class Cardinals {

    private static final long LARGEST = 20_000_000_000L;

    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L));

    private static final Map<String, Long> TENS = Map.of(
            "twenty", 20L, "thirty", 30L, "forty", 40L, "fifty", 50L, "sixty", 60L, "seventy", 70L, "eighty", 80L,
            "ninety", 90L);

    private static final Map<String, Long> SCALES =
            Map.of("dozen", 12L, "hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private Cardinals() {}

    /** Adds the sentence's numbers to {@code findings}. */
    public static void find(TokenizedText text, Sentence sentence, Findings findings) {
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Reading reading = read(text.tokens(), at, sentence.endToken());
            if (reading == null) {
                at++;
            } else {
                findings.add("number", at, reading.end, reading.value);
                at = reading.end;
            }
        }
    }

    private record Reading(long value, int end) {}

    private static @org.jspecify.annotations.Nullable Reading read(List<Token> tokens, int first, int end) {
        long total = 0;
        double current = -1;
        int at = first;
        boolean article = tokens.get(at).is("a") || tokens.get(at).is("half");
        if (tokens.get(at).is("half")) {
            boolean halfDozen = at + 2 < end
                    && tokens.get(at + 1).is("a")
                    && tokens.get(at + 2).is("dozen");
            return halfDozen ? new Reading(6, at + 3) : null;
        }
        if (article) {
            if (at + 1 >= end || !SCALES.containsKey(tokens.get(at + 1).lower())) {
                return null;
            }
            current = 1;
            at++;
        }
        int last = first;
        long open = 0; // what the word before leaves room for: "hundred five", "twenty five", but not "2016 four"
        while (at < end) {
            String word = tokens.get(at).lower();
            double plain = plain(tokens.get(at));
            Long scale = SCALES.get(word);
            if (plain >= 0
                    && (current < 0
                            || (plain > 0 && plain < open && !tokens.get(at).isNumber()))) {
                current = current < 0 ? plain : current + plain;
                open = TENS.containsKey(word) ? 10 : 0;
            } else if (scale != null && current >= 0) {
                if (scale >= 1000) {
                    total += Math.round(current * scale);
                    current = 0;
                } else {
                    current *= scale;
                }
                open = scale >= 100 ? 100 : 0;
            } else if (word.equals("and")
                    && current >= 0
                    && at + 1 < end
                    && at > first
                    && SCALES.containsKey(tokens.get(at - 1).lower())
                    && plain(tokens.get(at + 1)) >= 0
                    && !tokens.get(at + 1).isNumber()) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
            last = at;
        }
        double value = total + Math.max(0, current);
        return current < 0 || value > LARGEST ? null : new Reading(Math.round(value), last);
    }

    /** The number that one token gives by itself; −1 where it gives none. */
    private static double plain(Token token) {
        if (token.isNumber()) {
            return digits(token.lower());
        }
        String word = token.lower();
        if (UNITS.containsKey(word)) {
            return UNITS.get(word);
        }
        if (TENS.containsKey(word)) {
            return TENS.get(word);
        }
        for (Map.Entry<String, Long> tens : TENS.entrySet()) {
            if (word.startsWith(tens.getKey())) { // "twenty-one", and "twentyone" of wires
                int rest = tens.getKey().length();
                Long unit = UNITS.get(word.substring(word.charAt(rest) == '-' ? rest + 1 : rest));
                return unit != null && unit < 10 ? tens.getValue() + unit : -1;
            }
        }
        return -1;
    }

    private static double digits(String word) {
        if (word.length() > 14 || word.indexOf(':') >= 0 || !Character.isDigit(word.charAt(word.length() - 1))) {
            return -1; // a time of day, an ordinal, a decade
        }
        int comma = word.lastIndexOf(',');
        if (comma >= 0 && word.length() - comma != 4) {
            return -1;
        }
        int point = word.lastIndexOf('.');
        if (point >= 0 && word.indexOf('.') != point && word.length() - point != 4) {
            return -1; // a date
        }
        boolean grouped = point >= 0 && word.length() - point == 4 && word.charAt(0) != '0';
        String plain = word.replace(",", "");
        if (grouped || plain.indexOf('.') != plain.lastIndexOf('.')) {
            plain = plain.replace(".", ""); // "1.500" as many languages write it
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return -1;
            }
        }
        return Double.parseDouble(plain);
    }
}
