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
import org.truceline.read.count.RuledFigures;
import org.truceline.read.count.SameHarm;
import org.truceline.read.count.Tolls;
import org.truceline.read.count.Twice;
import org.truceline.read.count.Untold;
import org.truceline.read.draft.Draft;
import org.truceline.read.figure.LooseFigure;
import org.truceline.read.happening.Choosing;
import org.truceline.read.happening.Chosen;
import org.truceline.read.happening.Explicit;
import org.truceline.read.happening.Headline;
import org.truceline.read.happening.KindByActor;
import org.truceline.read.happening.NoHarm;
import org.truceline.read.happening.OtherLaw;
import org.truceline.read.happening.ProposedDrafting;
import org.truceline.read.happening.Withdrawn;
import org.truceline.read.linking.Demands;
import org.truceline.read.linking.OwnFire;
import org.truceline.read.linking.PlaceLinking;
import org.truceline.read.linking.ProposedLinks;
import org.truceline.read.linking.RoleLinking;
import org.truceline.read.linking.TimeLinking;
import org.truceline.read.proposal.Proposals;
import org.truceline.read.proposal.ProposedNumber;
import org.truceline.read.span.SentenceSpans;
import org.truceline.read.speaker.Continued;
import org.truceline.read.speaker.CounterStory;
import org.truceline.read.speaker.Denials;
import org.truceline.read.speaker.MutualBlame;
import org.truceline.read.speaker.PlainReality;
import org.truceline.read.speaker.Regrets;
import org.truceline.read.speaker.Responsibility;
import org.truceline.read.speaker.Speakers;
import org.truceline.text.TokenizedText;

/** Makes claims of what a model proposes: the model says which words and links, rules turn them into values and speak where it is silent. Stateless. */
public final class ProposedAssembly {

    private ProposedAssembly() {}

    /**
     * The claims of one report.
     *
     * @param attributions who says what, by the model
     * @param byRules who says what, by rules
     * @param sentences what the rules find
     * @param learning whether to keep every draft unjoined, what speaks for it in its derivation
     */
    public static List<Claim> claims(
            Report report,
            TokenizedText text,
            Mentions mentions,
            List<Attribution> attributions,
            List<Attribution> byRules,
            List<SentenceSpans> sentences,
            Proposals proposals,
            boolean learning) {
        List<Draft> ruled = Assembly.drafts(report, text, mentions, byRules, sentences, false);
        ProposedDrafting drafting = new ProposedDrafting(text, proposals);
        List<Draft> proposed = drafting.drafts();
        proposed.forEach(d -> CounterStory.settle(text, d));
        Chosen chosen = Chosen.of(text, proposed, ruled, proposals, new Choosing(text), learning);
        List<Draft> drafts = new ArrayList<>(new Explicit(text).settled(chosen.proposed(), learning));
        drafts.forEach(d -> PlainReality.settle(text, d));
        List<ProposedNumber> given = new ArrayList<>(proposals.numbers());
        given.removeAll(drafting.giveNumbers(drafts, mentions.times()));
        Predicate<LooseFigure> read = Headline.of(report, text).read(sentences);
        List<SentenceSpans> settled = KnownPersons.settled(text, sentences, read);
        RuledFigures.add(text, drafts, chosen.ruled(), settled, given, read);
        SameHarm.settle(text, drafts);
        Speakers.give(text, drafts, byRules, sentences, mentions.actors());
        Speakers.giveDemands(text, drafts, mentions.actors());
        new TimeLinking(report, text, mentions.times()).give(drafts);
        new PlaceLinking(text, mentions, drafts, learning).give(drafts);
        new RoleLinking(text, mentions, false).give(drafts);
        new ProposedLinks(text, mentions, byRules).give(drafts);
        KindByActor.settle(text, drafts);
        OtherLaw other = OtherLaw.in(text);
        drafts.forEach(d -> other.settleWarrant(d));
        drafts.removeIf(d -> Withdrawn.is(text, d) || Responsibility.isClaimedByNobody(text, d) || other.isBroken(d));
        Regrets.give(text, drafts);
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(chosen.ruled());
        Draft.order(all);
        Speakers.carryOn(text, all);
        new Continued(text, byRules).give(all);
        new Moments(text, mentions.times()).give(all);
        if (!learning) {
            NoHarm.settle(text, all);
            new Tolls(text, byRules).give(all);
            new Untold(text, byRules).give(all);
            Draft.order(all);
            all = new MutualBlame(text, mentions).parted(all);
            all = new Denials(text, mentions, byRules).with(all);
        }
        ClaimBuilder builder = new ClaimBuilder(report, text, mentions);
        List<Claim> claims = new ArrayList<>();
        List<Draft> joined = learning ? all : Joining.join(all);
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
}
