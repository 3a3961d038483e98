/** Figures: numbers and their bounds, the people and things counted, the measure that a harm word gives them. */
@NullMarked
package org.truceline.read.figure;

import org.jspecify.annotations.NullMarked;
