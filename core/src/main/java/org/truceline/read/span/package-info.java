/** Where spans come from: event words with their reality and figures, by rules or, later, by a trained tagger. */
@NullMarked
package org.truceline.read.span;

import org.jspecify.annotations.NullMarked;
