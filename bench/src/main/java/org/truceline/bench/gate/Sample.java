package org.truceline.bench.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.truceline.model.Quote;
import org.truceline.model.Reading;
import org.truceline.model.Span;

/**
 * A report that the gate learns from or is measured on.
 *
 * @param set where it comes from
 * @param evidence the parts of the text that state its claims, or may; empty where it holds none
 * @param fold 0 to 9, by the name's hash; those of fold 0 are never learnt from
 */
record Sample(String set, String doc, String text, Holds holds, List<Span> evidence, int fold) {

    /** Whether a report holds a claim: told by people, or by the rules reader, whose word is taken where it reads none. */
    enum Holds {
        YES,
        NO,
        UNSURE
    }

    private static final int FOLDS = 10;

    /** A report with the claims that people found in it; only a claim's words of evidence are looked at. */
    static Sample annotated(String set, String doc, String text, JsonNode claims) {
        List<Span> evidence = new ArrayList<>();
        for (JsonNode claim : claims) {
            for (JsonNode quote : claim.path("evidence")) {
                int start = text.indexOf(quote.asText());
                if (start >= 0 && !quote.asText().isEmpty()) {
                    evidence.add(new Span(start, start + quote.asText().length()));
                }
            }
        }
        return new Sample(set, doc, text, claims.isEmpty() ? Holds.NO : Holds.YES, evidence, fold(doc));
    }

    /** General news that nobody annotated, with what the rules read in it. */
    static Sample general(String set, Reading reading) {
        List<Span> evidence = reading.claims().stream()
                .flatMap(c -> c.evidence().stream())
                .map(Quote::span)
                .toList();
        String doc = reading.report().id().value();
        return new Sample(
                set, doc, reading.report().text(), evidence.isEmpty() ? Holds.NO : Holds.UNSURE, evidence, fold(doc));
    }

    static int fold(String doc) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(doc.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).mod(BigInteger.valueOf(FOLDS)).intValue();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
