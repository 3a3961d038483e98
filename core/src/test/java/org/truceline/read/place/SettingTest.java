package org.truceline.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.model.Event;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Span;
import org.truceline.text.TokenizedText;

/** Where something happened, among what a report names. */
class SettingTest {

    private static final TokenizedText TEXT = TokenizedText.of(
            "The army shelled Dunmore and a column near Carrick. Talks went on elsewhere for days. Two drivers died in the shelling of the column.");

    private static Name<Location> name(String words) {
        int at = TEXT.text().indexOf(words);
        return Name.asWritten(Quote.of(TEXT.text(), at, at + words.length()));
    }

    private static final Setting SETTING =
            new Setting(TEXT, List.of(name("Dunmore"), name("Carrick")), List.of(), List.of());

    private static Scene scene(String event, List<Scene.Pointed> pointed) {
        int token = TEXT.tokenIndexAt(TEXT.text().indexOf(event));
        return new Scene(
                Event.SHELLING,
                Reality.ACTUAL,
                token,
                token + 1,
                TEXT.sentenceAt(TEXT.token(token).start()).orElseThrow(),
                null,
                false,
                false,
                false,
                null,
                List.of(),
                pointed);
    }

    private static Scene.Pointed at(String words) {
        int at = TEXT.text().indexOf(words);
        return new Scene.Pointed(new Span(at, at + words.length()), 0.95);
    }

    private static String chosen(Scene scene, Scene... again) {
        List<Name<Location>> places = SETTING.choose(scene, List.of(again)).places();
        return places.isEmpty() ? "" : places.getFirst().text();
    }

    @Test
    void whatAModelPointsAtIsLikelier() {
        assertThat(chosen(scene("shelling", List.of(at("Dunmore"))))).isEqualTo("Dunmore");
        assertThat(chosen(scene("shelling", List.of(at("Carrick"))))).isEqualTo("Carrick");
    }

    @Test
    void whereItIsToldAgainMayTellWhere() {
        Scene bare = scene("Talks", List.of());
        assertThat(chosen(bare, scene("shelled", List.of(at("Carrick"))))).isEqualTo("Carrick");
    }

    @Test
    void whatTalksAreAboutIsNotWhereTheyAreHeld() {
        assertThat(talks("Envoys will hold talks on Dunmore.")).isEmpty();
        assertThat(talks("Envoys will hold talks over the contested mountain region of Dunmore."))
                .isEmpty();
    }

    private static List<Name<Location>> talks(String sentence) {
        TokenizedText text = TokenizedText.of(sentence);
        int at = sentence.indexOf("Dunmore");
        Setting setting =
                new Setting(text, List.of(Name.asWritten(Quote.of(sentence, at, at + 7))), List.of(), List.of());
        Scene talks = new Scene(
                Event.TALKS,
                Reality.PLANNED,
                3,
                4,
                text.sentences().getFirst(),
                null,
                false,
                false,
                false,
                null,
                List.of(),
                null);
        return setting.choose(talks, List.of()).places();
    }
}
