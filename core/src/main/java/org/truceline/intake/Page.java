package org.truceline.intake;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.truceline.intake.body.Body;
import org.truceline.intake.body.PageBody;
import org.truceline.intake.facts.Facts;
import org.truceline.intake.facts.PageFacts;
import org.truceline.model.ReportException;

/** A web page: its body and its facts. */
record Page(Body body, Facts facts) {

    /**
     * @param html the decoded page
     * @throws ReportException {@code intake.too-deep} where elements are nested beyond the limit
     */
    static Page read(String html, String name, IntakeLimits limits) throws ReportException {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        if (PageBody.isDeeperThan(document, limits.depth())) {
            throw new ReportException("intake.too-deep", name, "elements nested more than " + limits.depth() + " deep");
        }
        Facts facts = PageFacts.of(document);
        return new Page(PageBody.find(html, document, facts.title()), facts);
    }
}
