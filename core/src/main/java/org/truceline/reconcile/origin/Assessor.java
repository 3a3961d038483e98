package org.truceline.reconcile.origin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.Assessment;
import org.truceline.model.Claim;
import org.truceline.model.Credibility;
import org.truceline.model.HarmGrade;
import org.truceline.model.Name;
import org.truceline.model.Origin;
import org.truceline.model.Position;
import org.truceline.model.Voice;
import org.truceline.reconcile.strand.Own;
import org.truceline.reconcile.strand.Party;
import org.truceline.reconcile.strand.Where;
import org.truceline.reconcile.version.Positions;
import org.truceline.reconcile.version.Voiced;

/**
 * How well an incident is established, by rule: credibility from 1 to 6 after the Admiralty code, and a grade after Airwars. Both rest on the number of
 * independent origins, never on the number of reports.
 */
public final class Assessor {

    private final Origins origins;

    /** @param origins the independent origins that reports go back to */
    public Assessor(Origins origins) {
        this.origins = origins;
    }

    /** Assesses claims, given with their voices. */
    public Assessment of(List<Voiced> voices) {
        List<Origin> affirming = origins.of(affirming(voices));
        List<Origin> denying = origins.of(denials(voices));
        Set<ActorId> refusing = denials(voices).stream()
                .map(v -> v.voice().side())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean admitted = voices.stream()
                .anyMatch(v -> owns(v.claim(), v.voice())
                        && !refusing.contains(v.voice().side()));
        Grading credibility = credibility(affirming.size(), denying.size(), admitted, voices);
        Grading grade = grade(affirming.size(), denying.size(), admitted, voices);
        return new Assessment(
                affirming,
                (Credibility) credibility.mark(),
                credibility.reason(),
                (HarmGrade) grade.mark(),
                grade.reason());
    }

    private record Grading(Enum<?> mark, String reason) {}

    private static Grading credibility(int affirming, int denying, boolean admitted, List<Voiced> voices) {
        if (affirming == 0) {
            return denying > 0
                    ? new Grading(Credibility.IMPROBABLE, "only denied")
                    : new Grading(Credibility.CANNOT_BE_JUDGED, "nobody says that it happened");
        }
        if (admitted && affirming > 1) {
            return new Grading(Credibility.CONFIRMED, "the party blamed for it owns it");
        }
        if (admitted && denying == 0) {
            return new Grading(Credibility.PROBABLY_TRUE, "one origin, which owns its own side's deed");
        }
        if (denying == 0) {
            if (affirming > 1) {
                return new Grading(Credibility.CONFIRMED, affirming + " independent origins agree that it happened");
            }
            return ownLoss(voices)
                    ? new Grading(Credibility.PROBABLY_TRUE, "one origin, which tells of its own side's loss")
                    : new Grading(Credibility.POSSIBLY_TRUE, "one origin, nothing against it");
        }
        return affirming > denying
                ? new Grading(
                        Credibility.POSSIBLY_TRUE, affirming + " independent origins say so, " + denying + " deny it")
                : new Grading(
                        affirming < denying ? Credibility.IMPROBABLE : Credibility.DOUBTFUL,
                        "denied by as many independent origins as say so, or more");
    }

    private static Grading grade(int affirming, int denying, boolean admitted, List<Voiced> voices) {
        Set<String> doers = new TreeSet<>();
        affirming(voices).stream()
                .flatMap(v -> v.claim().happening().perpetrator().stream())
                .map(Party::of)
                .filter(Party::known)
                .forEach(p -> doers.add(p.key()));
        boolean clash = affirming(voices).stream()
                .anyMatch(v -> v.claim().happening().perpetrator().size() > 1);
        if (admitted && affirming > 1) {
            return new Grading(HarmGrade.CONFIRMED, "the doer's own side owns it");
        }
        if (denying > 0) {
            return new Grading(HarmGrade.CONTESTED, "denied by " + denying + (denying == 1 ? " origin" : " origins"));
        }
        if (doers.size() > 1 && !clash) {
            return new Grading(HarmGrade.CONTESTED, "rival doers are named: " + String.join(", ", doers));
        }
        return affirming > 1
                ? new Grading(HarmGrade.FAIR, affirming + " independent origins")
                : new Grading(
                        HarmGrade.WEAK,
                        affirming == 0
                                ? "no origin says that it happened"
                                : admitted ? "a single origin, the doer's own side" : "a single origin");
    }

    private static List<Voiced> affirming(List<Voiced> voices) {
        return voices.stream().filter(v -> v.position().affirms()).toList();
    }

    private static List<Voiced> denials(List<Voiced> voices) {
        return voices.stream().filter(v -> v.position() == Position.DENIED).toList();
    }

    /** Whether the speaker's own side is the doer, and says that it happened. */
    private static boolean owns(Claim claim, Voice voice) {
        if (!Positions.of(claim).affirms()) {
            return false;
        }
        boolean own =
                voice.side() != null && sides(claim.happening().perpetrator()).contains(voice.side());
        return own && claim.happening().perpetrator().size() == 1 && isOfThisHappening(claim);
    }

    /** "We bomb positions in the north" owns no strike: whoever owns a deed says where or when it was, or whom it harmed. */
    private static boolean isOfThisHappening(Claim claim) {
        return !claim.figures().isEmpty()
                || Own.days(claim) != null
                || Own.places(claim).stream().anyMatch(p -> p.found()
                        .map(l -> Where.isFine(l.place().kind()))
                        .orElse(true));
    }

    private static boolean ownLoss(List<Voiced> voices) {
        return voices.stream()
                .anyMatch(v -> v.voice().side() != null
                        && sides(v.claim().happening().target())
                                .contains(v.voice().side()));
    }

    private static Set<ActorId> sides(List<Name<Actor>> names) {
        return names.stream()
                .map(n -> n.found().map(Actor::side).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
