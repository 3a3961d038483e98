package org.truceline.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.model.Assessment;
import org.truceline.model.Claim;
import org.truceline.model.ClaimMark;
import org.truceline.model.Incident;
import org.truceline.model.Judgement;
import org.truceline.model.Ruling;
import org.truceline.reconcile.judge.JudgementBook;

/** Writes what people judged of an incident beside it, and puts their grades in place of those by rule. */
record Notes(JudgementBook book) {

    Incident on(Incident incident) {
        List<String> notes = new ArrayList<>();
        Assessment assessment = incident.assessment();
        for (Judgement judgement : book.inForce()) {
            String by = " by " + judgement.author() + ", " + minute(judgement)
                    + (judgement.reason().isBlank() ? "" : ": " + judgement.reason());
            String note = note(incident, judgement.ruling());
            if (!note.isEmpty()) {
                notes.add(note + by);
            }
            if (judgement.ruling() instanceof Ruling.Grade g && holds(incident, g.claim())) {
                assessment =
                        new Assessment(assessment.origins(), g.credibility(), "judged" + by, g.grade(), "judged" + by);
            }
        }
        return notes.isEmpty() ? incident : incident.with(assessment, notes);
    }

    /** What a ruling says of the incident; empty where it is about another. */
    private String note(Incident incident, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accept a ->
                !holds(incident, a.claim()) ? "" : book.changed(a.claim()) ? "accepted but changed since" : "accepted";
            case Ruling.Correct c -> holds(incident, c.claim()) ? "corrected " + c.slot() + " to " + told(c) : "";
            case Ruling.Grade g ->
                holds(incident, g.claim())
                        ? "graded " + g.credibility().digit() + " " + g.grade().word()
                        : "";
            case Ruling.Rate r -> speaks(incident, r.source()) ? rated(r) : "";
            case Ruling.Same s -> holds(incident, s.left()) && holds(incident, s.right()) ? "judged one" : "";
            case Ruling.NotSame n ->
                holds(incident, n.left()) || holds(incident, n.right()) ? "judged not the same as another" : "";
            case Ruling.PartOf p -> "";
            case Ruling.Reject r -> "";
            case Ruling.Retract r -> "";
        };
    }

    /** When it was judged, to the minute: "2026-11-23 13:28 UTC". */
    private static String minute(Judgement judgement) {
        return judgement.time().toString().substring(0, 16).replace('T', ' ') + " UTC";
    }

    private static String told(Ruling.Correct correction) {
        return correction.value().isBlank() ? "nobody and nothing named" : correction.value();
    }

    private static String rated(Ruling.Rate rate) {
        String topic = rate.topic().isEmpty() ? "" : " on " + rate.topic();
        return rate.source() + " rated " + rate.reliability().name() + topic;
    }

    private boolean holds(Incident incident, ClaimMark mark) {
        Optional<Claim> claim = book.find(mark);
        return claim.isPresent()
                && incident.claims().stream()
                        .anyMatch(c -> c.id().equals(claim.get().id()));
    }

    private static boolean speaks(Incident incident, String source) {
        return incident.versions().stream()
                .anyMatch(
                        v -> v.voice().name().equals(source) || v.voice().key().equals(source));
    }
}
