/**
 * Claims to incidents: which claims tell of one happening, who says what of it, how many were harmed, on how many independent words it rests.
 *
 * <p>{@link org.truceline.reconcile.Reconciler} is the way in. All of it is a pure function of readings and judgements; no order of input changes it.
 */
@NullMarked
package org.truceline.reconcile;

import org.jspecify.annotations.NullMarked;
