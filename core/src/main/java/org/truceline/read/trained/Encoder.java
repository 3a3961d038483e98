package org.truceline.read.trained;

/** Runs the trained network. Implementations may be used from many threads at once and give the same outputs for the same window. */
interface Encoder {

    Outputs encode(Window window);
}
