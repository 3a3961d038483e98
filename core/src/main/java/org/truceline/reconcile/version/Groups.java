package org.truceline.reconcile.version;

import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.model.Claim;
import org.truceline.model.Figure;
import org.truceline.model.Group;
import org.truceline.model.Name;
import org.truceline.model.Quote;

/** Which people a figure counts. */
public final class Groups {

    private Groups() {}

    /** By the figure's status, and by the side of the target that its words name. */
    public static Group of(Figure figure, Claim claim) {
        Quote who = figure.who();
        ActorId side = null;
        if (who != null) {
            for (Name<Actor> target : claim.happening().target()) {
                if (target.words().span().overlaps(who.span())) {
                    side = target.found().map(Actor::side).orElse(null);
                }
            }
        }
        return new Group(figure.status(), side);
    }
}
