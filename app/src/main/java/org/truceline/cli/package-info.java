/** The command line: one small file a verb. */
@NullMarked
package org.truceline.cli;

import org.jspecify.annotations.NullMarked;
