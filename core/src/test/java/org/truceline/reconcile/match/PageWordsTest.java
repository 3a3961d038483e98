package org.truceline.reconcile.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.model.Mentions;
import org.truceline.model.Published;
import org.truceline.model.Report;

/** Words that stand around every report, or in every report of a town. */
class PageWordsTest {

    private static Map<String, Integer> words(String text) {
        Report report = Report.of("a", Published.given(LocalDate.of(2030, 3, 4)), text);
        return Wording.of(report, Mentions.none(), Set.of()).counts();
    }

    @Test
    void anOfferWithTheNameOfItsWriterIsOneFormForAllWriters() {
        assertThat(Segments.edges("Get our daily letter when Ana Vell writes again."))
                .containsExactly(Segments.edges("Get our daily letter when Omar Grun writes again."));
    }

    @Test
    void shortLinesAreKnownWithTheirNames() {
        assertThat(Segments.edges("Ana Vell in Northtown")).isNotEqualTo(Segments.edges("Omar Grun in Southtown"));
    }

    @Test
    void theHospitalThatTheWoundedWereTakenToIsLeftOut() {
        assertThat(words("Two men were taken to Saint Orla Hospital after the blast."))
                .containsKeys("men", "blast")
                .doesNotContainKeys("orla", "saint orla");
    }

    @Test
    void aHospitalThatWasHitIsKept() {
        assertThat(words("Rockets hit the Saint Orla Hospital at noon.")).containsKeys("orla", "rocket");
    }

    @Test
    void whatPagesAreMadeOfIsLeftOut() {
        assertThat(words("Photo gallery: rubble of a bakery. Share by email."))
                .containsKeys("rubble", "bakery")
                .doesNotContainKeys("photo", "gallery", "email");
    }
}
