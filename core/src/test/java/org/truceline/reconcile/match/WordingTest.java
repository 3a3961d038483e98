package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Days;
import org.truceline.model.Mentions;
import org.truceline.model.Name;
import org.truceline.model.Published;
import org.truceline.model.Quote;
import org.truceline.model.Report;
import org.truceline.model.TimeType;
import org.truceline.model.When;

/** Which words of a report tell its happening from others of the same conflict. */
class WordingTest {

    private static final String TEXT =
            "The Northland defence ministry said on March 3 that gunmen under Omar Vell burnt a granary.";

    @Test
    void partiesAndTimesAreLeftAsideAndPersonsAreNot() {
        Report report = Report.of("a", Published.given(LocalDate.of(2030, 3, 4)), TEXT);
        Days day = Days.on(LocalDate.of(2030, 3, 3));
        Mentions mentions = new Mentions(
                List.of(),
                List.of(name("March 3", new When(TimeType.DATE, "2030-03-03", day, null))),
                List.of(
                        name("Northland defence ministry", actor("xn/mod", ActorKind.MINISTRY)),
                        name("gunmen", actor("new/gunmen", ActorKind.MILITIA)),
                        name("Omar Vell", actor("omar-vell", ActorKind.PERSON))));
        assertThat(Wording.of(report, mentions, Set.of()).counts())
                .containsKeys("gunmen", "omar", "vell", "burnt", "granary")
                .doesNotContainKeys("northland", "ministry", "march");
    }

    private static Actor actor(String id, ActorKind kind) {
        return new Actor(new ActorId(id), id, kind, null, null);
    }

    private static <T> Name<T> name(String words, T value) {
        int start = TEXT.indexOf(words);
        return new Name<>(
                Quote.of(TEXT, start, start + words.length()),
                new Answer.Found<>(value, 1, "test", "given", List.of()));
    }
}
