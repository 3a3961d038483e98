/** What counts: which numbers and persons a happening has, at which moment, and what is told twice. */
@NullMarked
package org.truceline.read.count;

import org.jspecify.annotations.NullMarked;
