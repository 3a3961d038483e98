package org.truceline.intake;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
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
        if (html.length() < LARGE) {
            return parse(html, name, limits);
        }
        try {
            return TimeLimit.within(limits.parseTime(), () -> parse(html, name, limits));
        } catch (TimeoutException e) {
            throw new ReportException("intake.timeout", name, "not parsed within " + limits.parseTime(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReportException known) {
                throw known;
            }
            throw new ReportException("intake.broken", name, "cannot be parsed as html: " + e.getCause(), e);
        }
    }

    /** Smaller pages cannot take long and need no thread of their own. */
    private static final int LARGE = 1 << 20;

    private static Page parse(String html, String name, IntakeLimits limits) throws ReportException {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        if (PageBody.isDeeperThan(document, limits.depth())) {
            throw new ReportException("intake.too-deep", name, "elements nested more than " + limits.depth() + " deep");
        }
        Facts facts = PageFacts.of(document, name);
        Body body = PageBody.find(html, document, facts.title());
        if (facts.published() == null) {
            List<String> lines = PageBody.linesAroundHeadline(document, facts.title());
            facts = facts.completedFromLines(lines, "a line near the headline");
        }
        return new Page(body, facts);
    }
}
