/** Roles: who did what an event word tells, and to whom it was done. */
@NullMarked
package org.truceline.read.role;

import org.jspecify.annotations.NullMarked;
