/** Which words tell a happening of their own: drafts by rules and by a model, weighed against each other. */
@NullMarked
package org.truceline.read.happening;

import org.jspecify.annotations.NullMarked;
