/** How alike two strands are: an ordered list of features, each a pure function that gives a score and a sentence. */
@NullMarked
package org.truceline.reconcile.match;

import org.jspecify.annotations.NullMarked;
