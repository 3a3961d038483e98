package org.truceline.read.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Stance;
import org.truceline.read.attribution.Finding.Range;
import org.truceline.read.proposal.ProposedSaying;
import org.truceline.read.proposal.Words;

/** Turns what a model proposes as sayings into findings: the model says which words, the lexicon what stance they tell. Made for one text. */
final class ProposedSayings {

    /** Pieces of a content with no more words than this between them are one, with what stands between ("The road, he said on Friday, is cut"). */
    private static final int GAP = 12;

    private final Passage passage;
    private final CueLexicon lexicon;
    private final List<Finding> byRules;

    /** @param byRules what the rules find in the same text: the model's cues take their stance and intermediaries where both agree on the cue */
    ProposedSayings(Passage passage, CueLexicon lexicon, List<Finding> byRules) {
        this.passage = passage;
        this.lexicon = lexicon;
        this.byRules = byRules;
    }

    /** In the order of their cues. */
    List<Finding> findings(List<ProposedSaying> sayings) {
        List<Finding> findings = new ArrayList<>();
        for (ProposedSaying saying : sayings) {
            Range content = content(saying);
            if (content != null) {
                findings.add(finding(saying, content));
            }
        }
        findings.sort(Comparator.comparingInt(
                f -> f.cue() == null ? f.content().first() : f.cue().first()));
        return findings;
    }

    private Finding finding(ProposedSaying saying, Range content) {
        Words cue = saying.cue();
        Words source = saying.source();
        Range by = source == null ? null : new Range(source.first(), source.end());
        Range said = new Range(cue.first(), cue.end());
        Optional<Finding> same = byRules.stream()
                .filter(f ->
                        f.cue() != null && cue.overlaps(f.cue().first(), f.cue().end()))
                .findFirst();
        if (same.isPresent()) {
            Finding f = same.get();
            return new Finding(
                    by, null, said, content, f.via(), f.stance(), f.said(), f.frame(), Construction.PROPOSED);
        }
        for (int i = cue.first(); i < cue.end(); i++) {
            for (CueLexicon.Entry entry : lexicon.find(passage.word(i))) {
                VerbGroup group =
                        VerbGroup.at(passage, i, entry, passage.sentence(i).firstToken());
                Cue verb = entry.cue();
                return new Finding(
                        by,
                        null,
                        said,
                        content,
                        List.of(),
                        group.stance(),
                        verb.said(),
                        verb.frame(),
                        Construction.PROPOSED);
            }
        }
        return new Finding(
                by, null, said, content, List.of(), Stance.ASSERTS, by != null, Frame.SAY, Construction.PROPOSED);
    }

    /** The likeliest piece and those near it. */
    private static @Nullable Range content(ProposedSaying saying) {
        List<Words> pieces = saying.content();
        int best = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (best < 0 || pieces.get(i).likelihood() > pieces.get(best).likelihood()) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        int first = pieces.get(best).first();
        int end = pieces.get(best).end();
        for (int i = best - 1; i >= 0 && first - pieces.get(i).end() <= GAP; i--) {
            first = pieces.get(i).first();
        }
        for (int i = best + 1; i < pieces.size() && pieces.get(i).first() - end <= GAP; i++) {
            end = Math.max(end, pieces.get(i).end());
        }
        return new Range(first, end);
    }
}
