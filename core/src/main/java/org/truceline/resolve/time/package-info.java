/** Time expressions in running text, and the days and moments that they mean when the day of publication is known. */
@NullMarked
package org.truceline.resolve.time;

import org.jspecify.annotations.NullMarked;
