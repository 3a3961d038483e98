package org.truceline.resolve.time;

import java.util.List;

/** Reads the numbers that time expressions are made of. */
final class Numbers {

    /** What a number is for. */
    enum Kind {
        /** An amount: "3", "twenty-four", "a", "several" (-1). */
        AMOUNT("n", "article small tens scale some"),
        /** A place in a row: "first", "32nd". */
        PLACE("nth", "ordinal tens"),
        /** A day of a month: "11", "11th", "eleventh". */
        DAY("dom", "ordinal tens"),
        /** A month in digits: "9", "09". */
        MONTH("mm", ""),
        /** A year: "2015", "nineteen ninety-four", "the year two thousand". */
        YEAR("year", "small tens"),
        /** Two digits of a year: "'89". */
        SHORT_YEAR("yy", ""),
        /** A decade: "1990s", "80s". */
        DECADE("decade", ""),
        /** Hour and minute, as hour × 60 + minute: "20:00", "8.30", "0600". */
        CLOCK("clock", ""),
        /** An hour alone: "8", "eight". */
        HOUR("hour", "small"),
        /** Day, month and year with points between, as year × 10000 + month × 100 + day: "20.09.2023". */
        POINTED("d.m.y", "");

        private final String written;
        private final String classes;

        Kind(String written, String classes) {
            this.written = written;
            this.classes = classes;
        }

        String written() {
            return written;
        }

        /** The classes of the lexicon whose words it may begin with. */
        List<String> classes() {
            return classes.isEmpty() ? List.of() : List.of(classes.split(" ", -1));
        }
    }

    private static final long NOT_FOUND = -1;

    private Numbers() {}

    static int value(long found) {
        return (int) (found & 0xFFFFFFFFL) - 1;
    }

    static int end(long found) {
        return (int) (found >>> 32);
    }

    private static long found(int value, int end) {
        return ((long) end << 32) | (value + 1);
    }

    /** The number of a kind at {@code at}, to be taken apart with {@link #value} and {@link #end}; negative where there is none. */
    static long read(Kind kind, Lexemes text, int at) {
        Lexeme first = text.at(at);
        return switch (kind) {
            case AMOUNT -> amount(text, at);
            case PLACE -> place(text, at, 200);
            case DAY ->
                first.isNumber() && !first.lower().endsWith("s") && first.number() >= 1 && first.number() <= 31
                        ? found(first.number(), at + 1)
                        : first.isNumber() ? NOT_FOUND : place(text, at, 31);
            case MONTH ->
                first.isDigits() && first.lower().length() <= 2 && first.number() >= 1 && first.number() <= 12
                        ? found(first.number(), at + 1)
                        : NOT_FOUND;
            case YEAR -> year(text, at);
            case SHORT_YEAR ->
                first.isDigits() && first.lower().length() == 2 ? found(first.number(), at + 1) : NOT_FOUND;
            case DECADE ->
                first.isNumber() && first.lower().endsWith("0s") && first.number() < 2100
                        ? found(first.number(), at + 1)
                        : NOT_FOUND;
            case CLOCK -> clock(first, at);
            case HOUR -> hour(first, at);
            case POINTED -> pointed(first.lower(), at);
        };
    }

    private static long amount(Lexemes text, int at) {
        Lexeme first = text.at(at);
        if (first.is("article")) {
            String next = text.at(at + 1).lower();
            if (next.equals("few")) {
                return found(-1, at + 2);
            }
            if (next.equals("couple")) {
                return found(2, text.at(at + 2).lower().equals("of") ? at + 3 : at + 2);
            }
            if (next.equals("hundred") || next.equals("thousand")) {
                return words(text, at + 1);
            }
            return found(1, at + 1);
        }
        if (first.is("some")) {
            return found(-1, at + 1);
        }
        if (first.isDigits() && first.isNumber() && first.number() < 10_000) {
            return found(first.number(), at + 1);
        }
        return words(text, at);
    }

