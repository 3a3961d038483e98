package org.truceline.read.attribution;

import java.util.List;
import java.util.Optional;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.text.Sentence;

/** Attributions by a mark: "Ministry: 12 killed in raid", "12 killed in raid – ministry", and the speakers of a transcript, "[LEE] We …". */
final class Headline {

    /** So many words before a colon may name who speaks; more where a quotation follows. */
    private static final int SHORT = 6;

    private static final int LONGEST = 14;

    private final Passage passage;
    private final Phrases phrases;

    Headline(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.phrases = phrases;
    }

    Optional<Finding> read(int i) {
        if (!passage.isMark(i)) {
            return Optional.empty();
        }
        Sentence sentence = passage.sentence(i);
        boolean headline = sentence.paragraph() < 2 && sentence.size() < 30;
        return switch (passage.word(i)) {
            case ":" -> colon(i, sentence, headline);
            case "]" -> transcript(i, sentence);
            default -> Optional.empty();
        };
    }

    private Optional<Finding> colon(int i, Sentence sentence, boolean headline) {
        int first = sentence.firstToken();
        int rest = sentence.endToken() - i - 1;
        boolean quotation = !passage.isQuoted(i) && rest >= 3 && passage.opensQuotation(i + 1);
        if (passage.isQuoted(i) || i == first || rest < 3 || i - first > (quotation ? LONGEST : SHORT)) {
            return behind(i, sentence, headline);
        }
        boolean whole = phrases.endOf(first, i) == i && isSpeaker(first, i);
        if (!(whole || (quotation && isNamedWithOffice(first, i))) || (!headline && !quotation)) {
            return Optional.empty();
        }
        int stop = sentence.endToken();
        while (stop > i + 1 && passage.isStop(stop - 1)) {
            stop--;
        }
        return Optional.of(finding(new Range(first, i), i, new Range(i + 1, stop)));
    }

    /** "12 killed in raid: ministry". */
    private Optional<Finding> behind(int i, Sentence sentence, boolean headline) {
        int last = sentence.endToken();
        if (!headline || passage.isQuoted(i) || last - i > 6 || i - sentence.firstToken() < 4 || last == i + 1) {
            return Optional.empty();
        }
        int end = phrases.endOf(i + 1, last);
        boolean whole = end == last || passage.isStop(end);
        return whole && isSpeaker(i + 1, end)
                ? Optional.of(finding(new Range(i + 1, end), i, new Range(sentence.firstToken(), i)))
                : Optional.empty();
    }

    /** "Kofi Mensa, army spokesman", "The army's spokesman, Kofi Mensa": two phrases with a comma between them, each of which may speak. */
    private boolean isNamedWithOffice(int first, int end) {
        int comma = first;
        while (comma < end && !passage.isComma(comma)) {
            comma++;
        }
        return comma > first
                && comma + 1 < end
                && phrases.endOf(first, comma) == comma
                && phrases.endOf(comma + 1, end) == end
                && isSpeaker(first, comma)
                && isSpeaker(comma + 1, end)
                && (passage.isName(comma - 1) || passage.isName(end - 1));
    }

    private boolean isSpeaker(int first, int end) {
        for (int i = first; i < end; i++) {
            if (passage.isNumber(i) || passage.is(i, WordClass.TIME) || passage.is(i, WordClass.LABEL)) {
                return false;
            }
        }
        return passage.is(end - 1, WordClass.HEAD) || passage.isName(end - 1);
    }

    /** In a transcript what follows a bracketed name is that person's until the next bracket or the end of the paragraph. */
    private Optional<Finding> transcript(int close, Sentence sentence) {
        int open = close - 1;
        while (open > sentence.firstToken()
                && close - open < 7
                && !passage.word(open).equals("[")) {
            open--;
        }
        boolean opensSentence =
                open == sentence.firstToken() && passage.word(open).equals("[");
        if (!opensSentence || !passage.capitals || !isTranscribed(open + 1, close)) {
            return Optional.empty();
        }
        int end = close + 1;
        while (end < passage.size()
                && passage.sentence(end).paragraph() == sentence.paragraph()
                && !passage.word(end).equals("[")) {
            end++;
        }
        return end > close + 3
                ? Optional.of(new Finding(
                        new Range(open + 1, close),
                        null,
                        new Range(open, close + 1),
                        new Range(close + 1, end),
                        List.of(),
                        Stance.ASSERTS,
                        true,
                        Frame.SAY,
                        Construction.TRANSCRIPT))
                : Optional.empty();
    }

    /** A name or an office; not a remark of the editor ("[TEXT]", "[PASSAGE OMITTED]"), nor the reporter who asks. */
    private boolean isTranscribed(int first, int end) {
        for (int i = first; i < end; i++) {
            switch (passage.word(i)) {
                case "text",
                        "report",
                        "passage",
                        "video",
                        "begin",
                        "end",
                        "recording",
                        "indistinct",
                        "omitted",
                        "word",
                        "words",
                        "reporter",
                        "editorial",
                        "announcer",
                        "correspondent",
                        "question",
                        "communique",
                        "interview",
                        "speech",
                        "unidentified",
                        "no",
                        "video-taped",
                        "commentary",
                        "by" -> {
                    return false;
                }
                default -> {}
            }
        }
        return end - first <= 4 && end > first && passage.isWord(first);
    }

    private static Finding finding(Range source, int mark, Range content) {
        return new Finding(
                source,
                null,
                new Range(mark, mark + 1),
                content,
                List.of(),
                Stance.ASSERTS,
                true,
                Frame.SAY,
                Construction.COLON);
    }
}
