package org.truceline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.body.BareText;
import org.truceline.intake.body.Body;
import org.truceline.intake.facts.Facts;
import org.truceline.intake.facts.GivenDay;
import org.truceline.intake.facts.Language;
import org.truceline.intake.web.Fetcher;
import org.truceline.json.Json;
import org.truceline.model.Published;
import org.truceline.model.Report;
import org.truceline.model.ReportException;
import org.truceline.model.ReportId;
import org.truceline.model.Source;

/**
 * Takes reports in: files, folders, addresses and standard input → reports with their clean text.
 *
 * <pre>{@code
 * Intake intake = Intake.with(IntakeOptions.defaults());
 * try (Parcels parcels = intake.parcels(List.of("reports/", "https://example.org/story"), System.in)) {
 *     while (parcels.hasNext()) {
 *         switch (intake.open(parcels.next())) {
 *             case Arrival.Arrived arrived -> read(arrived.report());
 *             case Arrival.Failed failed -> count(failed.why().code());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Fetching parcels is sequential and cheap, opening them may be done on many threads at once. Holds no report; the same bytes give the same report.
 */
public final class Intake {

    /** Of a value that is no day so many signs are shown. */
    private static final int MOST_SHOWN = 40;

    private final IntakeOptions options;
    private final Fetcher fetcher;

    private Intake(IntakeOptions options) {
        this.options = options;
        this.fetcher = new Fetcher(options.privateAddresses(), options.limits());
    }

    /** An intake that reads as {@code options} say. May be used from many threads. */
    public static Intake with(IntakeOptions options) {
        return new Intake(options);
    }

    /**
     * The parcels of the inputs, fetched one by one in order.
     *
     * @param inputs files, folders, http(s) addresses, "-" for standard input
     */
    public Parcels parcels(List<String> inputs, InputStream standardInput) {
        return new Parcels(options, fetcher, inputs, standardInput);
    }

    /** A parcel of bytes that came some other way. */
    public static Parcel parcel(String name, @Nullable Format format, byte[] bytes) {
        return new Parcel.Packed(name, name, format, null, bytes);
    }

    /** Opens a parcel: finds format, encoding, body and facts. Takes time linear in its size, within the limits. */
    public Arrival open(Parcel parcel) {
        return switch (parcel) {
            case Parcel.Lost lost -> new Arrival.Failed(lost.why());
            case Parcel.Packed packed -> {
                try {
                    yield open(packed);
                } catch (ReportException e) {
                    yield new Arrival.Failed(e);
                }
            }
        };
    }

    private Arrival open(Parcel.Packed packed) throws ReportException {
        byte[] bytes = unfolded(packed);
        if (isBlank(bytes)) {
            throw new ReportException("intake.empty", packed.name(), "is empty");
        }
        Format format = packed.format() != null ? packed.format() : Sniffer.formatOf(bytes, packed.name());
        return switch (format) {
            case TEXT -> {
                refuseBinary(bytes, packed);
                String raw = Decoder.decode(bytes, packed.charset(), false);
                yield arrived(packed, format, packed.id(), bareBody(mended(raw)), Facts.none());
            }
            case HTML -> {
                refuseBinary(bytes, packed);
                String markup = mended(Decoder.decode(bytes, packed.charset(), true));
                Page page = Page.read(markup, packed.name(), options.limits());
                yield arrived(packed, format, packed.id(), page.body(), page.facts());
            }
            case PDF, DOCX, EML -> {
                Documents.Document document = Documents.read(bytes, format, packed.name(), options.limits());
                Body body =
                        format == Format.PDF ? BareText.cleanPrinted(document.text()) : BareText.clean(document.text());
                yield arrived(packed, format, packed.id(), body, document.facts());
            }
            case JSONL -> line(packed, bytes);
        };
    }

    /** Text that was broken by a wrong encoding before it came is mended, but where it is to be taken as given. */
    private String mended(String text) {
        return options.clean() ? Mojibake.mended(text) : text;
    }

