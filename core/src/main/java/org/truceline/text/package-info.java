/** Texts as such: raw ⇄ clean alignment, sentences and tokens, fingerprints. Knows nothing of claims. */
@NullMarked
package org.truceline.text;

import org.jspecify.annotations.NullMarked;
