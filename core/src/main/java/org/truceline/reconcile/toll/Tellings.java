package org.truceline.reconcile.toll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Moment;
import org.truceline.model.Position;
import org.truceline.model.Quote;
import org.truceline.model.ReportId;
import org.truceline.model.Scope;
import org.truceline.model.Voice;
import org.truceline.reconcile.version.Voiced;

/** What each voice in each report counts in all of a measure. */
final class Tellings {

    /** Words that leave open whether those counted with them live. */
    private static final Pattern DEAD = Pattern.compile(
            "\\b(?:casualt|losses|kill|dead|death|died|die\\b|dying|fatal|slain|murder|bod(?:y|ies)\\b)",
            Pattern.CASE_INSENSITIVE);

    private final BiFunction<Claim, Figure, @Nullable Moment> standsAt;

    /** @param standsAt when a claim's figure stands */
    Tellings(BiFunction<Claim, Figure, @Nullable Moment> standsAt) {
        this.standsAt = standsAt;
    }

    private record Place(Voice voice, ReportId report) {}

    /** One telling for each voice and report: the largest count of its claims. Where it names persons one by one, so many as it names. */
    List<Telling> of(List<Voiced> voices, Measure measure, Set<Scope> scopes) {
        Map<Place, Telling> tellings = new LinkedHashMap<>();
        Map<Place, Set<String>> names = new LinkedHashMap<>();
        Map<Place, Set<String>> given = new LinkedHashMap<>();
        Set<Place> attackers = new HashSet<>();
        Set<Place> others = new HashSet<>();
        for (Voiced voiced : voices) {
            Claim claim = voiced.claim();
            boolean none = saysNone(claim, voiced.position(), measure);
            if (!Tolls.counts(voiced.position()) && !none) {
                continue;
            }
            Place place = new Place(voiced.voice(), claim.report());
            Optional<Whole> whole = Whole.in(claim, measure, scopes);
            if (whole.isPresent()) {
                Telling telling =
                        telling(voiced, whole.get(), measure, none, SinglePersons.only(claim, measure, scopes));
                tellings.merge(place, telling, Tellings::larger);
                if (SinglePersons.anyAttacker(claim, measure, scopes)) {
                    attackers.add(place);
                }
                if (SinglePersons.anyOther(claim, measure, scopes)) {
                    others.add(place);
                }
                names.computeIfAbsent(place, p -> new HashSet<>()).addAll(SinglePersons.names(claim, measure, scopes));
                given.computeIfAbsent(place, p -> new HashSet<>())
                        .addAll(SinglePersons.givenNames(claim, measure, scopes));
            }
        }
        List<Telling> all = new ArrayList<>();
        tellings.forEach((place, telling) -> {
            Set<String> before = given.getOrDefault(place, Set.of());
            long named = names.getOrDefault(place, Set.of()).stream()
                    .filter(n -> !before.contains(n))
                    .count();
            boolean more =
                    named > 1 && telling.count().isKnown() && telling.count().value() < named;
            Telling listed = more
                    ? telling.of(Count.exactly(named), telling.most(), true)
                            .from(telling.count().value())
                    : telling;
            boolean beside = attackers.contains(place)
                    && others.contains(place)
                    && listed.count().isKnown();
            all.add(beside ? withAttacker(listed) : listed);
        });
        return all;
    }

    /** The attacker told by himself is one more than persons told one by one; of a count of all he may be a part, or one more. */
    private static Telling withAttacker(Telling telling) {
        long more = telling.count().value() + 1;
        boolean one = telling.part() && telling.count().value() == 1;
        return one
                ? telling.of(Count.exactly(more), Math.max(telling.most(), more), true)
                        .from(more - 1)
                : telling.of(telling.count(), Math.max(telling.most(), more), telling.part());
    }

