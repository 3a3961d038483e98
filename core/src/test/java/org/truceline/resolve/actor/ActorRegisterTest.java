package org.truceline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.text.TokenizedText;

class ActorRegisterTest {

    private static final ActorRegister REGISTER = ActorRegister.standard();

    private static Actor get(String id) {
        return REGISTER.find(new ActorId(id)).orElseThrow();
    }

    @Test
    void everySideAndParentIsKnown() {
        for (String[] row : Tables.standard("actors.tsv", 8)) {
            Actor actor = get(row[0]);
            assertThat(actor.side() == null || REGISTER.find(actor.side()).isPresent())
                    .as(row[0])
                    .isTrue();
            assertThat(row[4].isEmpty() || REGISTER.find(new ActorId(row[4])).isPresent())
                    .as(row[0])
                    .isTrue();
        }
        for (String[] row : Tables.standard("sides.tsv", 5)) {
            assertThat(REGISTER.find(new ActorId(row[2]))).as(row[0]).isPresent();
        }
    }

    @Test
    void bodiesAreOnTheSideOfTheirState() {
        assertThat(get("az/mod").sameSide(get("az/forces"))).isTrue();
        assertThat(get("az/mod").sameSide(get("am/forces"))).isFalse();
        assertThat(get("person/gegham-stepanyan").sameSide(get("artsakh/forces")))
                .isTrue();
        assertThat(get("artsakh/mod").kind()).isEqualTo(ActorKind.DE_FACTO_AUTHORITY);
    }

    @Test
    void usersAddTheirOwnActors() throws IOException {
        ActorRegister mine = REGISTER.with(
                new StringReader(
                        "# mine\nriver-guard\tmilitia\t=\tml\t\t2015-01-01\t\tRiver Guard|Guard of the River\n"),
                new StringReader("river-guard\tleader\t2015-01-01\t\tIdi Keba|Keba\n"));
        String text = "The Guard of the River took a village in Mali. Idi Keba said nothing.";
        List<Name<Actor>> names = new ActorFinder(mine)
                .find(Report.of("t", Published.given(LocalDate.of(2019, 5, 5)), text), TokenizedText.of(text));
        assertThat(names)
                .extracting(Name::toString)
                .contains("Guard of the River = River Guard", "Idi Keba = Idi Keba");
        assertThat(names.get(0)
                        .found()
                        .orElseThrow()
                        .sameSide(names.get(1).found().orElseThrow()))
                .isTrue();
    }

    @Test
    void aLineWithTooManyColumnsIsRefusedByItsNumber() {
        assertThatThrownBy(() -> REGISTER.with(
                        new StringReader("# mine\na\tmilitia\t=\tml\t\t\t\tA\tmore\tand more\n"), new StringReader("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void rivalsAreKeptWithTheirReasons() {
        String text = "President Aliyev spoke about Karabakh.";
        Report report = Report.of("t", Published.given(LocalDate.of(2002, 5, 5)), text);
        Answer<Actor> answer = new ActorResolver(REGISTER)
                .answer(Quote.of(text, 0, 16), report, new ActorFinder(REGISTER).find(report, TokenizedText.of(text)));
        assertThat(answer).isInstanceOfSatisfying(Answer.Found.class, found -> {
            assertThat(found.value()).hasToString("Heydar Aliyev");
            assertThat(found.rivals()).anySatisfy(rival -> assertThat(rival.toString())
                    .contains("Ilham Aliyev", "began after publication"));
        });
    }

    @Test
    void timeGrowsWithTheLengthOfTheText() {
        String hostile = "Azerbaijani Armenian Russian of the ".repeat(20_000) + "Al-".repeat(50_000);
        Report report = Report.of("t", null, hostile);
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> new ActorFinder(REGISTER).find(report, TokenizedText.of(hostile)));
        assertThat(hostile.length()).isCloseTo(870_000, within(10_000));
    }
}
