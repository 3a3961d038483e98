/** Words of a sentence that point at another happening: which, how the sentence's own happening stands to it, where the words end. */
@NullMarked
package org.truceline.reconcile.pointing;

import org.jspecify.annotations.NullMarked;
