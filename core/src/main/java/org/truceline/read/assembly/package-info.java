/** From spans to claims: which words tell one happening, whose figures they are, who says it, and which statements of one speaker are one claim. */
@NullMarked
package org.truceline.read.assembly;

import org.jspecify.annotations.NullMarked;
