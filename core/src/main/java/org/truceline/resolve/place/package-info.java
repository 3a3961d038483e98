/** Place names in running text: the gazetteer, finding names, and choosing which place each name means. */
@NullMarked
package org.truceline.resolve.place;

import org.jspecify.annotations.NullMarked;
