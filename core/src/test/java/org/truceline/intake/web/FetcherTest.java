package org.truceline.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.intake.IntakeLimits;
import org.truceline.model.ReportException;

/** Against a real server on the loopback address. */
class FetcherTest {

    private static final IntakeLimits LIMITS = limits(Duration.ofSeconds(30));

    private static IntakeLimits limits(Duration fetchTime) {
        return new IntakeLimits(10_000, 10_000, 100, 100, Duration.ofSeconds(5), fetchTime, 3);
    }

    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/robots.txt", e -> answer(e, 200, "text/plain", "User-agent: *\nDisallow: /secret/"));
        server.createContext("/story", e -> answer(e, 200, "text/html; charset=windows-1251", "<p>Quiet.</p>"));
        server.createContext("/secret/", e -> answer(e, 200, "text/html", "no"));
        server.createContext("/gone", e -> answer(e, 404, "text/html", "no"));
        server.createContext("/large", e -> answer(e, 200, "text/html", "x".repeat(20_000)));
        server.createContext("/moved", e -> redirect(e, "/story"));
        server.createContext("/circle", e -> redirect(e, "/circle"));
        server.createContext("/inside", e -> redirect(e, "file:///etc/hostname"));
        server.createContext(
                "/home",
                e -> redirect(e, "http://127.0.0.2:" + server.getAddress().getPort() + "/story"));
        server.createContext("/cloud", e -> redirect(e, "http://169.254.169.254/latest"));
        server.createContext("/slow", FetcherTest::drip);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageComesWithItsAddressTypeAndEncoding() throws ReportException {
        Fetched page = new Fetcher(true, LIMITS).fetch(site + "/moved");
        assertThat(page.address()).isEqualTo(site + "/story");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("windows-1251");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Quiet.</p>");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        refuses(new Fetcher(false, LIMITS), site + "/story", "intake.private-address");
        refuses(new Fetcher(false, LIMITS), "http://localhost/", "intake.private-address");
        refuses(new Fetcher(false, LIMITS), "http://[::1]/", "intake.private-address");
        refuses(new Fetcher(false, LIMITS), "http://169.254.169.254/latest", "intake.private-address");
    }

    @Test
    void whatCannotBeFetchedHasACodeOfItsOwn() {
        Fetcher fetcher = new Fetcher(true, LIMITS);
        refuses(fetcher, site + "/secret/page", "intake.robots");
        refuses(fetcher, site + "/gone", "intake.http-status");
        refuses(fetcher, site + "/large", "intake.too-large");
        refuses(fetcher, site + "/circle", "intake.redirects");
        refuses(fetcher, site + "/inside", "intake.address");
        refuses(fetcher, "file:///etc/hostname", "intake.address");
        refuses(fetcher, "http://nothing.invalid/", "intake.unreachable");
    }

    /** 127.0.0.1 stands for the public web here, every other loopback address for a machine behind it. */
    @Test
    void aPublicPageDoesNotLeadToAPrivateAddress() throws ReportException {
        Guard outside = new Guard(address -> address.getHostAddress().equals("127.0.0.1") || Guard.isPublic(address));
        Fetcher fetcher = new Fetcher(outside, LIMITS);
        assertThat(fetcher.fetch(site + "/moved").address()).isEqualTo(site + "/story");
        refuses(fetcher, site + "/home", "intake.private-address");
        refuses(fetcher, site + "/cloud", "intake.private-address");
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() {
        refuses(new Fetcher(true, limits(Duration.ofMillis(1_500))), site + "/slow", "intake.timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.1.1", "100.64.0.1", "0.0.0.0",
                        "224.0.0.1",
                "255.255.255.255", "198.18.0.1", "::1", "fe80::1", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
                        "64:ff9b::7f00:1",
                "2002:7f00:1::", "::127.0.0.1"
            })
    void notPublic(String address) throws IOException {
        assertThat(Guard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void isPublic(String address) throws IOException {
        assertThat(Guard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private static void refuses(Fetcher fetcher, String address, String code) {
        assertThatThrownBy(() -> fetcher.fetch(address))
                .asInstanceOf(type(ReportException.class))
                .extracting(ReportException::code)
                .isEqualTo(code);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Sends its headers and a byte, and then nothing for longer than anybody waits. */
    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
