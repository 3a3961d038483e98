/** Who says what of an incident. */
@NullMarked
package org.truceline.reconcile.version;

import org.jspecify.annotations.NullMarked;
