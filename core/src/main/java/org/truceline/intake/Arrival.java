package org.truceline.intake;

import java.util.List;
import java.util.Optional;
import org.truceline.model.Report;
import org.truceline.model.ReportException;
import org.truceline.text.AlignedText;

/** What came of one input: a report, or why there is none. */
public sealed interface Arrival {

    /** The report, where there is one. */
    default Optional<Report> found() {
        return this instanceof Arrived arrived ? Optional.of(arrived.report()) : Optional.empty();
    }

    /** A report that can be read, with its original. */
    final class Arrived implements Arrival {
        private final Report report;
        private final AlignedText text;
        private final Format format;
        private final byte[] original;
        private final List<ReportException> passedOver;

        Arrived(Report report, AlignedText text, Format format, byte[] original, List<ReportException> passedOver) {
            this.report = report;
            this.text = text;
            this.format = format;
            this.original = original;
            this.passedOver = List.copyOf(passedOver);
        }

        /** What can be read. */
        public Report report() {
            return report;
        }

        /** The clean text over the raw: the decoded page, or the text that the document holds. */
        public AlignedText text() {
            return text;
        }

        /** The format that it came in. */
        public Format format() {
            return format;
        }

        /** The original bytes, whose SHA-256 the report holds; not to be changed. */
        public byte[] original() {
            return original;
        }

        /** What of the input could not be used, the rest of which could: a day of publication that no calendar has. To be told, like what failed. */
        public List<ReportException> passedOver() {
            return passedOver;
        }

        @Override
        public String toString() {
            return "arrived " + report.id();
        }
    }

    /** An input that gives no report; the run goes on. */
    record Failed(ReportException why) implements Arrival {

        @Override
        public String toString() {
            return "failed " + why.report() + ": " + why.code();
        }
    }
}
