package org.truceline.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Actor;
import org.truceline.model.ActorId;
import org.truceline.resolve.actor.ActorRegister;

/** Countries as exports write them: by the numeric code of ISO 3166-1, which does not change with a country's name, and by that name. */
final class CountryCode {

    private static final String TABLE = "iso-3166-1.txt";
    private static final int LETTERS = 2;
    private static final Map<String, Integer> CODES = codes();

    private CountryCode() {}

    private static Map<String, Integer> codes() {
        try (InputStream in = CountryCode.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + TABLE);
            }
            Map<String, Integer> codes = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        for (String pair : line.split(" ", -1)) {
                            codes.put(pair.substring(0, LETTERS), Integer.valueOf(pair.substring(LETTERS)));
                        }
                    });
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Armenia" for "AM", as the register of actors names the state; the code itself where it knows none; empty where there is no country. */
    static String name(@Nullable String country) {
        return country == null
                ? ""
                : ActorRegister.standard()
                        .find(new ActorId(country.toLowerCase(Locale.ROOT)))
                        .map(Actor::name)
                        .orElse(country);
    }

    /** Armenia's 51 for "AM", as ACLED writes it, without zeros in front; empty where there is no country or ISO has no code for it. */
    static Csv.Cell numeric(@Nullable String country) {
        Integer code = country == null ? null : CODES.get(country);
        return code == null ? Csv.Cell.empty() : Csv.Cell.number(code);
    }
}
