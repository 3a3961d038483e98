package org.truceline.reconcile.strand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.ActorKind;
import org.truceline.model.Answer;
import org.truceline.model.Name;
import org.truceline.model.Quote;

/** Who is only described is no rival of who is named. */
class PartyTest {

    @ParameterizedTest
    @CsvSource({
        "new/af/armed, Gunmen, MILITIA, false",
        "new/two-masked-men, two masked men, MILITIA, false",
        "new/drone, Drone, UNKNOWN, false",
        "new/sultan-brigade, the Sultan Brigade, MILITIA, true",
        "taliban, Taliban, REBEL_GROUP, true"
    })
    void isKnownWhereItIsNamed(String id, String words, ActorKind kind, boolean known) {
        Actor actor = new Actor(new ActorId(id), words, kind, null, null);
        Name<Actor> name = new Name<>(
                Quote.of(words, 0, words.length()), new Answer.Found<>(actor, 0.5, "rule", "reason", List.of()));
        assertThat(Party.of(name).known()).isEqualTo(known);
    }
}