    /** A number in words, below a million. */
    private static long words(Lexemes text, int at) {
        int total = 0;
        int part = 0;
        int i = at;
        int last = at;
        while (i < at + 9) {
            Lexeme word = text.at(i);
            if (word.is("small") && part % 10 == 0 && (part % 100 == 0 || word.value("small") < 10)) {
                part += word.value("small");
            } else if (word.is("tens") && part % 100 == 0) {
                part += word.value("tens");
            } else if (word.value("scale") == 100 && part < 100) {
                part = Math.max(part, 1) * 100;
            } else if (word.value("scale") == 1000 && part < 1000 && total == 0) {
                total = Math.max(part, 1) * 1000;
                part = 0;
            } else if ((word.lower().equals("-") || word.lower().equals("and")) && i > at) {
                i++;
                continue;
            } else {
                break;
            }
            i++;
            last = i;
        }
        return last == at ? NOT_FOUND : found(total + part, last);
    }

    private static long place(Lexemes text, int at, int highest) {
        Lexeme first = text.at(at);
        if (first.isOrdinalNumber()) {
            return first.number() >= 1 && first.number() <= highest ? found(first.number(), at + 1) : NOT_FOUND;
        }
        if (first.is("ordinal")) {
            return found(first.value("ordinal"), at + 1);
        }
        if (first.is("tens")) {
            int next = text.at(at + 1).lower().equals("-") ? at + 2 : at + 1;
            int unit = text.at(next).value("ordinal");
            int value = first.value("tens") + unit;
            return unit > 0 && unit < 10 && value <= highest ? found(value, next + 1) : NOT_FOUND;
        }
        return NOT_FOUND;
    }

    private static long year(Lexemes text, int at) {
        Lexeme first = text.at(at);
        if (first.isDigits() && first.lower().length() == 4) {
            return first.number() >= 1000 && first.number() < 2100 ? found(first.number(), at + 1) : NOT_FOUND;
        }
        int century = first.value("small");
        if (century == 2 && text.at(at + 1).lower().equals("thousand")) {
            return words(text, at);
        }
        if ((century >= 17 && century <= 19) || first.value("tens") == 20) {
            int from = text.at(at + 1).lower().equals("-") ? at + 2 : at + 1;
            if (!text.at(from).is("tens") && text.at(from).value("small") < 10) {
                return NOT_FOUND;
            }
            long rest = words(text, from);
            if (rest >= 0 && value(rest) >= 10 && value(rest) <= 99) {
                return found(Math.max(century, first.value("tens")) * 100 + value(rest), end(rest));
            }
        }
        return NOT_FOUND;
    }

    private static long clock(Lexeme word, int at) {
        String lower = word.lower();
        int mark = Math.max(lower.indexOf(':'), lower.indexOf('.'));
        if (mark < 0 && lower.length() == 4 && word.isDigits()) {
            return clock(word.number() / 100, word.number() % 100, at);
        }
        if (mark < 1 || mark > 2 || lower.length() < mark + 3) {
            return NOT_FOUND;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (i != mark && !(lower.charAt(i) >= '0' && lower.charAt(i) <= '9') && i < mark + 3) {
                return NOT_FOUND;
            }
        }
        boolean seconds = lower.length() == mark + 6 && lower.charAt(mark + 3) == ':';
        return lower.length() == mark + 3 || seconds
                ? clock(
                        Integer.parseInt(lower.substring(0, mark)),
                        Integer.parseInt(lower.substring(mark + 1, mark + 3)),
                        at)
                : NOT_FOUND;
    }

    private static long clock(int hour, int minute, int at) {
        return hour < 24 && minute < 60 ? found(hour * 60 + minute, at + 1) : NOT_FOUND;
    }

    private static long hour(Lexeme word, int at) {
        int value = word.isDigits() && word.isNumber() ? word.number() : word.value("small");
        return value >= 0 && value <= 24 ? found(value, at + 1) : NOT_FOUND;
    }

    private static long pointed(String lower, int at) {
        int one = lower.indexOf('.');
        int two = lower.indexOf('.', one + 1);
        if (one < 1 || one > 2 || two < one + 2 || two > one + 3 || lower.length() != two + 5) {
            return NOT_FOUND;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (i != one && i != two && !Character.isDigit(lower.charAt(i))) {
                return NOT_FOUND;
            }
        }
        int day = Integer.parseInt(lower.substring(0, one));
        int month = Integer.parseInt(lower.substring(one + 1, two));
        return found(Integer.parseInt(lower.substring(two + 1)) * 10_000 + month * 100 + day, at + 1);
    }
}
