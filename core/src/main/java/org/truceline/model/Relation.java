package org.truceline.model;

/** How a happening lies to the place that is named. */
public enum Relation implements Word {
    AT,
    /** "near", "outside", "on the outskirts of". */
    NEAR,
    /** "north of", "30 km from": moved from the place. */
    OFF,
    /** "between A and B", "the road from A to B". */
    BETWEEN,
    /** In the place, but where in it is not known to the gazetteer ("a village of the district"). */
    WITHIN
}
