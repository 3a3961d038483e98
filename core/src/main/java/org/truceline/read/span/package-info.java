/** Where spans come from: event words with their reality and figures, by rules. */
@NullMarked
package org.truceline.read.span;

import org.jspecify.annotations.NullMarked;
