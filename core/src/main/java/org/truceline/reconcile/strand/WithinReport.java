package org.truceline.reconcile.strand;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.Claim;
import org.truceline.model.ClaimId;
import org.truceline.model.Count;
import org.truceline.model.Days;
import org.truceline.model.Figure;
import org.truceline.model.Name;
import org.truceline.model.Quote;
import org.truceline.model.Reality;
import org.truceline.model.Report;

/** Whether claims of one report tell of one happening: what stands in the way, then what speaks for it. */
final class WithinReport {

    /** A claim joins the happening with the highest score above this. */
    static final double THRESHOLD = 0.2;

    private static final double NEVER = -100;

    /** Characters between two claims from which on they stand in different paragraphs. */
    private static final int PARAGRAPH = 500;

    private static final String PERSON =
            "people|person|(?:young |older |unidentified )?(?:man|woman|boy|girl|child|teen|victim|youth|male|female|student|officer|soldier|civilian|fighter|passenger|resident)";

    /** "Another attack", but not "another 105 people", who were harmed in the same. */
    private static final Pattern ANOTHER = Pattern.compile(
            "another (?!\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|" + PERSON + ")"
                    + "|second (?:mine|blast|explosion|attack|strike|raid|bomb|bombing|shelling|ambush|device|shooting|incident)"
                    + "|separate ");

    /** Words that set a happening apart from those told before it, whatever speaks for their being one. */
    private static final Pattern APART = Pattern.compile("elsewhere|different incident"
            + "|before the (?:attack|offensive|shelling|strike|raid|operation|explosion|clash|blast)");

    /** Who is counted on from those told before was harmed apart from them, if a place or day is told with it. */
    private static final List<String> ONE_MORE = List.of(
            "another man ",
            "another woman ",
            "another person ",
            "another victim ",
            "a third ",
            "a fourth ",
            "a fifth ",
            "a sixth ",
            "a seventh ",
            "an eighth ",
            "a ninth ",
            "a tenth ");

    private final String text;

    /** What the words of a claim say, looked up once for all its pairs. */
    private final Map<ClaimId, Boolean> several = new HashMap<>();

    private final Map<ClaimId, Double> distances = new HashMap<>();

    WithinReport(Report report) {
        text = report.text();
    }

    /** The mean over the group, unless one of its claims stands in the way. */
    double score(List<Claim> group, Claim claim, Verdicts verdicts) {
        double sum = 0;
        double best = NEVER;
        for (Claim member : group) {
            if (verdicts.same(member.id(), claim.id())) {
                return -NEVER;
            }
            if (verdicts.apart(member.id(), claim.id()) || inTheWay(member, claim)) {
                return NEVER;
            }
            double score = score(member, claim);
            sum += score;
            best = Math.max(best, score);
        }
        return (sum / group.size() + best) / 2;
    }

    /** A strand of harm that neither place nor day sets apart goes on with the harm told last before it, or, where there is none, next after it. */
    void takeInLoose(List<List<Claim>> groups, Verdicts verdicts) {
        for (int i = 0; i < groups.size(); i++) {
            List<Claim> loose = groups.get(i);
            int at = i;
            int home = homeOf(loose, groups, at, verdicts);
            if (home >= 0) {
                List<Claim> joined = groups.get(home);
                joined.addAll(loose);
                joined.sort(Comparator.comparing((Claim c) -> c.evidence().getFirst())
                        .thenComparing(Claim::id));
                groups.remove(i);
                i--;
            }
        }
    }

