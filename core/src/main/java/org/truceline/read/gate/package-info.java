/** The gate in front of the reader: tells reports of general news, in which nothing happens that a claim could tell of, from the rest. */
@NullMarked
package org.truceline.read.gate;

import org.jspecify.annotations.NullMarked;
