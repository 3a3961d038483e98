/** Brings the strands of all reports together, and keeps them together as reports come and go. */
@NullMarked
package org.truceline.reconcile.weave;

import org.jspecify.annotations.NullMarked;
