package org.truceline.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportException;

/** Tells the format of a report from its first bytes, and where these say nothing from its name. */
final class Sniffer {

    private static final int LOOK = 4096;

    private static final Pattern HTML =
            Pattern.compile("<(!doctype\\s+html|html|head|body|title|meta|article)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "(from|to|received|return-path|date|subject|mime-version|message-id|delivered-to|x-[a-z-]+): ?.*",
            Pattern.CASE_INSENSITIVE);

    private Sniffer() {}

    /**
     * The format of {@code bytes}.
     *
     * @throws ReportException {@code intake.binary} or {@code intake.format} where they are none that is read here
     */
    static Format formatOf(byte[] bytes, String name) throws ReportException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (startsWith(bytes, "%PDF-")) {
            return Format.PDF;
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return Format.DOCX; // an archive of another kind is found out when it is opened
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            throw new ReportException("intake.format", name, "an old binary Office document; save it as DOCX or PDF");
        }
        if (startsWith(bytes, "{\\rtf")) {
            throw new ReportException("intake.format", name, "an RTF document; save it as DOCX or text");
        }
        if (startsWith(bytes, "WARC/")) {
            throw new ReportException(
                    "intake.format", name, "a web archive (WARC); unpack it, and give the pages that it holds");
        }
        boolean wide = Decoder.hasWideMark(bytes);
        if (!wide && isBinary(bytes)) {
            throw new ReportException(
                    "intake.binary", name, "not a text: bytes that no text has; save it as text, HTML, PDF or DOCX");
        }
        String head =
                new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1).replace("\u0000", "");
        if (lower.endsWith(".eml") || isMail(head)) {
            return Format.EML;
        }
        boolean page = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return page || HTML.matcher(head).find() ? Format.HTML : Format.TEXT;
    }

    /** The format that a Content-Type names; null where it names none or one that is often wrong (text/plain). */
    static @Nullable Format ofMediaType(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        return switch (mediaType) {
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "application/pdf" -> Format.PDF;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Format.DOCX;
            case "message/rfc822" -> Format.EML;
            default -> null;
        };
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    }

    private static boolean isMail(String head) {
        String[] lines = head.split("\r?\n", 4);
        int headers = 0;
        for (int i = 0; i < Math.min(3, lines.length); i++) {
            headers += MAIL_HEADER.matcher(lines[i]).matches() || lines[i].startsWith("\t") ? 1 : 0;
        }
        return headers >= 3;
    }

    /** Whether one byte in a hundred of the first is a control character, or one is zero. */
    static boolean isBinary(byte[] bytes) {
        int look = Math.min(LOOK * 2, bytes.length);
        int odd = 0;
        for (int i = 0; i < look; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return true;
            }
            odd += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return odd * 100 > look;
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
