/** Builds the bundled gazetteer from open data. */
@NullMarked
package org.truceline.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
