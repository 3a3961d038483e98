/** Events: the words that tell them, their kind, whether they are said to have happened. */
@NullMarked
package org.truceline.read.event;

import org.jspecify.annotations.NullMarked;
