package org.truceline.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Shown;
import org.truceline.model.Location;
import org.truceline.model.Name;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.resolve.place.NamingPolicy;

/** Which of a place's rival names is shown where somebody asked for one. The gazetteer is loaded only then. */
public final class Naming implements Shown {

    private final @Nullable NamingPolicy policy;
    private final Supplier<Gazetteer> gazetteer;

    Naming(@Nullable NamingPolicy policy, Supplier<Gazetteer> gazetteer) {
        this.policy = policy;
        this.gazetteer = gazetteer;
    }

    /** Nobody asked: words as written, and the gazetteer's name beside them. */
    public static Naming none() {
        return new Naming(null, Gazetteer::bundled);
    }

    /** The name that was asked for; null where none was. */
    @Override
    public @Nullable String show(Name<Location> name) {
        return policy == null ? null : policy.show(name, gazetteer.get());
    }
}
