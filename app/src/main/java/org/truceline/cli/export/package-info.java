/** Incidents in the shapes that other programs read. Writes to nothing itself. */
@NullMarked
package org.truceline.cli.export;

import org.jspecify.annotations.NullMarked;
