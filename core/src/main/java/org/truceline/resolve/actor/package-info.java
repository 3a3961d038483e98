/**
 * Who is named: the register of actors, the finding of names in a text, and what they stand for there.
 *
 * <p>The register is plain files that users extend; an alias is evidence, not identity, so every answer keeps its rivals.
 */
@NullMarked
package org.truceline.resolve.actor;

import org.jspecify.annotations.NullMarked;
