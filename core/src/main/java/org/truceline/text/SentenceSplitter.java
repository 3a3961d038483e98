package org.truceline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.truceline.model.Span;

/**
 * Groups tokens into sentences. A line break ends a sentence, unless the text is wrapped at a fixed width; a point ends one unless it
 * closes an abbreviation or an initial.
 */
final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cpl", "sgt", "brig", "adm", "cmdr",
            "gov", "sen", "rep", "rev", "st", "mt", "no", "vs", "etc", "approx", "ca", "dept", "est", "inc", "ltd",
            "corp", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "mon", "tue", "wed", "thu", "fri", "sat", "sun", "fig", "al", "e.g", "i.e", "u.s", "u.n", "u.k");

    /** How many closing marks may stand behind a full stop; a longer row of them is no end of a sentence. */
    private static final int MOST_CLOSERS = 8;

    /** Tokens of the longest sentence: what goes on without a full stop is cut, so that work within a sentence stays bounded. */
    private static final int LONGEST = 500;

    private SentenceSplitter() {}

    static List<Sentence> sentences(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        boolean wrapped = isWrapped(text);
        int paragraph = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Break after = i + 1 == tokens.size() ? Break.PARAGRAPH : breakAfter(text, tokens, first, i, wrapped);
            if (after == Break.NONE && i + 1 - first < LONGEST) {
                continue;
            }
            Span span = new Span(tokens.get(first).start(), tokens.get(i).end());
            sentences.add(new Sentence(sentences.size(), paragraph, span, first, i + 1));
            first = i + 1;
            if (after == Break.PARAGRAPH) {
                paragraph++;
            }
        }
        return sentences;
    }

    private enum Break {
        NONE,
        SENTENCE,
        PARAGRAPH
    }

    private static Break breakAfter(String text, List<Token> tokens, int first, int i, boolean wrapped) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        int lines = lineBreaks(text, token.end(), next.start());
        if (lines >= 2 || (lines == 1 && !wrapped && !runsOn(token, next))) {
            return Break.PARAGRAPH;
        }
        int end = i;
        while (end > first && end > i - MOST_CLOSERS && isCloser(tokens.get(end))) {
            end--;
        }
        Token last = tokens.get(end);
        boolean terminal = last.is(".") || last.is("!") || last.is("?") || last.is("…");
        boolean initialism = last.isWord() && last.text().endsWith(".");
        if (!terminal && !initialism) {
            return Break.NONE;
        }
        if (next.start() == token.end() && !(end < i && next.isCapitalised()) && !lacksSpace(tokens, first, i)) {
            return Break.NONE; // "azerbaijan.az", "..", "10.5"
        }
        if (isCloser(next) && !opens(text, next)) {
            return Break.NONE;
        }
        if (next.isWord()
                && !next.isCapitalised()
                && Character.isLowerCase(next.text().codePointAt(0))) {
            return Break.NONE;
        }
        if (initialism) {
            return startsSentence(next) ? Break.SENTENCE : Break.NONE;
        }
        if (last.is(".") && end > first && end == i) {
            Token before = tokens.get(end - 1);
            boolean attached = before.end() == last.start();
            if (attached
                    && ABBREVIATIONS.contains(before.lower())
                    && (next.isWord() || next.isNumber())
                    && !endsAnyway(before, next)) {
                return Break.NONE;
            }
            if (attached && i - first >= 4 && isTimeOfDay(tokens, i) && AFTER_TIME_OF_DAY.contains(next.lower())) {
                return Break.NONE; // "at 9 a.m. Tuesday"
            }
            if (attached
                    && before.text().length() == 1
                    && Character.isUpperCase(before.text().charAt(0))
                    && next.isWord()) {
                return Break.NONE; // an initial: "John F. Kennedy"
            }
        }
        return Break.SENTENCE;
    }

    /** Whether the mark at {@code i} ends a sentence and only the space behind it was lost: "was wounded.The army", but not "Sputnik.Com" nor "news.Az". */
    private static boolean lacksSpace(List<Token> tokens, int first, int i) {
        if (i - 1 < first) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean small = before.isWord()
                && before.text().length() > 1
                && Character.isLowerCase(before.text().codePointAt(0))
                && !ABBREVIATIONS.contains(before.lower());
        boolean year = before.isNumber() && before.text().length() == 4;
        boolean apart = i - 2 < first || tokens.get(i - 2).end() < before.start();
        return (small || year)
                && apart
                && before.end() == tokens.get(i).start()
                && next.isWord()
                && next.isCapitalised()
                && next.text().length() > 1
                && Character.isLowerCase(next.text().codePointAt(1))
                && !DOMAINS.contains(next.lower());
    }

    private static final Set<String> DOMAINS = Set.of(
            "com", "org", "net", "info", "int", "gov", "edu", "am", "az", "ge", "ru", "tr", "ir", "ua", "uk", "us",
            "eu", "fr", "de", "es", "sy", "iq", "il", "tv", "io", "me", "co", "html", "htm", "php", "asp", "pdf", "js");

    /** What goes on after "9 a.m." though it is written with a capital. */
    private static final Set<String> AFTER_TIME_OF_DAY = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "gmt",
            "utc",
            "est",
            "edt",
            "cet",
            "cest",
            "eet",
            "eest",
            "msk",
            "pst",
            "pdt",
            "cst",
            "bst",
            "ist",
            "moscow",
            "kyiv",
            "kiev",
            "baku",
            "yerevan");

    /** Whether the point at {@code i} closes "a.m." or "p.m." behind a number. */
    private static boolean isTimeOfDay(List<Token> tokens, int i) {
        return tokens.get(i - 1).is("m")
                && tokens.get(i - 2).is(".")
                && (tokens.get(i - 3).is("a") || tokens.get(i - 3).is("p"))
                && tokens.get(i - 4).isNumber();
    }

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "it",
            "he",
            "she",
            "they",
            "but",
            "this",
            "that",
            "for",
            "we",
            "according",
            "meanwhile");

    private static boolean startsSentence(Token next) {
        return OPENERS.contains(next.lower()) || !next.isWord();
    }

    /** "No. The army …" and "Sept. The …" do end. */
    private static boolean endsAnyway(Token before, Token next) {
        return OPENERS.contains(next.lower()) && !before.is("st") && !before.is("mt");
    }

    private static boolean isCloser(Token token) {
        return switch (token.text()) {
            case "\"", "”", "'", "’", ")", "]", "»" -> true;
            default -> false;
        };
    }

    /** A straight quotation mark opens where white space is before it and none behind it. */
    private static boolean opens(String text, Token mark) {
        boolean straight = mark.is("\"") || mark.is("'");
        return straight
                && mark.start() > 0
                && Tokenizer.isSpace(text.charAt(mark.start() - 1))
                && mark.end() < text.length()
                && !Tokenizer.isSpace(text.charAt(mark.end()));
    }

    /** Whether a line seems to go on in the next: no terminal mark before, a small letter behind. */
    private static boolean runsOn(Token token, Token next) {
        boolean open = token.isWord() || token.isNumber() || token.is(",");
        return open && next.isWord() && Character.isLowerCase(next.text().codePointAt(0));
    }

    private static int lineBreaks(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            lines += c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) || c == '\u2029'
                    ? 1
                    : 0;
        }
        return lines;
    }

    /** Texts wrapped at 60 to 90 columns, as e-mail and old wires are: lines of much the same length. */
    private static boolean isWrapped(String text) {
        int[] lengths = text.lines().mapToInt(String::length).filter(n -> n > 0).toArray();
        if (lengths.length < 5) {
            return false;
        }
        int longest = Arrays.stream(lengths).max().orElse(0);
        long near = Arrays.stream(lengths).filter(n -> n > longest * 3 / 4).count();
        return longest >= 50 && longest <= 100 && near * 2 > lengths.length;
    }
}
