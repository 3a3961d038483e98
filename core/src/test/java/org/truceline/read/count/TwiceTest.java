package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Reality;
import org.truceline.model.Status;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.read.figure.FigureFinder;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.TokenizedText;

class TwiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "More than 60 soldiers were killed. In all 62 soldiers were killed.; 62 killed",
                "More than 60 soldiers were killed. In all 250 soldiers were killed.; ≥60 killed, 250 killed",
                "More than 60 soldiers were killed. In all 62 soldiers were wounded.; ≥60 killed, 62 injured",
                "Some 65 soldiers were killed. In all 62 soldiers were killed.; 62 killed",
                "Dozens were killed and wounded. The shells killed 45 and wounded 30.; 45 killed, 30 injured",
                "A woman and a man were killed.; 1 killed, 1 killed",
            })
    void theSurerFigureOfOneClaimStays(String sentences, String expected) {
        TokenizedText text = TokenizedText.of(sentences);
        Draft draft = draft(text);
        text.sentences().forEach(s -> draft.figures.addAll(FigureFinder.find(text, s)));
        Twice.drop(text, draft);
        assertThat(draft.figures.stream()
                        .map(f -> f.count() + " " + f.measure().word())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They killed a policeman , Anton Ruiz , at home.; 2; 4; 5; 7; 1",
                "They killed Anton Ruiz a journalist.; 2; 4; 4; 6; 1",
                "They killed a policeman , a nurse and a boy.; 2; 4; 5; 7; 2",
            })
    void aNameAndANounSideBySideAreOnePerson(
            String sentence, int first, int firstEnd, int second, int secondEnd, int left) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = draft(text);
        draft.figures.add(one(text, first, firstEnd));
        draft.figures.add(one(text, second, secondEnd));
        Twice.drop(text, draft);
        assertThat(draft.figures).hasSize(left);
    }

    @Test
    void aPersonCountedAtTheOwnersWordAndAtTheAgeIsOne() {
        TokenizedText text = TokenizedText.of("A nurse and her two-year-old girl were shot dead.");
        Draft draft = draft(text);
        LooseFigure girl = one(text, 4, 6);
        draft.figures.add(one(text, 0, 2));
        draft.figures.add(girl);
        draft.figures.add(new LooseFigure(
                Measure.KILLED,
                Count.exactly(1),
                text.quote(3, 4),
                text.quote(4, 6),
                Status.UNSPECIFIED,
                0,
                3,
                "test"));
        Twice.drop(text, draft);
        assertThat(draft.figures).hasSize(2).doesNotContain(girl);
    }

    private static Draft draft(TokenizedText text) {
        return Drafts.of(text, Event.SHELLING, 0, Reality.ACTUAL);
    }

    private static LooseFigure one(TokenizedText text, int first, int end) {
        return new LooseFigure(
                Measure.KILLED,
                Count.exactly(1),
                text.quote(first, end),
                text.quote(first, end),
                Status.UNSPECIFIED,
                0,
                first,
                "test");
    }
}
