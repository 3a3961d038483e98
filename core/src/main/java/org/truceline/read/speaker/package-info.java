/** Who tells a happening, and how: asserted, admitted, denied, blamed on others. */
@NullMarked
package org.truceline.read.speaker;

import org.jspecify.annotations.NullMarked;
