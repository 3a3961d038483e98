package org.truceline.reconcile.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorId;
import org.truceline.model.Figure;
import org.truceline.model.Measure;
import org.truceline.model.Quote;
import org.truceline.model.Scope;
import org.truceline.model.Status;
import org.truceline.reconcile.version.Groups;
import org.truceline.reconcile.version.Voiced;

/** What a side counts among its own fighters alone ("192 of its soldiers") is a part of what others count of everybody ("at least 200 people"), not a rival to it. */
final class OwnLosses {

    private static final Set<String> OWN = Set.of("its", "our", "their");

    private OwnLosses() {}

    /** The voices without those that count their own losses, a few civilians beside them perhaps, where another counts as many or more of everybody. */
    static List<Voiced> aside(List<Voiced> voices, Measure measure, Set<Scope> scopes) {
        double most = voices.stream()
                .flatMap(v -> figures(v, measure, scopes).stream())
                .filter(f -> f.status() == Status.UNSPECIFIED && f.count().isKnown())
                .mapToDouble(f -> f.count().value())
                .max()
                .orElse(0);
        return voices.stream()
                .filter(v -> {
                    List<Figure> figures = figures(v, measure, scopes);
                    boolean within = figures.stream()
                            .allMatch(f -> f.count().isKnown() && f.count().value() <= most);
                    return !within
                            || figures.stream()
                                    .filter(f -> f.count().isKnown())
                                    .max(Comparator.comparingLong(f -> f.count().value()))
                                    .filter(f -> isOwnLoss(f, v))
                                    .isEmpty();
                })
                .toList();
    }

    private static List<Figure> figures(Voiced voiced, Measure measure, Set<Scope> scopes) {
        return voiced.claim().figures().stream()
                .filter(f -> f.measure() == measure && scopes.contains(f.scope()))
                .toList();
    }

    private static boolean isOwnLoss(Figure figure, Voiced voiced) {
        Quote who = figure.who();
        if (figure.status() != Status.COMBATANT
                || who == null
                || voiced.claim().telling().speaker() == null) {
            return false;
        }
        @Nullable ActorId side = voiced.voice().side();
        boolean named =
                side != null && side.equals(Groups.of(figure, voiced.claim()).side());
        return named || OWN.contains(who.text().split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
    }
}
