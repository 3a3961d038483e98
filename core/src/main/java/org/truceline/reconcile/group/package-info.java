/** Strands to incidents: which pairs are worth comparing, and which sets of strands are one happening. */
@NullMarked
package org.truceline.reconcile.group;

import org.jspecify.annotations.NullMarked;
