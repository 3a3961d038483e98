package org.truceline.read.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Stance;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.text.TokenizedText;

class ResponsibilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Northern Front, which is close to the Kivu Brigade, claimed responsibility for the blast. | The Northern Front | blast | true",
                "The Northern Front took full responsibility for the blast. | The Northern Front | blast | true",
                "The Northern Front said the Kivu Brigade had claimed the prize after the blast. | The Northern Front | blast | false",
                "The blast was claimed by nobody, the governor said. | the governor | blast | false",
            })
    void whoClaimsADeedDidIt(String sentence, String speaker, String deed, boolean claims) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = draft(text, speaker, deed);
        draft.perpetrators.add(Name.asWritten(quote(text, "Kivu Brigade", "The")));
        Responsibility.give(text, draft, List.of());
        assertThat(draft.perpetrators.stream().map(Name::text).anyMatch(speaker::equals))
                .isEqualTo(claims);
        assertThat(draft.attribution).isNotNull();
        assertThat(draft.attribution.stance()).isEqualTo(claims ? Stance.ADMITS : Stance.ASSERTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No group immediately claimed responsibility for the blast. | No group | true",
                "Nobody has claimed credit for the blast. | Nobody | true",
                "The group claimed responsibility for the blast. | The group | false",
                "No group was behind the blast. | No group | false",
            })
    void whereNobodyClaimsADeedNothingIsTold(String sentence, String speaker, boolean nobody) {
        TokenizedText text = TokenizedText.of(sentence);
        assertThat(Responsibility.isClaimedByNobody(text, draft(text, speaker, "blast")))
                .isEqualTo(nobody);
    }

    private static Draft draft(TokenizedText text, String speaker, String deed) {
        Quote source = quote(text, speaker, speaker);
        Quote event = quote(text, deed, deed);
        Draft draft = Drafts.of(text, Event.EXPLOSION, deed);
        draft.attribution = new Attribution(source, source, null, event, Stance.ASSERTS, List.of(), "a rule");
        return draft;
    }

    private static Quote quote(TokenizedText text, String words, String otherwise) {
        int at = text.text().indexOf(words);
        int start = at < 0 ? text.text().indexOf(otherwise) : at;
        return Quote.of(text.text(), start, start + (at < 0 ? otherwise : words).length());
    }
}
