/** How the record grows: synthetic archives of up to a million claims, and how long an addition and a look take. */
@NullMarked
package org.truceline.bench.scale;

import org.jspecify.annotations.NullMarked;
