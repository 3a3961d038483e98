/** The trained reader: words cut into pieces and windows, the encoder's run, what it proposes, and the claims made of that. */
@NullMarked
package org.truceline.read.trained;

import org.jspecify.annotations.NullMarked;
