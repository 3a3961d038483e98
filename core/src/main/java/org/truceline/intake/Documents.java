package org.truceline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.facts.Facts;
import org.truceline.model.Published;
import org.truceline.model.ReportException;

/** PDF, DOCX and mail → text and facts, by Tika's parsers; their classes are loaded with the first such document. */
final class Documents {

    /** What a document holds. */
    record Document(String text, Facts facts) {}

    private Documents() {}

    /**
     * @throws ReportException {@code intake.bomb}, {@code intake.format}, {@code intake.encrypted}, {@code intake.timeout}, {@code intake.too-large} or
     *     {@code intake.broken}
     */
    static Document read(byte[] bytes, Format format, String report, IntakeLimits limits) throws ReportException {
        if (format == Format.DOCX) {
            checkArchive(bytes, report, limits);
        }
        try {
            return TimeLimit.within(limits.parseTime(), () -> parse(bytes, format, limits));
        } catch (TimeoutException e) {
            throw new ReportException("intake.timeout", report, "not parsed within " + limits.parseTime(), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (WriteLimitReachedException.isWriteLimitReached(cause)) {
                throw new ReportException(
                        "intake.too-large",
                        report,
                        "holds more than " + limits.characters() + " characters; give each report in a file of its own",
                        e);
            }
            if (cause instanceof EncryptedDocumentException) {
                throw new ReportException("intake.encrypted", report, "is locked by a password; save it without", e);
            }
            throw new ReportException(
                    "intake.broken",
                    report,
                    "damaged or cut off, no whole " + format.word() + " (" + cause.getMessage()
                            + "); fetch it again, or save it as text",
                    e);
        }
    }

    private static Document parse(byte[] bytes, Format format, IntakeLimits limits) throws Exception {
        BodyContentHandler text = new BodyContentHandler(limits.characters());
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        try (InputStream stream = new ByteArrayInputStream(bytes)) {
            parser(format, context).parse(stream, text, metadata, context);
        }
        String title = metadata.get(TikaCoreProperties.TITLE);
        String author = metadata.get(TikaCoreProperties.CREATOR);
        String reason = format == Format.EML ? MailDate.REASON : null; // a document's own dates are those of its file
        Published sent = format == Format.EML ? MailDate.of(bytes) : null;
        Published published =
                sent != null || reason == null ? sent : published(metadata.get(TikaCoreProperties.CREATED), reason);
        return new Document(
                text.toString(),
                new Facts(
                        format == Format.EML ? metadata.get(TikaCoreProperties.SUBJECT) : title,
                        published,
                        null,
                        author,
                        null,
                        null));
    }

    private static Parser parser(Format format, ParseContext context) {
        return switch (format) {
            case PDF -> new PDFParser();
            case DOCX -> {
                OfficeParserConfig config = new OfficeParserConfig();
                config.setIncludeDeletedContent(false);
                config.setIncludeHeadersAndFooters(false);
                config.setExtractMacros(false);
                context.set(OfficeParserConfig.class, config);
                yield new OOXMLParser();
            }
            case EML -> new RFC822Parser();
            case TEXT, HTML, JSONL -> throw new IllegalArgumentException("no document: " + format);
        };
    }

    private static @Nullable Published published(@Nullable String iso, String reason) {
        if (iso == null) {
            return null;
        }
        try {
            OffsetDateTime at =
                    iso.endsWith("Z") ? Instant.parse(iso).atOffset(ZoneOffset.UTC) : OffsetDateTime.parse(iso);
            LocalTime time = at.toLocalTime();
            return new Published(at.toLocalDate(), time, at.getOffset(), reason);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Unfolds the archive once without keeping anything, so that a bomb is met here and not in a parser. */
    private static void checkArchive(byte[] bytes, String report, IntakeLimits limits) throws ReportException {
        byte[] buffer = new byte[1 << 16];
        long unfolded = 0;
        int entries = 0;
        boolean word = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                word |= entry.getName().equals("word/document.xml");
                if (++entries > limits.archiveEntries()) {
                    throw new ReportException("intake.bomb", report, "an archive of more than " + entries + " entries");
                }
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unfolded += n;
                    if (unfolded > limits.bytes()) {
                        throw new ReportException(
                                "intake.bomb", report, "unfolds to more than " + limits.bytes() + " bytes");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ReportException("intake.broken", report, "a broken archive: " + e.getMessage(), e);
        }
        if (!word) {
            throw new ReportException(
                    "intake.format", report, "an archive that is no DOCX; unpack it and give the files");
        }
    }
}
