package org.truceline.read.happening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Measure;
import org.truceline.model.Report;
import org.truceline.model.Span;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.span.SentenceSpans;
import org.truceline.text.Sentence;
import org.truceline.text.TokenizedText;

/**
 * Where a text's headline stands, and where the body only repeats it. What a headline says is told again below it, so that it is not read a second time (hard
 * case 3).
 */
public final class Headline {

    private static final int LONGEST = 30;
    private static final int SEARCHED = 1500;

    private final List<Span> spans;

    private Headline(List<Span> spans) {
        this.spans = spans;
    }

    /** The headline of a report and what its body repeats of it; one that holds nothing where the text has none. */
    public static Headline of(Report report, TokenizedText text) {
        List<Span> spans = new ArrayList<>();
        Span headline = find(report, text);
        if (headline != null) {
            spans.add(headline);
            String words =
                    text.text().substring(headline.start(), headline.end()).toLowerCase(Locale.ROOT);
            String body = text.text()
                    .substring(0, Math.min(text.text().length(), headline.end() + SEARCHED))
                    .toLowerCase(Locale.ROOT);
            String plain = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
            for (int at = body.indexOf(plain, headline.end());
                    at >= 0 && plain.length() > 20;
                    at = body.indexOf(plain, at + 1)) {
                spans.add(new Span(at, at + plain.length()));
            }
        }
        return new Headline(spans);
    }

    private static @Nullable Span find(Report report, TokenizedText text) {
        if (report.headline() != null) {
            return report.headline();
        }
        List<Sentence> sentences = text.sentences();
        if (sentences.size() < 2) {
            return null;
        }
        int last = 0;
        while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == 0) {
            last++;
        }
        Sentence end = sentences.get(last);
        boolean bodyFollows = last + 1 < sentences.size();
        boolean lead = text.token(end.endToken() - 1).is(".") && end.size() > 14;
        return bodyFollows && end.endToken() <= LONGEST && !lead
                ? new Span(sentences.get(0).start(), end.end())
                : null;
    }

    /**
     * Which figures are read: those of the body, and those killed or hurt whom the headline alone counts (hard case 3): "Two dead in raid" over a body that counts
     * no dead, or tells of one by name.
     */
    public Predicate<LooseFigure> read(List<SentenceSpans> sentences) {
        Map<Measure, Long> told = new EnumMap<>(Measure.class);
        for (SentenceSpans sentence : sentences) {
            for (LooseFigure figure : sentence.figures()) {
                boolean some = !figure.count().isKnown() || figure.count().value() > 0;
                if (some && !holds(figure.words().start())) {
                    long number = figure.count().isKnown() ? figure.count().value() : 1;
                    told.merge(figure.measure(), number, Math::max);
                }
            }
        }
        return f -> !holds(f.words().start()) || isAlone(f, told);
    }

    /** Whether nobody in the body is counted as the figure counts, or fewer are. */
    private static boolean isAlone(LooseFigure figure, Map<Measure, Long> told) {
        long number =
                !figure.isPerson() && figure.count().isKnown() ? figure.count().value() : 1;
        long killed = told.getOrDefault(Measure.KILLED, 0L);
        long injured = told.getOrDefault(Measure.INJURED, 0L);
        long hit = told.getOrDefault(Measure.CASUALTIES, 0L);
        return switch (figure.measure()) {
            case KILLED -> killed < Math.max(1, number);
            case INJURED -> Math.max(injured, hit) < Math.max(1, number);
            case CASUALTIES -> killed + injured + hit == 0;
            default -> false;
        };
    }

    /** Whether the word at {@code offset} is the headline's. */
    boolean holds(int offset) {
        for (Span span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
