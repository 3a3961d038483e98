/** The list of stages and the runner that carries reports through it. The only room that knows all stages. */
@NullMarked
package org.truceline.pipeline;

import org.jspecify.annotations.NullMarked;
