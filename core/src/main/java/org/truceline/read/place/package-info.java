/** Where: the words of a report that may say where something happened, and which of them are likeliest meant. */
@NullMarked
package org.truceline.read.place;

import org.jspecify.annotations.NullMarked;
