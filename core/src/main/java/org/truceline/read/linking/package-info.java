/** What a happening is linked to: who did it to whom, where and when. */
@NullMarked
package org.truceline.read.linking;

import org.jspecify.annotations.NullMarked;
