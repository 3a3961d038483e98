/** Judgements applied: rejections, corrections, what belongs together and what does not, each found again after the archive was read anew. */
@NullMarked
package org.truceline.reconcile.judge;

import org.jspecify.annotations.NullMarked;