    private int homeOf(List<Claim> loose, List<List<Claim>> groups, int at, Verdicts verdicts) {
        int start = start(loose.getFirst());
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int g = 0; g < groups.size(); g++) {
            if (g != at) {
                int gap = Integer.MAX_VALUE;
                for (Claim c : groups.get(g)) {
                    int d = start - start(c);
                    gap = Math.min(gap, d >= 0 ? d : 1_000_000 - d);
                }
                if (gap < nearest && joins(groups.get(g), loose, verdicts)) {
                    nearest = gap;
                    best = g;
                }
            }
        }
        return best;
    }

    private static int start(Claim claim) {
        return claim.evidence().getFirst().start();
    }

    private boolean joins(List<Claim> home, List<Claim> loose, Verdicts verdicts) {
        for (Claim b : loose) {
            if (!Families.harms(b.event()) || !Aggregates.realised(b) || tellsSeveral(b) || distance(b) > 0) {
                return false;
            }
            for (Claim a : home) {
                if (verdicts.apart(a.id(), b.id())
                        || inTheWay(a, b)
                        || (start(a) > start(b) && distance(a) > 0)
                        || !Families.goTogether(a.event(), b.event())
                        || Where.affinity(Own.places(a), Own.places(b)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean inTheWay(Claim a, Claim b) {
        if (a.happening().background() != b.happening().background()
                || tellsSeveral(a) != tellsSeveral(b)
                || !Families.alike(a.event(), b.event())
                || (tellsSeveral(a) && !Families.alikeAsWholes(a.event(), b.event()))
                || Where.far(Own.places(a), Own.places(b))) {
            return true;
        }
        if (Aggregates.realised(a) != Aggregates.realised(b) && a.event() != b.event()) {
            return true;
        }
        Days left = Own.days(a);
        Days right = Own.days(b);
        if (left != null && right != null && left.gap(right) > 1 && !DiedLater.tell(a, b, left, right)) {
            return true;
        }
        if (sameFigure(a, b)) {
            return false;
        }
        return (oneVoice(a, b) && disjoint(doers(a), doers(b)) && harmed(a) && harmed(b))
                || byOtherSides(a, b)
                || (rivalFigures(a, b) && Where.affinity(Own.places(a), Own.places(b)) < 0);
    }

    /** "Rebels shelled the depot … the air force struck a village": one voice, or outsiders, who tell of two sides' deeds tell of two. Parties may each name the other for one. */
    private static boolean byOtherSides(Claim a, Claim b) {
        Set<ActorId> left = sides(a);
        Set<ActorId> right = sides(b);
        boolean denied =
                a.happening().reality() == Reality.NEGATED || b.happening().reality() == Reality.NEGATED;
        if (denied && a.event() != b.event() && disjoint(left, right) && disjoint(targets(a), targets(b))) {
            return true; // "denied that its fighters attacked a convoy, and accused the army of shelling a village"
        }
        if (denied || left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains)) {
            return false; // who denies a deed may name another for it
        }
        return oneVoice(a, b) || (!isOfAParty(a) && !isOfAParty(b) && disjoint(targets(a), targets(b)));
    }

    /** The sides of the doers; empty where one of them has none, or is told by arms alone ("gunmen"): any side may be meant. */
    private static Set<ActorId> sides(Claim claim) {
        Set<ActorId> sides = new HashSet<>();
        for (Name<Actor> doer : claim.happening().perpetrator()) {
            ActorId side = doer.found().map(Actor::side).orElse(null);
            if (side == null || !Party.of(doer).known()) {
                return Set.of();
            }
            sides.add(side);
        }
        return sides;
    }

    private static boolean isOfAParty(Claim claim) {
        Name<Actor> speaker = claim.telling().speaker();
        return speaker != null && speaker.found().map(Actor::side).isPresent();
    }

    private double score(Claim a, Claim b) {
        double score = a.event() == b.event() ? 0.5 : 0;
        score += Where.affinity(Own.places(a), Own.places(b));
        Days left = Own.days(a);
        Days right = Own.days(b);
        if (left != null && right != null) {
            score += left.overlaps(right) ? 0.6 : -0.6;
        }
        if (sameFigure(a, b)) {
            score += 1;
        } else if (oneVoice(a, b) && rivalFigures(a, b)) {
            score -= 1;
        }
        Set<String> targets = targets(a);
        Set<String> others = targets(b);
        if (!targets.isEmpty() && !others.isEmpty()) {
            score += disjoint(targets, others) ? -0.4 : 0.6;
        }
        score += near(a, b) ? 0.5 : 0;
        return score - distance(b);
    }

    /** How far a claim's own words set it apart from what was told before; 0 where they do not. */
    private double distance(Claim b) {
        return distances.computeIfAbsent(b.id(), id -> distanceBy(b));
    }

    private static double distanceBy(Claim b) {
        if (says(b, APART)) {
            return 4;
        }
        if (says(b, ONE_MORE) && (!Own.places(b).isEmpty() || Own.days(b) != null)) {
            return 2.2;
        }
        return says(b, ANOTHER) ? 1.5 : 0;
    }

    private boolean tellsSeveral(Claim claim) {
        return several.computeIfAbsent(claim.id(), id -> Aggregates.tellsSeveral(claim));
    }

    private static boolean oneVoice(Claim a, Claim b) {
        return voice(a).equals(voice(b));
    }

    private static String voice(Claim claim) {
        Name<Actor> speaker = claim.telling().speaker();
        return speaker == null ? "" : Party.of(speaker).key();
    }

    private static Set<String> doers(Claim claim) {
        return keys(claim.happening().perpetrator());
    }

    private static Set<String> targets(Claim claim) {
        return keys(claim.happening().target());
    }

    private static Set<String> keys(List<Name<Actor>> names) {
        return names.stream().map(n -> Party.of(n).key()).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> boolean disjoint(Set<T> a, Set<T> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    private static boolean harmed(Claim claim) {
        return claim.figures().stream().anyMatch(f -> f.count().isKnown());
    }

    private static boolean sameFigure(Claim a, Claim b) {
        return a.figures().stream().anyMatch(f -> b.figures().stream()
                .anyMatch(g -> f.measure() == g.measure()
                        && f.count().isKnown()
                        && g.count().isKnown()
                        && f.count().value() == g.count().value()));
    }

    /** Whether both count the same people exactly and differently, where neither count can be a part of the other. */
    private static boolean rivalFigures(Claim a, Claim b) {
        for (Figure f : a.figures()) {
            for (Figure g : b.figures()) {
                if (f.measure() == g.measure()
                        && f.status() == g.status()
                        && f.count() instanceof Count.Exactly x
                        && g.count() instanceof Count.Exactly y
                        && x.number() != y.number()
                        && Math.min(x.number(), y.number()) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean near(Claim a, Claim b) {
        int from = a.evidence().getLast().end();
        int to = b.evidence().getFirst().start();
        if (from >= to) {
            return true;
        }
        if (to - from > PARAGRAPH) { // some pages are saved without their paragraphs
            return false;
        }
        int breaks = 0;
        for (int i = from; i < to && breaks < 2; i++) {
            if (text.charAt(i) == '\n' && text.charAt(i - 1) != '\n') {
                breaks++;
            }
        }
        return breaks < 2;
    }

    private static boolean says(Claim claim, Pattern words) {
        return claim.evidence().stream()
                .anyMatch(q -> words.matcher(q.text().toLowerCase(Locale.ROOT)).find());
    }

    private static boolean says(Claim claim, List<String> cues) {
        for (Quote quote : claim.evidence()) {
            String words = quote.text().toLowerCase(Locale.ROOT);
            if (cues.stream().anyMatch(words::contains)) {
                return true;
            }
        }
        return false;
    }
}
