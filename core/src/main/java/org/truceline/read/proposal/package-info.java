/** What a trained model proposes: event words, numbers and sayings by the words of the text, each with how likely it is. What comes of them is the assembly's. */
@NullMarked
package org.truceline.read.proposal;

import org.jspecify.annotations.NullMarked;