    private Arrival line(Parcel.Packed packed, byte[] bytes) throws ReportException {
        JsonNode line;
        try {
            line = Json.parse(Decoder.decode(bytes, "UTF-8", false));
        } catch (IOException e) {
            throw new ReportException("intake.json", packed.name(), "not a line of JSON" + where(e), e);
        }
        JsonNode text = line.path("text");
        if (!text.isTextual()) {
            throw new ReportException("intake.json", packed.name(), "has no \"text\" that is a string");
        }
        String doc = line.path("doc").isMissingNode()
                ? packed.id()
                : line.path("doc").asText();
        if (doc.isBlank() || text.textValue().isBlank()) {
            String what = doc.isBlank() ? "\"doc\"" : "\"text\"";
            throw new ReportException(
                    "intake.empty", packed.name(), what + " is empty" + (doc.isBlank() ? "" : ", of doc " + doc));
        }
        String title = line.path("title").isTextual() ? line.path("title").textValue() : null;
        JsonNode day = line.path("published");
        Published published = GivenDay.parse(day.asText()).orElse(null);
        Facts facts = new Facts(title, published, null, null, null, null);
        String written = day.isValueNode() ? day.asText() : day.toString();
        boolean given = !day.isMissingNode() && !day.isNull() && !written.isBlank();
        List<ReportException> passedOver = given && published == null ? List.of(noDay(packed, written)) : List.of();
        return arrived(packed, Format.JSONL, doc, bareBody(text.textValue()), facts, passedOver);
    }

    private static ReportException noDay(Parcel.Packed packed, String given) {
        String shown = given.length() > MOST_SHOWN ? given.substring(0, MOST_SHOWN) + "…" : given;
        return new ReportException(
                "intake.day",
                packed.name(),
                "\"published\" is no day or moment such as 2023-09-21: \"" + shown
                        + "\"; kept without it, looked for in the text");
    }

    private Body bareBody(String raw) {
        return options.clean() ? BareText.clean(raw) : BareText.untouched(raw);
    }

    private Arrival arrived(Parcel.Packed packed, Format format, String id, Body body, Facts found)
            throws ReportException {
        return arrived(packed, format, id, body, found, List.of());
    }

    private Arrival arrived(
            Parcel.Packed packed, Format format, String id, Body body, Facts found, List<ReportException> passedOver)
            throws ReportException {
        String text = body.clean();
        if (text.isBlank()) {
            throw new ReportException(
                    "intake.no-text",
                    packed.name(),
                    "no text of a report found in it; where it is filled in by scripts or frames, save the page as the browser shows it");
        }
        if (text.length() > options.limits().characters()) {
            throw new ReportException(
                    "intake.too-large",
                    packed.name(),
                    "holds more than " + options.limits().characters()
                            + " characters; give each report in a file or line of its own");
        }
        boolean givenByUser = options.published() != null && !(format == Format.JSONL && found.published() != null);
        Facts facts =
                (givenByUser ? found.withPublished(Published.given(options.published())) : found).completedFrom(text);
        String title = title(format, facts.title(), body.headlineWords());
        String address = facts.address() != null ? facts.address() : packed.name();
        Report report = new Report(
                new ReportId(id),
                sha256(packed.bytes()),
                title,
                facts.published(),
                Language.of(text),
                new Source(facts.publisher(), facts.author(), facts.agency(), address),
                text,
                body.headline(),
                body.embedded());
        return new Arrival.Arrived(report, body.text(), format, packed.bytes(), passedOver);
    }

    /** The title that was given with a mail or a line; of pages and documents the headline that they show, since their own titles bear other things too. */
    private static String title(Format format, @Nullable String stated, String headline) {
        String known = stated == null ? "" : stated;
        return switch (format) {
            case EML, JSONL -> known.isEmpty() ? headline : known;
            case TEXT, HTML, PDF, DOCX -> headline.isEmpty() ? known : headline;
        };
    }

    private byte[] unfolded(Parcel.Packed packed) throws ReportException {
        if (!Sniffer.isGzip(packed.bytes())) {
            return packed.bytes();
        }
        int most = options.limits().bytes();
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed.bytes()))) {
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new ReportException("intake.bomb", packed.name(), "unfolds to more than " + most + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new ReportException("intake.broken", packed.name(), "broken gzip: " + e.getMessage(), e);
        }
    }

    private static void refuseBinary(byte[] bytes, Parcel.Packed packed) throws ReportException {
        if (packed.format() != null && !Decoder.hasWideMark(bytes) && Sniffer.isBinary(bytes)) {
            throw new ReportException(
                    "intake.binary",
                    packed.name(),
                    "not a text: bytes that no text has; save it as text, HTML, PDF or DOCX");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Where the parser stopped. Its own words are for programmers. */
    private static String where(IOException e) {
        return e instanceof JsonProcessingException broken && broken.getLocation() != null
                ? ": broken at sign " + broken.getLocation().getColumnNr()
                : "";
    }
}
