/** Reads other people's tables of places (GeoNames dumps, OCHA p-codes, plain CSV), line by line, into a pack that the gazetteer maps. */
@NullMarked
package org.truceline.resolve.dump;

import org.jspecify.annotations.NullMarked;
