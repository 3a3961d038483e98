package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.text.TokenizedText;

class VoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The ministry | said | The ministry said the town was shelled | ACTUAL | The ministry",
                "The ministry | called | The ministry called for a meeting on the shelling | ACTUAL | -",
                "The ministry | called | The ministry called for an end to the shelling | DEMANDED | The ministry",
                "Freedonia | declared | Freedonia declared war | ACTUAL | -",
                "Freedonia | declared | Freedonia declared that the town was shelled | ACTUAL | Freedonia",
                "A video | shows | A video shows the shelling | ACTUAL | -",
                "36 people | said | 36 people said shelling | ACTUAL | -",
                "Local people | said | Local people said the town was shelled | ACTUAL | Local people",
                "Reports by rescuers | said | Reports by rescuers said the town was shelled | ACTUAL | rescuers",
            })
    void whoMaySay(String source, String cue, String words, Reality reality, @Nullable String speaker) {
        TokenizedText text = TokenizedText.of(words);
        Quote by = Drafts.quote(text, source);
        Attribution attribution = new Attribution(
                by,
                by,
                Drafts.quote(text, cue),
                new Quote(new Span(0, words.length()), words),
                Stance.ASSERTS,
                List.of(),
                "a rule");
        Draft draft = Drafts.of(text, Event.SHELLING, 0, reality);
        Attribution told = new Voice(text, List.of()).of(attribution, draft);
        Quote named = told == null ? null : told.speaker();
        assertThat(named == null ? null : named.text()).isEqualTo(speaker);
    }
}
