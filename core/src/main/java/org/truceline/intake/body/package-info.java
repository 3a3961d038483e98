/** The words of the report itself, found among navigation, comments, embeds and footers. */
@NullMarked
package org.truceline.intake.body;

import org.jspecify.annotations.NullMarked;
