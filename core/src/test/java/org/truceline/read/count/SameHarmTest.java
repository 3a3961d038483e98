package org.truceline.read.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Count;
import org.truceline.model.Event;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Status;
import org.truceline.model.Word;
import org.truceline.read.draft.Draft;
import org.truceline.read.event.Trigger;
import org.truceline.read.figure.LooseFigure;
import org.truceline.text.TokenizedText;

class SameHarmTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He said 46 people were taken in, 30 of them children.; 46 injured people; 30 killed children; injured injured",
                "He said 46 people were hurt, 30 of them fatally.; 46 injured people; 30 killed -; injured killed",
                "He said 46 people were hurt, three of whom later died.; 46 injured people; three killed -; injured killed",
                "They killed 68 women and 14 children, and abducted 137.; 68 killed women; 14 abducted children; killed killed",
                "They killed 68 men and wounded 14 children.; 68 killed men; 14 injured children; killed injured",
                "They killed 68 men and 14 were abducted.; 68 killed men; 14 abducted -; killed abducted",
            })
    void whatNoWordSaysTheCountBeforeTells(String sentence, String first, String second, String expected) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = new Draft(
                Event.ATTACK,
                new Trigger(Event.ATTACK, Trigger.Strength.STRONG, 0, 1, "a rule"),
                Reality.ACTUAL,
                text.sentences().getFirst());
        draft.figures.add(figure(text, first.split(" ", -1)));
        draft.figures.add(figure(text, second.split(" ", -1)));
        SameHarm.settle(text, List.of(draft));
        assertThat(draft.figures.stream().map(f -> f.measure().word()).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static LooseFigure figure(TokenizedText text, String[] told) {
        int at = index(text, told[0]);
        @Nullable Quote who = told[2].equals("-") ? null : text.quote(index(text, told[2]), index(text, told[2]) + 1);
        long value = Character.isDigit(told[0].charAt(0)) ? Long.parseLong(told[0]) : 3;
        return new LooseFigure(
                Word.of(Measure.class, told[1].toLowerCase(Locale.ROOT)),
                Count.exactly(value),
                text.quote(at, at + 1),
                who,
                Status.UNSPECIFIED,
                at,
                at,
                "model/number");
    }

    private static int index(TokenizedText text, String word) {
        int at = 0;
        while (!text.token(at).text().equals(word)) {
            at++;
        }
        return at;
    }
}
