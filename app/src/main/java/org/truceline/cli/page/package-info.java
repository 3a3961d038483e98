/** What the command line shows of reports, claims, incidents and tolls: text for a terminal or a pipe. Prints nothing itself. */
@NullMarked
package org.truceline.cli.page;

import org.jspecify.annotations.NullMarked;
