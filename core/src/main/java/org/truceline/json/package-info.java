/** The one codec: reports, claims and mentions to JSON and back. The only room that writes JSON. */
@NullMarked
package org.truceline.json;

import org.jspecify.annotations.NullMarked;
