/**
 * The domain: reports, claims, figures, names, incidents, tolls, judgements. Values only; this room knows no other.
 *
 * <p>A value that was read from a text holds the {@link org.truceline.model.Span} it was read from and cannot be built without it.
 */
@NullMarked
package org.truceline.model;

import org.jspecify.annotations.NullMarked;
