package org.truceline.read.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.text.Token;
import org.truceline.text.TokenizedText;

class NeutralNamesTest {

    private static final NeutralNames NAMES = NeutralNames.bundled();

    private static List<String> shown(String text) {
        return NAMES.in(TokenizedText.of(text), Mentions.none()).text().tokens().stream()
                .map(Token::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Eritrean tank fired, Ethiopia said. | A Kenyan tank fired, Somalia said.",
                "Kabul denied it; Pakistani guns were silent. | Paris denied it; Belgian guns were silent.",
                "SERBIA SHELLED A CROATIAN TOWN | TURKEY SHELLED AN IRAQI TOWN",
                "Denmark and the United States met; US-backed guns fired. | Norway and the Peru met; Peru-backed guns fired.",
                "Thais fled, Cambodians stayed. | Indians fled, Egyptians stayed.",
                "Perus second city was hit by Chile. | Omans second city was hit by Chad.",
            })
    void theSameToldOfOtherStatesIsShownTheSame(String one, String other) {
        assertThat(shown(one)).isEqualTo(shown(other)).isNotEqualTo(List.of());
    }

    @Test
    void statesKeepApart() {
        List<String> shown = shown("Chad accused Sudan, and Sudanese troops left Chad.");
        assertThat(shown.getFirst()).isEqualTo(shown.get(8)).isNotEqualTo(shown.get(2));
        assertThat(shown.get(5))
                .isNotEqualTo("Sudanese")
                .startsWith(shown.get(2).substring(0, 4));
    }

    @Test
    void otherWordsAndPlacesStay() {
        TokenizedText text =
                TokenizedText.of("Peru met a jordan of turkey. The Red Cross of the United States went to Peru.");
        NeutralNames.Shown shown = NAMES.in(text, Mentions.none());
        assertThat(shown.text().text()).isEqualTo(text.text());
        assertThat(shown.text().tokens()).hasSize(text.tokens().size() - 1);
        for (Token token : shown.text().tokens()) {
            Token written = text.token(shown.place(token.index()));
            assertThat(token.start()).isEqualTo(written.start());
            assertThat(token.text().equals(written.text())).isEqualTo(!written.is("peru") && !written.is("united"));
        }
        assertThat(shown.place(shown.text().tokens().size()))
                .isEqualTo(text.tokens().size());
    }

    /** Of a person's title the state is shown otherwise, of the name nothing. */
    @Test
    void personsKeepTheirNames() {
        assertThat(shownWithPerson("Peruvian general Chad Smith")).isEqualTo("Armenian general Chad Smith spoke.");
        assertThat(shownWithPerson("US envoy Jordan Smith")).isEqualTo("Armenia envoy Jordan Smith spoke.");
        assertThat(shownWithPerson("Chad Smith")).isEqualTo("Chad Smith spoke.");
    }

    private static String shownWithPerson(String person) {
        String text = person + " spoke.";
        Actor actor = new Actor(new ActorId("new/person/smith"), "Smith", ActorKind.PERSON, null, null);
        Name<Actor> name = new Name<>(
                Quote.of(text, 0, person.length()),
                new Answer.Found<>(actor, 0.4, "actor/new", "so it says", List.of()));
        return NAMES
                .in(TokenizedText.of(text), new Mentions(List.of(), List.of(), List.of(name)))
                .text()
                .tokens()
                .stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace(" .", ".");
    }
}
