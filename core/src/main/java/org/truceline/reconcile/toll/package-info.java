/** Figures of an incident and what they come to, by the rule of docs/method.md. */
@NullMarked
package org.truceline.reconcile.toll;

import org.jspecify.annotations.NullMarked;
