package org.truceline.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Published;

/**
 * The day and hour at which a mail was sent, by the sender's own clock. The mail parser gives them by Greenwich's, where an evening in Bogotá is the next day
 * and "on Wednesday" another Wednesday.
 */
final class MailDate {

    static final String REASON = "mail header Date";

    /** Headers further on than this are not looked at. */
    private static final int MOST_BYTES = 1 << 16;

    private static final String HEADER = "date:";

    private MailDate() {}

    /** Null where the first header of this name is none that RFC 5322 allows. */
    static @Nullable Published of(byte[] mail) {
        String head = new String(mail, 0, Math.min(mail.length, MOST_BYTES), StandardCharsets.ISO_8859_1);
        List<String> lines = head.lines().toList();
        for (int i = 0; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            if (lines.get(i).toLowerCase(Locale.ROOT).startsWith(HEADER)) {
                return parse(lines.get(i).substring(HEADER.length()) + folded(lines, i + 1));
            }
        }
        return null;
    }

    /** What goes on in a line that begins with a blank. */
    private static String folded(List<String> lines, int next) {
        String line = next < lines.size() ? lines.get(next) : "";
        return line.startsWith(" ") || line.startsWith("\t") ? line : "";
    }

    private static @Nullable Published parse(String words) {
        int comment = words.indexOf('(');
        String date = (comment < 0 ? words : words.substring(0, comment))
                .strip()
                .replaceAll("\\s+", " ")
                .replaceFirst(" UTC?$", " GMT");
        try {
            OffsetDateTime at = OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new Published(at.toLocalDate(), at.toLocalTime(), at.getOffset(), REASON);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
