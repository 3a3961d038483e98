/** Where word of an incident comes from in the end, and how well it is established. */
@NullMarked
package org.truceline.reconcile.origin;

import org.jspecify.annotations.NullMarked;
