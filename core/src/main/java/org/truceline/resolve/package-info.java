/** Names to things: places, times and actors. Knows nothing of claims. */
@NullMarked
package org.truceline.resolve;

import org.jspecify.annotations.NullMarked;
