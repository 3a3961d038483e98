package org.truceline.read.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Attribution;
import org.truceline.model.Event;
import org.truceline.model.Name;
import org.truceline.model.Reality;
import org.truceline.model.Stance;
import org.truceline.read.assembly.ClaimBuilder;
import org.truceline.read.draft.Draft;
import org.truceline.read.draft.Drafts;
import org.truceline.read.figure.FigureFinder;
import org.truceline.text.TokenizedText;

/** Whom a demand names, and whom a war. */
class DemandsTest {

    private static Draft demanded(
            String sentence, Event event, String trigger, @Nullable String cue, String content, String... doers) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft draft = Drafts.of(text, event, trigger, Reality.DEMANDED);
        draft.attribution = new Attribution(
                Drafts.quote(text, "Zembla"),
                Drafts.quote(text, "Zembla"),
                cue == null ? null : Drafts.quote(text, cue),
                Drafts.quote(text, content),
                Stance.ASSERTS,
                List.of(),
                "test");
        for (String doer : doers) {
            draft.perpetrators.add(Name.asWritten(Drafts.quote(text, doer)));
        }
        Demands.settle(List.of(draft));
        return draft;
    }

    private static String roles(Draft draft) {
        return names(draft.perpetrators) + " → " + names(draft.targets);
    }

    private static String names(List<? extends Name<?>> names) {
        return String.join(", ", names.stream().map(Name::text).toList());
    }

    @Test
    void whoIsCalledUponIsTheTarget() {
        assertThat(roles(demanded(
                        "Zembla urged both armies to agree to a truce.",
                        Event.AGREEMENT,
                        "truce",
                        "urged",
                        "to agree to a truce",
                        "Zembla",
                        "both armies")))
                .isEqualTo(" → both armies");
        assertThat(roles(demanded(
                        "Both armies must agree to a truce, Zembla said.",
                        Event.AGREEMENT,
                        "truce",
                        "said",
                        "Both armies must agree to a truce",
                        "Both armies")))
                .isEqualTo(" → Both armies");
    }

    @Test
    void whoCallsTooIsNoTarget() {
        assertThat(roles(demanded(
                        "Zembla and Onhava called for a truce.",
                        Event.AGREEMENT,
                        "truce",
                        "called for",
                        "a truce",
                        "Zembla",
                        "Onhava")))
                .isEqualTo(" → ");
    }

    @Test
    void whoMadeATruceIsNotCalledUpon() {
        TokenizedText text = TokenizedText.of("Zembla and Onhava signed a truce.");
        Draft made = Drafts.of(text, Event.AGREEMENT, "truce");
        made.perpetrators.add(Name.asWritten(Drafts.quote(text, "Zembla")));
        Demands.settle(List.of(made));
        assertThat(roles(made)).isEqualTo("Zembla → ");
    }

    @Test
    void whoOffersToTalkWouldTalk() {
        assertThat(roles(demanded(
                        "Zembla offered talks to the rebels.",
                        Event.TALKS,
                        "talks",
                        "offered",
                        "talks to the rebels",
                        "Zembla",
                        "the rebels")))
                .isEqualTo("Zembla → the rebels");
    }

    @ParameterizedTest
    @CsvSource({"The war killed 5000 people., people, ''", "The war killed 5000 miners., miners, miners"})
    void peopleWhoAreCountedAreNobodyInParticular(String sentence, String target, String left) {
        TokenizedText text = TokenizedText.of(sentence);
        Draft war = Drafts.of(text, Event.VIOLENCE, "war", Reality.ACTUAL);
        war.targets.add(Name.asWritten(Drafts.quote(text, target)));
        war.figures.addAll(FigureFinder.find(text, text.sentences().getFirst()));
        assertThat(names(ClaimBuilder.targets(war))).isEqualTo(left);
    }
}
