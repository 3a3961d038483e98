package org.truceline.intake.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ReportException;

/**
 * Lets through addresses of the public web alone: http and https, and hosts none of whose addresses is loopback, private, link-local, multicast or set aside
 * otherwise (RFC 6890). To be asked before every request, redirects too.
 */
final class Guard {

    private final Predicate<InetAddress> allowed;

    Guard(boolean privateAllowed) {
        this(address -> privateAllowed || isPublic(address));
    }

    /** @param allowed which addresses may be asked */
    Guard(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /**
     * The address to connect to, resolved once, so that a name cannot change its meaning between check and connection.
     *
     * @throws ReportException {@code intake.address}, {@code intake.unreachable} or {@code intake.private-address}
     */
    InetAddress check(URI uri, String report) throws ReportException {
        String scheme = uri.getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        @Nullable String host = uri.getHost();
        if (!web || host == null || uri.getRawUserInfo() != null) {
            throw new ReportException("intake.address", report, "not an http or https address: " + uri);
        }
        InetAddress[] all;
        try {
            all = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new ReportException("intake.unreachable", report, "no such host: " + host, e);
        }
        for (InetAddress address : all) {
            if (!allowed.test(address)) {
                throw new ReportException(
                        "intake.private-address",
                        report,
                        (host.equals(address.getHostAddress())
                                        ? host + " is a private address"
                                        : host + " is the private address " + address.getHostAddress())
                                + "; allow private addresses if this is wanted");
            }
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(b) : isPublic4(b, 0);
    }

    private static boolean isPublic4(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        int third = b[at + 2] & 0xFF;
        return !(first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && second >= 64 && second < 128) // carriers' own
                || (first == 169 && second == 254)
                || (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second == 18 || second == 19)) // benchmarks
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113));
    }

    private static boolean isPublic6(byte[] b) {
        boolean unique = (b[0] & 0xFE) == 0xFC;
        boolean documentation = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean teredo = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0;
        boolean compatible = allZero(b, 12);
        if (translated || compatible) {
            return isPublic4(b, 12);
        }
        if (sixToFour) {
            return isPublic4(b, 2);
        }
        return !unique && !documentation && !teredo;
    }

    private static boolean allZero(byte[] b, int length) {
        for (int i = 0; i < length; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
