package org.truceline.bench.peers;

/** A program in the race. May be used from many threads. */
@FunctionalInterface
public interface Contender {

    /** Reads one report; gives the number of things found in it, so that nothing is left undone. */
    int read(String text);
}
