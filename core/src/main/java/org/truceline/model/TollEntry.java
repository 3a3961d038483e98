package org.truceline.model;

import org.jspecify.annotations.Nullable;

/**
 * A figure of an incident as one speaker gave it in one report: a line of the toll ledger.
 *
 * <p>Entries cannot simply be added. {@link #plus} says which sums are allowed and, where one is not, which rule forbids it.
 *
 * @param standsAt the as-of time where the text gives one, else the day of publication; null where neither is known
 * @param asOfGiven whether the text itself gave that time
 * @param position how the speaker stands to the figure
 * @param published when its report was published; null where that is not known
 * @param extent whether it counts all so far, who is new, or what was told before
 */
public record TollEntry(
        Voice voice,
        Figure figure,
        Group group,
        Position position,
        @Nullable Moment standsAt,
        boolean asOfGiven,
        ReportId report,
        ClaimId claim,
        @Nullable Moment published,
        Extent extent) {

    /** A count of all so far, published at the moment at which it stands. */
    public TollEntry(
            Voice voice,
            Figure figure,
            Group group,
            Position position,
            @Nullable Moment standsAt,
            boolean asOfGiven,
            ReportId report,
            ClaimId claim) {
        this(
                voice,
                figure,
                group,
                position,
                standsAt,
                asOfGiven,
                report,
                claim,
                asOfGiven ? null : standsAt,
                Extent.CUMULATIVE);
    }

    /** The same with another extent. */
    public TollEntry withExtent(Extent extent) {
        return new TollEntry(voice, figure, group, position, standsAt, asOfGiven, report, claim, published, extent);
    }

    /**
     * Both counted together, if they may be.
     *
     * <p>Only two exact figures of the same speaker, measure, scope and moment, for groups known to be apart, have a sum.
     */
    public Addition plus(TollEntry other) {
        if (figure.measure() != other.figure.measure()) {
            return refuse(Addition.Rule.DIFFERENT_MEASURES, other);
        }
        if (!voice.key().equals(other.voice.key())) {
            return refuse(Addition.Rule.RIVAL_SPEAKERS, other);
        }
        if (figure.scope() != other.figure.scope()) {
            return refuse(Addition.Rule.DIFFERENT_SCOPES, other);
        }
        if (standsAt == null || !standsAt.equals(other.standsAt)) {
            return refuse(Addition.Rule.DIFFERENT_MOMENTS, other);
        }
        if (!apart(group, other.group)) {
            return refuse(Addition.Rule.OVERLAPPING_GROUPS, other);
        }
        if (figure.count() instanceof Count.Exactly a && other.figure.count() instanceof Count.Exactly b) {
            return new Addition.Sum(a.number() + b.number());
        }
        return refuse(Addition.Rule.BOUNDS, other);
    }

    private Addition refuse(Addition.Rule rule, TollEntry other) {
        return new Addition.Refused(
                rule,
                figure + " (" + voice + ") and " + other.figure + " (" + other.voice + ") are not added: "
                        + rule.sentence());
    }

    private static boolean apart(Group a, Group b) {
        boolean byStatus =
                a.status() != Status.UNSPECIFIED && b.status() != Status.UNSPECIFIED && a.status() != b.status();
        boolean bySide = a.side() != null && b.side() != null && !a.side().equals(b.side());
        return byStatus || bySide;
    }

    @Override
    public String toString() {
        return (standsAt == null ? "undated" : standsAt) + " " + voice + ": "
                + (position == Position.ASSERTED ? "" : position.word() + " ") + figure;
    }
}
