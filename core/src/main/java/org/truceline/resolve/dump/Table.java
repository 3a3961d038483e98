package org.truceline.resolve.dump;

import java.io.IOException;
import org.truceline.resolve.place.PackWriter;

/** One form in which places come: what a line of it adds to the pack. Read in the order of the file, by one thread. */
interface Table {

    /** How a line was taken. */
    enum Taken {
        /** It added something. */
        ADDED,
        /** It is well, and nothing of it is wanted. */
        LEFT_OUT
    }

    /**
     * Takes one line.
     *
     * @throws BrokenLine where it is not what the table should hold; nothing of it has been added
     */
    Taken take(String line, PackWriter pack) throws BrokenLine, IOException;
}
