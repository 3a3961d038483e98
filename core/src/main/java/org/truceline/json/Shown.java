package org.truceline.json;

import org.jspecify.annotations.Nullable;
import org.truceline.model.Location;
import org.truceline.model.Name;

/** Which of a place's rival names is written as {@code "shown"} beside the one as written; nothing is where none was asked for. */
@FunctionalInterface
public interface Shown {

    /** Nobody asked. */
    Shown NONE = name -> null;

    /** The name that was asked for; null where none was. */
    @Nullable String show(Name<Location> name);
}
