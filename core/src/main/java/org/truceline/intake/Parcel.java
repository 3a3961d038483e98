package org.truceline.intake;

import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportException;

/** One input as it was delivered, unopened: cheap to fetch in order, to be opened by {@link Intake#open} on any thread. */
public sealed interface Parcel {

    /** The bytes of one report. */
    final class Packed implements Parcel {
        private final String name;
        private final String id;
        private final @Nullable Format format;
        private final @Nullable String charset;
        private final byte[] bytes;

        Packed(String name, String id, @Nullable Format format, @Nullable String charset, byte[] bytes) {
            this.name = name;
            this.id = id;
            this.format = format;
            this.charset = charset;
            this.bytes = bytes;
        }

        /** The file's name, the address or "-": where it came from. */
        public String name() {
            return name;
        }

        /** The report's id as its name suggests. */
        public String id() {
            return id;
        }

        /** Null where it is to be told from name and bytes. */
        public @Nullable Format format() {
            return format;
        }

        /** The encoding that came with it (a Content-Type header); null where none did. */
        public @Nullable String charset() {
            return charset;
        }

        /** The original bytes; not to be changed. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** What could not be fetched. */
    record Lost(ReportException why) implements Parcel {}
}
