package org.truceline.read.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Quote;
import org.truceline.model.Span;
import org.truceline.text.TokenizedText;

class RolePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "the rebels and | the rebels",
                "70 | -",
                "all | -",
                "at least two | -",
                "Thousands | Thousands",
                "by army positions near | army positions",
                "the Front (north) | the Front (north)",
                "fighters” | fighters",
                "Ruritanian positions | Ruritanian positions",
                "Vladimir Ann and | Vladimir Ann",
            })
    void aPhraseNamesSomebody(String words, @Nullable String phrase) {
        Quote found = new RolePhrases(TokenizedText.of(words)).phrase(new Quote(new Span(0, words.length()), words));
        assertThat(found == null ? null : found.text()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fire from Ruritanian positions | Ruritanian | Ruritanian positions",
                "a Ruritanian mine | Ruritanian | Ruritanian",
                "Kurdish and other forces | Kurdish | Kurdish",
            })
    void anAdjectiveNamesTheForceBehindIt(String text, String words, String phrase) {
        int at = text.indexOf(words);
        Quote found =
                new RolePhrases(TokenizedText.of(text)).phrase(new Quote(new Span(at, at + words.length()), words));
        assertThat(found).isNotNull().extracting(Quote::text).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "killed Port Nolan TV photographer Omar Hadi | Port Nolan | Omar Hadi | Port Nolan TV photographer Omar Hadi",
                "killed Port Nolan and photographer Omar Hadi | Port Nolan | Omar Hadi | -",
                "met Port Nolan, photographer Omar Hadi | Port Nolan | Omar Hadi | -",
                "hit Port Nolan killing Omar Hadi | Port Nolan | Omar Hadi | -",
            })
    void whatSomebodyIsStandsBetweenForWhomAndHisName(String text, String one, String other, @Nullable String whole) {
        Quote joined = new RolePhrases(TokenizedText.of(text)).joined(quote(text, one), quote(text, other));
        assertThat(joined == null ? null : joined.text()).isEqualTo(whole);
    }

    private static Quote quote(String text, String words) {
        int at = text.indexOf(words);
        return new Quote(new Span(at, at + words.length()), words);
    }
}
