/** Report → claims. Where spans come from (rules, a trained tagger) is kept apart from how spans become values. */
@NullMarked
package org.truceline.read;

import org.jspecify.annotations.NullMarked;
