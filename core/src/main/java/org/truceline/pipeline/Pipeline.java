package org.truceline.pipeline;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.Unread;
import org.truceline.read.Reader;
import org.truceline.read.ReaderChoice;
import org.truceline.read.gate.Gate;
import org.truceline.resolve.Names;
import org.truceline.resolve.actor.ActorRegister;
import org.truceline.resolve.place.Gazetteer;
import org.truceline.text.TokenizedText;

/**
 * The way of a report: cut into sentences and tokens, names found and looked up, claims read, the reader's own names looked up. Immutable; may be used from many
 * threads; the same report gives the same reading.
 *
 * @param gate drops reports of general news before they are read; null where every report is read
 * <pre>{@code
 * Reading reading = Pipeline.bundled().read(report);
 * }</pre>
 */
public record Pipeline(Names names, Reader reader, @Nullable Gate gate) {

    /** Languages that are read: English, and what is too short to tell. */
    private static final Set<String> READ = Set.of("en", "und");

    /** A pipeline that reads every report. */
    public Pipeline(Names names, Reader reader) {
        this(names, reader, null);
    }

    /** The pipeline of the gazetteer, register and usual reader that come with Truceline. Loads them. */
    public static Pipeline bundled() {
        return bundled(ReaderChoice.usual());
    }

    /**
     * The pipeline of the gazetteer and register that come with Truceline, with the reader chosen. Loads them.
     *
     * @throws IllegalStateException for the trained reader where its model is not present or this machine cannot run it
     */
    public static Pipeline bundled(ReaderChoice choice) {
        return with(choice::load);
    }

    /** The same with a reader of one's own, which is loaded beside the rest. */
    public static Pipeline with(Supplier<Reader> loading) {
        return with(loading, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** The same with more places and actors: each of the two is given what the program knows and gives what is to be known. */
    public static Pipeline with(
            Supplier<Reader> loading, UnaryOperator<Gazetteer> places, UnaryOperator<ActorRegister> actors) {
        // The three know nothing of each other: loaded side by side, they are what a short run waits for.
        CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Gazetteer::bundled);
        CompletableFuture<Reader> reader = CompletableFuture.supplyAsync(loading);
        ActorRegister register = actors.apply(ActorRegister.standard());
        return new Pipeline(new Names(places.apply(gazetteer.join()), register), joined(reader));
    }

    /** What was loaded; what loading threw as it was thrown. */
    private static <T> T joined(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The same with a gate in front of it. */
    public Pipeline withGate(Gate gate) {
        return new Pipeline(names, reader, gate);
    }

    /** Reads one report. One that is not in English or that the gate drops has neither claims nor mentions, and says why. */
    public Reading read(Report report) {
        if (!isRead(report)) {
            return Reading.unread(report, Unread.LANGUAGE);
        }
        if (gate != null && !gate.passes(report.text())) {
            return Reading.unread(report, Unread.GATE);
        }
        TokenizedText text = TokenizedText.of(report.text());
        return names.complete(reader.read(report, text, names.find(report, text)), text);
    }

    /** Whether the report is in a language that is read. */
    public static boolean isRead(Report report) {
        return READ.contains(report.language());
    }
}
