package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.text.TokenizedText;

class ContinuedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Ann Lee said the road is cut. We lost two men in the raid. | Ann Lee",
                "Ann Lee said the road is cut. \"Two men died in the raid.\" | Ann Lee",
                "Ann Lee said the road is cut. It is long. It is old. It is wide. It is steep. It is wet. It is dark. It is cold. We lost two men in the raid. | -",
                "Ann Lee said the road is cut. Two men died in the raid. | -",
                "\"Two men died in the raid.\" Ann Lee said that on Friday. | Ann Lee",
            })
    void whoSpokeGoesOnSpeaking(String words, @Nullable String speaker) {
        TokenizedText text = TokenizedText.of(words);
        Quote by = Drafts.quote(text, "Ann Lee");
        Attribution saying = new Attribution(
                by, by, Drafts.quote(text, "said"), Drafts.quote(text, "said"), Stance.ASSERTS, List.of(), "a rule");
        Draft draft = Drafts.of(text, Event.ATTACK, "raid");
        new Continued(text, List.of(saying)).give(List.of(draft));
        Quote named = draft.attribution == null ? null : draft.attribution.speaker();
        assertThat(named == null ? null : named.text()).isEqualTo(speaker);
    }
}
