/** Bytes → {@link org.truceline.model.Report}: files, pages, documents, mail and JSON Lines, read one at a time and in order. */
@NullMarked
package org.truceline.intake;

import org.jspecify.annotations.NullMarked;
