package org.truceline.intake.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.truceline.model.Span;

class PageBodyTest {

    private static final String PAGE =
            """
            <html><head><title>Two villages shelled | The Paper</title></head><body>
            <nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>
            <header><h1>Two villages shelled</h1><div class="share-buttons">Share this with all your friends and family now</div></header>
            <p class="intro">A farmer was wounded &amp; taken to the clinic, the mayor said.</p>
            <div class="article-body">
              <p>Shells fell on two villages on <b>Sunday</b> night, the mayor of the district said, and one house burnt down.</p>
              <blockquote class="twitter-tweet"><p>We deny all of this, it is untrue and nothing of the kind took place there.</p>— Ministry (@min) May 3, 2021</blockquote>
              <p>The ministry denied it&nbsp;and spoke of a <i>provocation</i> by the other side, as it had a week before.</p>
              <figure><img><figcaption>Photo: Agency</figcaption></figure>
              <p>The line has been quiet since the truce of the spring, monitors said in their weekly report on Monday.</p>
              <h3>Read also</h3><ul><li><a href=/1>Ten dead elsewhere</a></li></ul>
            </div>
            <div id="comments"><p>A reader writes at length that all of this is wrong and that he knows much better than everybody.</p></div>
            <footer>© 2021 The Paper. All rights reserved.</footer></body></html>
            """;

    private final Document document = Parser.htmlParser().setTrackPosition(true).parseInput(PAGE, "");
    private final Body body = PageBody.find(PAGE, document, "Two villages shelled");

    @Test
    void theBodyIsHeadlineLeadAndParagraphs() {
        assertThat(body.clean())
                .isEqualTo(
                        """
                Two villages shelled

                A farmer was wounded & taken to the clinic, the mayor said.

                Shells fell on two villages on Sunday night, the mayor of the district said, and one house burnt down.

                We deny all of this, it is untrue and nothing of the kind took place there.
                — Ministry (@min) May 3, 2021

                The ministry denied it and spoke of a provocation by the other side, as it had a week before.

                The line has been quiet since the truce of the spring, monitors said in their weekly report on Monday.""");
        assertThat(body.headlineWords()).isEqualTo("Two villages shelled");
    }

    @Test
    void anEmbeddedPostIsASpan() {
        Span post = body.embedded().getFirst();
        assertThat(body.embedded()).hasSize(1);
        assertThat(body.clean().substring(post.start(), post.end()))
                .startsWith("We deny")
                .endsWith("2021");
    }

    @Test
    void everyWordLeadsBackToTheSource() {
        assertThat(raw("wounded & taken")).isEqualTo("wounded &amp; taken");
        assertThat(raw("on Sunday night")).isEqualTo("on <b>Sunday</b> night");
        assertThat(raw("it and spoke")).isEqualTo("it&nbsp;and spoke");
        assertThat(raw("provocation")).isEqualTo("provocation");
        assertThat(raw("weekly report on Monday")).isEqualTo("weekly report on Monday");
    }

    private String raw(String words) {
        int at = body.clean().indexOf(words);
        Span span = body.text().toRaw(new Span(at, at + words.length())).orElseThrow();
        return PAGE.substring(span.start(), span.end());
    }
}
