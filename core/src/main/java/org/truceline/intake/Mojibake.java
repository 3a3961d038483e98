package org.truceline.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was UTF-8, was read as windows-1252 and saved again: "the militaryâ€™s centre" becomes "the military’s centre". Only runs of signs that are UTF-8 when
 * written back are mended, and only where some of them are certain, so that words with such letters of their own stay as they are.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What hardly any writing has but text that went this way: quotation marks and dashes, or a letter with its mark. */
    private static final Pattern CERTAIN = Pattern.compile(
            "â€[\u0153\u2122\u02dc\u201c\u201d\u00a6\u009d\u0098\u0099]|Ã[\u00a0-\u00bf]|Â[\u00a0\u00ab\u00bb]");

    /** The first byte of a sequence of UTF-8 as windows-1252 has it, and what may be the bytes behind it. */
    private static final Pattern RUN = Pattern.compile(
            "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,3}");

    /** A closing quotation mark whose last byte windows-1252 has no sign for, and which was lost on the way. */
    private static final Pattern CLOSING = Pattern.compile("â€(?=[\\s,.;:!?)<]|$)");

    private Mojibake() {}

    /** {@code text} mended; the same object where nothing is to be mended. */
    static String mended(String text) {
        if (!CERTAIN.matcher(text).find()) {
            return text;
        }
        String mended = RUN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(read(found.group())));
        return CLOSING.matcher(mended).replaceAll("\u201d");
    }

    /** The run as UTF-8: the sign that its first bytes are, and what is left of it; the run itself where they are none. */
    private static String read(String run) {
        byte[] bytes = bytes(run);
        if (bytes.length == 0) {
            return run;
        }
        int lead = bytes[0] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (bytes.length < length) {
            return run;
        }
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                    + run.substring(length);
        } catch (CharacterCodingException e) {
            return run;
        }
    }

    /** The bytes that windows-1252 has for the signs; the five that it does not use stand for themselves. Empty where there is none for one. */
    private static byte[] bytes(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c < 0x100) {
                bytes[i] = (byte) c;
            } else {
                try {
                    bytes[i] = WINDOWS.newEncoder()
                            .encode(CharBuffer.wrap(run, i, i + 1))
                            .get();
                } catch (CharacterCodingException e) {
                    return new byte[0];
                }
            }
        }
        return bytes;
    }
}
