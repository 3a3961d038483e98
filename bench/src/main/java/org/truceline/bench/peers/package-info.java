/** Truceline's whole reading beside other programs, each in a process of its own, on the same reports. */
@NullMarked
package org.truceline.bench.peers;

import org.jspecify.annotations.NullMarked;
