/** Claims of one report that tell of one happening. */
@NullMarked
package org.truceline.reconcile.strand;

import org.jspecify.annotations.NullMarked;
