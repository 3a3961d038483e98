/** Pages fetched from http and https addresses, with a guard. */
@NullMarked
package org.truceline.intake.web;

import org.jspecify.annotations.NullMarked;
