/** Learns the gate's weights and measures what it keeps and drops. */
@NullMarked
package org.truceline.bench.gate;

import org.jspecify.annotations.NullMarked;
