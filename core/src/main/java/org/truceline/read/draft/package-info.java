/** A claim in the making: what the steps that make claims write in turn, and the names and kinds they look up. */
@NullMarked
package org.truceline.read.draft;

import org.jspecify.annotations.NullMarked;
