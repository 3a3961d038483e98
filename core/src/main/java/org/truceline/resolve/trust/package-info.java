/** How far answers can be believed: confidences that are shares right. */
@NullMarked
package org.truceline.resolve.trust;

import org.jspecify.annotations.NullMarked;
