/** Quality and speed runs, side by side with peers. Never shipped. */
@NullMarked
package org.truceline.bench;

import org.jspecify.annotations.NullMarked;
