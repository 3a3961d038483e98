/** Quality runs on corpora and speed runs; never shipped. */
@NullMarked
package org.truceline.bench;

import org.jspecify.annotations.NullMarked;
