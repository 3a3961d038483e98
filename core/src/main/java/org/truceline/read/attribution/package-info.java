/** Who says what: source, cue and content of every attribution, its stance, and whom the source stands for. */
@NullMarked
package org.truceline.read.attribution;

import org.jspecify.annotations.NullMarked;
