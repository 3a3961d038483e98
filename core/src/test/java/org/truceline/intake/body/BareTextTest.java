package org.truceline.intake.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Span;

class BareTextTest {

    private static final String LEAD = "Shells fell on two villages on Sunday night, the mayor of the district said,"
            + " and a farmer was wounded by splinters while he tended his herd.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to content",
                "Leave a Comment",
                "Your e-mail address will not be shared.",
                "📣 The Courier has a Telegram channel. Tap here to join our channel (@thecourier) and hear it first",
                "For the latest news of the world, download our app.",
                "© Paper Online Media Services Ltd.",
                "Copyright 2020 by The Paper. All rights reserved.",
                "Share this article",
                "Share on Facebook Twitter WhatsApp",
                "Follow us on Telegram",
                "ADVERTISEMENT",
                "Related Articles",
                "source site",
                "Read more"
            })
    void linesOfThePageAreLeftOut(String line) {
        assertThat(BareText.clean(LEAD + "\n\n" + LEAD + " Again.\n\n" + line).clean())
                .isEqualTo(LEAD + "\n\n" + LEAD + " Again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two killed in shelling of Aghdam",
                "Share of the dead who were civilians rose, monitors say",
                "Follow the money: how arms reached the front",
                "Comments by the minister angered Baku",
                "Related talks on prisoners collapsed on Monday",
                "Latest shelling kills five",
                "More shells hit the town",
                "Telegram channels reported five deaths",
                "Copyright law was not the matter: the journalist was shot dead.",
                "(c) the parties shall withdraw their forces;",
                "Join forces, the rebels told the army after four soldiers died.",
                "Subscribe to the truce or die, the commander told the villagers.",
                "Source: DN",
                "Like the attack of Friday, it killed a member of the armed group."
            })
    void linesThatMayTellOfSomethingAreKept(String line) {
        assertThat(BareText.clean(LEAD + "\n\n" + line + "\n\n" + LEAD).clean()).contains(line);
    }

    @Test
    void teasersBehindAHeadingGoAndTheStoryGoesOn() {
        String text = LEAD + "\n\nRead also\n\nTen dead in another country\nMinister resigns\n\n"
                + LEAD.replace("two", "three");
        assertThat(BareText.clean(text).clean()).isEqualTo(LEAD + "\n\n" + LEAD.replace("two", "three"));
        String end = LEAD
                + "\n\nCheck Also\n\nHopes in another country\n\nMany leaders have said something about the fall of the"
                + " regime there and about what may come …";
        assertThat(BareText.clean(end).clean()).isEqualTo(LEAD);
    }

    @Test
    void commentsGoWithAllBehindThem() {
        String text = LEAD + "\n" + LEAD
                + "\n\n3 comments\n\nSomebody says: they killed a hundred people there, I have seen it with"
                + " my own eyes when I came home.";
        assertThat(BareText.clean(text).clean()).isEqualTo(LEAD + "\n" + LEAD);
    }

    @Test
    void cleanOffsetsLeadBackToTheRawText() {
        String raw = "Skip to content\r\n\r\n  " + LEAD + "\r\nFollow us on Twitter\r\nThe end came at noon.";
        Body body = BareText.clean(raw);
        assertThat(body.clean()).isEqualTo(LEAD + "\nThe end came at noon.");
        int at = body.clean().indexOf("noon");
        Span in = body.text().toRaw(new Span(at, at + 4)).orElseThrow();
        assertThat(raw.substring(in.start(), in.end())).isEqualTo("noon");
    }

    @Test
    void linesBrokenToFitThePageAreJoined() {
        String printed =
                """
                Weekly report
                On Monday the monitors heard more than twenty bursts of heavy-
                machine-gun fire in the west of the district, and saw two houses
                that had been hit.

                Nobody was hurt.""";
        assertThat(BareText.cleanPrinted(printed).clean())
                .isEqualTo(
                        """
                Weekly report
                On Monday the monitors heard more than twenty bursts of heavy-machine-gun fire in the west of the district, and saw two houses that had been hit.

                Nobody was hurt.""");
    }

    @Test
    void aDigestKeepsItsTopStories() {
        String digest = "TOP STORIES\n\nTwo killed in the capital\n\n" + LEAD + "\n\n" + LEAD;
        assertThat(BareText.clean(digest).clean()).contains("Two killed in the capital");
    }

    @Test
    void embeddedPostsAreSpans() {
        String text = LEAD
                + "\nThe #ministry spoke with @somebody by phone.\nIt told them all.\nhttps://t.co/abc pic.twitter.com/def\n"
                + "— Some Ministry (@some_ministry) September 1, 2020\n" + LEAD;
        Body body = BareText.clean(text);
        assertThat(body.embedded()).hasSize(1);
        Span post = body.embedded().getFirst();
        assertThat(body.clean().substring(post.start(), post.end()))
                .startsWith("The #ministry")
                .endsWith("September 1, 2020");
    }
}