    /** How many were injured by those who count all that were hit, and the killed among them. */
    List<Telling> living(List<Voiced> voices) {
        Set<Scope> scopes = EnumSet.of(Scope.INCIDENT);
        List<Telling> killed = of(voices, Measure.KILLED, scopes);
        Map<ReportId, Long> dead = new LinkedHashMap<>();
        voices.forEach(v -> Whole.of(v.claim(), Measure.KILLED, scopes)
                .filter(c -> c instanceof Count.Exactly && v.position().affirms())
                .ifPresent(c -> dead.merge(v.claim().report(), c.value(), Math::max)));
        List<Telling> living = new ArrayList<>();
        for (Voiced voiced : voices) {
            Long among = dead.get(voiced.claim().report());
            Optional<Count> hit = Whole.of(voiced.claim(), Measure.CASUALTIES, scopes);
            if (!killed.isEmpty()
                    && among != null
                    && voiced.position().affirms()
                    && hit.isPresent()
                    && hit.get() instanceof Count.Exactly all
                    && all.value() > among) {
                Telling telling = telling(voiced, new Whole(all, 0), Measure.CASUALTIES, false, false);
                living.add(new Telling(
                        telling.voice(),
                        telling.report(),
                        telling.at(),
                        telling.origin(),
                        Count.exactly(all.value() - among),
                        0,
                        telling.moment(),
                        telling.own(),
                        telling.sure(),
                        false));
            }
        }
        return living;
    }

    /** How many were hit by those who count them in sentences that speak of no dead: "two victims were taken to hospital", but not "30 casualties". */
    List<Telling> hit(List<Voiced> voices) {
        Set<Scope> scopes = EnumSet.of(Scope.INCIDENT);
        Map<Place, Telling> hit = new LinkedHashMap<>();
        for (Voiced voiced : voices) {
            Optional<Whole> count = Whole.in(voiced.claim(), Measure.CASUALTIES, scopes);
            if (count.isPresent()
                    && voiced.position().affirms()
                    && voiced.claim().evidence().stream().noneMatch(Tellings::tellsOfDead)) {
                Telling telling = telling(voiced, count.get(), Measure.CASUALTIES, false, false);
                hit.merge(new Place(voiced.voice(), voiced.claim().report()), telling, Tellings::larger);
            }
        }
        return List.copyOf(hit.values());
    }

    /** Whether any sentence speaks of a death. */
    static boolean anyDead(List<Voiced> voices) {
        return voices.stream().anyMatch(v -> v.claim().evidence().stream().anyMatch(Tellings::tellsOfDead));
    }

    private static boolean tellsOfDead(Quote sentence) {
        return DEAD.matcher(sentence.text()).find();
    }

    private Telling telling(Voiced voiced, Whole whole, Measure measure, boolean none, boolean part) {
        Claim claim = voiced.claim();
        Figure first = claim.figures().stream()
                .filter(f -> f.measure() == measure)
                .findFirst()
                .orElseThrow();
        return new Telling(
                voiced.voice(),
                claim.report(),
                first.words().start(),
                origin(voiced.voice()),
                whole.count(),
                whole.most(),
                standsAt.apply(claim, first),
                claim.telling().speaker() == null,
                none || voiced.position().affirms(),
                part);
    }

    /** "No one was killed": what is denied is the harm, and none is what is said. */
    private static boolean saysNone(Claim claim, Position position, Measure measure) {
        return position == Position.DENIED
                && claim.figures().stream().anyMatch(f -> f.measure() == measure)
                && claim.figures().stream().filter(f -> f.measure() == measure).allMatch(f -> f.count()
                        .equals(Count.exactly(0)));
    }

    static String origin(Voice voice) {
        return voice.side() == null ? voice.key() : voice.side().value();
    }

    static Telling larger(Telling a, Telling b) {
        long left = a.count().isKnown() ? a.count().value() : -1;
        long right = b.count().isKnown() ? b.count().value() : -1;
        boolean plainer = right == left && (b.count() instanceof Count.Exactly && !b.part());
        return right > left || plainer ? b : a;
    }
}
