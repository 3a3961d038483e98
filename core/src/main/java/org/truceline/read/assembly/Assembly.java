package org.truceline.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.truceline.model.Attribution;
import org.truceline.model.Claim;
import org.truceline.model.Mentions;
import org.truceline.model.Report;
import org.truceline.read.count.KnownPersons;
import org.truceline.read.count.Moments;
import org.truceline.read.count.Shares;
import org.truceline.read.count.Tolls;
import org.truceline.read.count.Twice;
import org.truceline.read.count.Untold;
import org.truceline.read.count.Victims;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.happening.Drafting;
import org.truceline.read.happening.Headline;
import org.truceline.read.happening.OtherLaw;
import org.truceline.read.happening.Weighing;
import org.truceline.read.happening.Withdrawn;
import org.truceline.read.linking.Demands;
import org.truceline.read.linking.OwnFire;
import org.truceline.read.linking.PlaceLinking;
import org.truceline.read.linking.RoleLinking;
import org.truceline.read.linking.TimeLinking;
import org.truceline.read.span.SentenceSpans;
import org.truceline.read.speaker.Blame;
import org.truceline.read.speaker.Continued;
import org.truceline.read.speaker.Denials;
import org.truceline.read.speaker.MutualBlame;
import org.truceline.read.speaker.Regrets;
import org.truceline.read.speaker.Responsibility;
import org.truceline.read.speaker.Speakers;
import org.truceline.text.TokenizedText;

/** Makes claims of what was found in a report's sentences. Stateless. */
public final class Assembly {

    private Assembly() {}

    /**
     * The claims of one report.
     *
     * @param learning whether to keep every draft unjoined, its signs in its derivation
     */
    public static List<Claim> claims(
            Report report,
            TokenizedText text,
            Mentions mentions,
            List<Attribution> attributions,
            List<SentenceSpans> sentences,
            boolean learning) {
        ClaimBuilder builder = new ClaimBuilder(report, text, mentions);
        List<Draft> drafts = drafts(report, text, mentions, attributions, sentences, learning);
        if (!learning) {
            new Tolls(text, attributions).give(drafts);
            new Untold(text, attributions).give(drafts);
            Draft.order(drafts);
            drafts = new MutualBlame(text, mentions).parted(drafts);
            drafts = new Denials(text, mentions, attributions).with(drafts);
        }
        List<Claim> claims = new ArrayList<>();
        List<Draft> joined = learning ? drafts : Joining.join(drafts);
        if (!learning) {
            OwnFire.settle(text, joined);
            Demands.settle(joined);
            joined.forEach(d -> Twice.drop(text, d));
        }
        for (Draft draft : joined) {
            claims.add(builder.build(draft));
        }
        return claims;
    }

    /** The drafts of one report before those of one happening are joined. */
    static List<Draft> drafts(
            Report report,
            TokenizedText text,
            Mentions mentions,
            List<Attribution> attributions,
            List<SentenceSpans> spans,
            boolean learning) {
        Headline headline = Headline.of(report, text);
        Predicate<LooseFigure> read = headline.read(spans);
        List<SentenceSpans> sentences = KnownPersons.settled(text, spans, read);
        List<Draft> drafts = new Drafting(text, headline, read).drafts(sentences);
        Speakers.give(text, drafts, attributions, sentences, mentions.actors());
        Speakers.giveDemands(text, drafts, mentions.actors());
        Speakers.carryOn(text, drafts);
        new Continued(text, attributions).give(drafts);
        new TimeLinking(report, text, mentions.times()).give(drafts);
        PlaceLinking places = new PlaceLinking(text, mentions, drafts, learning);
        places.give(drafts);
        List<Draft> likely = new Weighing(text, learning).likely(drafts);
        if (!learning) {
            OtherLaw other = OtherLaw.in(text);
            likely.forEach(d -> other.settleWarrant(d));
            likely.removeIf(
                    d -> Withdrawn.is(text, d) || Responsibility.isClaimedByNobody(text, d) || other.isBroken(d));
            Victims.settle(text, likely);
            Regrets.give(text, likely);
            new Moments(text, mentions.times()).give(likely);
            likely = new Shares(text, places.places()).parted(likely);
        }
        new RoleLinking(text, mentions, learning).give(likely);
        if (!learning) {
            likely.forEach(d -> Responsibility.give(text, d, mentions.actors()));
            likely = new Blame(text, mentions).with(likely, attributions);
        }
        return likely;
    }
}
