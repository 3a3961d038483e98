package org.truceline.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.truceline.intake.IntakeLimits;
import org.truceline.intake.TimeLimit;
import org.truceline.model.ReportException;

/**
 * Fetches pages from the web: http and https alone, no private addresses unless allowed, robots.txt respected, size, time and redirects limited. The guard
 * looks at every address after its name was resolved, those that redirects lead to included; the JDK keeps an answer of the name service for half a minute,
 * so the connection goes where the guard looked. May be used from many threads.
 */
public final class Fetcher {

    private static final String AGENT = "truceline";
    private static final int ROBOTS_BYTES = 512 * 1024;
    private static final int MOST_SITES = 10_000;

    private final Guard guard;
    private final IntakeLimits limits;
    private final Map<String, Robots> sites = new ConcurrentHashMap<>();
    private final Lazy client = new Lazy();

    /** @param privateAllowed whether loopback, private and link-local addresses may be fetched */
    public Fetcher(boolean privateAllowed, IntakeLimits limits) {
        this(new Guard(privateAllowed), limits);
    }

    Fetcher(Guard guard, IntakeLimits limits) {
        this.guard = guard;
        this.limits = limits;
    }

    /** Whether an input is a web address and not a file's name. */
    public static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7)
                || input.regionMatches(true, 0, "https://", 0, 8)
                || input.regionMatches(true, 0, "ftp://", 0, 6)
                || input.regionMatches(true, 0, "file:", 0, 5)
                || input.regionMatches(true, 0, "jar:", 0, 4);
    }

    /**
     * The page at {@code address}.
     *
     * @throws ReportException {@code intake.address}, {@code intake.unreachable}, {@code intake.private-address}, {@code intake.robots},
     *     {@code intake.redirects}, {@code intake.http-status}, {@code intake.too-large} or {@code intake.timeout}
     */
    public Fetched fetch(String address) throws ReportException {
        try {
            return TimeLimit.within(limits.fetchTime(), () -> follow(uri(address, address), address));
        } catch (TimeoutException e) {
            throw new ReportException("intake.timeout", address, "no whole answer within " + limits.fetchTime(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ReportException known) {
                throw known;
            }
            throw new ReportException("intake.unreachable", address, "cannot be fetched: " + e.getCause(), e);
        }
    }

    private Fetched follow(URI first, String report) throws ReportException, IOException, InterruptedException {
        URI uri = first;
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            guard.check(uri, report);
            if (!robotsOf(uri, report).allows(pathOf(uri))) {
                throw new ReportException("intake.robots", report, "its robots.txt asks not to fetch " + uri);
            }
            HttpResponse<InputStream> response = get(uri);
            try (InputStream body = response.body()) {
                URI next = redirect(response, uri, report);
                if (next == null) {
                    return page(uri, response, body, report);
                }
                uri = next;
            }
        }
        throw new ReportException("intake.redirects", report, "more than " + limits.redirects() + " redirects");
    }

    private Fetched page(URI uri, HttpResponse<InputStream> response, InputStream body, String report)
            throws ReportException, IOException {
        if (response.statusCode() != 200) {
            throw new ReportException(
                    "intake.http-status", report, "the server answers with status " + response.statusCode());
        }
        byte[] bytes = body.readNBytes(limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new ReportException("intake.too-large", report, "larger than " + limits.bytes() + " bytes");
        }
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int charset = type.indexOf("charset=");
        String media = type.split(";", 2)[0].strip();
        return new Fetched(
                uri.toString(),
                media.isEmpty() ? null : media,
                charset < 0
                        ? null
                        : type.substring(charset + 8)
                                .split("[;,]", 2)[0]
                                .replace("\"", "")
                                .strip(),
                bytes);
    }

    private static @Nullable URI redirect(HttpResponse<?> response, URI from, String report) throws ReportException {
        boolean redirects =
                switch (response.statusCode()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
        String location = response.headers().firstValue("Location").orElse(null);
        return redirects && location != null ? from.resolve(uri(location, report)) : null;
    }

    private Robots robotsOf(URI uri, String report) throws IOException, InterruptedException, ReportException {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Robots known = sites.get(site);
        if (known != null) {
            return known;
        }
        Robots found = fetchRobots(URI.create(site + "/robots.txt"), report);
        if (sites.size() < MOST_SITES) {
            sites.put(site, found);
        }
        return found;
    }

    /** A site without the file allows all, one whose server fails nothing (RFC 9309, 2.3.1). */
    private Robots fetchRobots(URI first, String report) throws IOException, InterruptedException, ReportException {
        URI uri = first;
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            guard.check(uri, report);
            HttpResponse<InputStream> response = get(uri);
            try (InputStream body = response.body()) {
                if (response.statusCode() == 200) {
                    return Robots.parse(new String(body.readNBytes(ROBOTS_BYTES), StandardCharsets.UTF_8), AGENT);
                }
                URI next = redirect(response, uri, report);
                if (next == null) {
                    return response.statusCode() >= 500 ? Robots.disallowAll() : Robots.allowAll();
                }
                uri = next;
            }
        }
        return Robots.allowAll();
    }

    private HttpResponse<InputStream> get(URI uri) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(limits.fetchTime())
                .header("User-Agent", "Truceline/0.1 (reads news reports)")
                .header("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.5")
                .build();
        return client.get().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    private static URI uri(String address, String report) throws ReportException {
        try {
            return new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
        } catch (URISyntaxException e) {
            throw new ReportException("intake.address", report, "not an address: " + e.getMessage(), e);
        }
    }

    private static String pathOf(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** The client is made when the first page is asked for: most runs read files alone. */
    private static final class Lazy {
        private @Nullable HttpClient made;

        synchronized HttpClient get() {
            HttpClient client = made;
            if (client == null) {
                client = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
                made = client;
            }
            return client;
        }
    }
}
