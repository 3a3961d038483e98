package org.truceline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → characters. In this order: a byte order mark; UTF-8, where the bytes are valid UTF-8 (other encodings hardly ever are by chance); the encoding
 * that was declared; Tika's statistical detector; windows-1252. What cannot be decoded becomes U+FFFD, never an error.
 */
final class Decoder {

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{3,40})",
            Pattern.CASE_INSENSITIVE);

    /** How far into a page its declaration is looked for: browsers stop at 1,024 bytes, many pages do not. */
    private static final int DECLARED_WITHIN = 8192;

    private Decoder() {}

    /**
     * @param declared the encoding that came with the bytes; null where none did
     * @param markup whether the bytes may declare their encoding themselves
     */
    static String decode(byte[] bytes, @Nullable String declared, boolean markup) {
        if (hasWideMark(bytes)) {
            boolean big = bytes[0] == (byte) 0xFE;
            return new String(bytes, 2, bytes.length - 2, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        int skip = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String utf8 = strictly(bytes, skip, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        for (String name : new String[] {declared, markup ? declaredIn(bytes) : null}) {
            Charset charset = name == null ? null : charsetNamed(name);
            if (charset != null) {
                boolean utf = charset.equals(StandardCharsets.UTF_8);
                if (!utf || mostlyUtf8(bytes)) {
                    return new String(bytes, skip, bytes.length - skip, charset);
                }
            }
        }
        if (mostlyUtf8(bytes)) {
            return new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
        }
        return new String(bytes, guess(bytes));
    }

    static boolean hasWideMark(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static @Nullable String declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(DECLARED_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The encoding of that name as browsers read it: Latin-1 is windows-1252. Null where there is none. */
    private static @Nullable Charset charsetNamed(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, int skip, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-8 with a few broken bytes (a text cut in the middle of a character): ten good sequences for a bad one. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int more = lead < 0x80 ? 0 : lead >= 0xF0 && lead < 0xF8 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
            int seen = 0;
            while (seen < more && at + seen + 1 < bytes.length && (bytes[at + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (more != 0) {
                good += more > 0 && seen == more ? 1 : 0;
                bad += more < 0 || seen < more ? 1 : 0;
            }
            at += 1 + seen;
        }
        return good > bad * 10;
    }

    /** Tika's detector, loaded only when it is needed; where it is unsure, what browsers take. */
    private static Charset guess(byte[] bytes) {
        try {
            CharsetDetector detector = new CharsetDetector();
            detector.setText(new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, 1 << 16)));
            CharsetMatch match = detector.detect();
            Charset charset = match == null || match.getConfidence() < 20 ? null : charsetNamed(match.getName());
            return charset == null ? Charset.forName("windows-1252") : charset;
        } catch (IOException e) {
            return Charset.forName("windows-1252");
        }
    }
}
