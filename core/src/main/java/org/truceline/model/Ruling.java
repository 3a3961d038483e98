package org.truceline.model;

import java.util.List;

/** What a person decided. */
public sealed interface Ruling {

    /** The claim is read rightly. */
    record Accept(ClaimMark claim) implements Ruling {}

    /** The claim is read wrongly, and counts for nothing. */
    record Reject(ClaimMark claim) implements Ruling {}

    /**
     * A slot of the claim is another.
     *
     * @param slot "event", "reality", "stance", "background", "date", "speaker", "doer", "target", "place", or a measure ("killed")
     * @param value as written in the contract of a claim ("shelling", "true", "2023-09-19", "4"); names as they stand in the report, several with ";" between them, none where
     *     nobody is named
     */
    record Correct(ClaimMark claim, String slot, String value) implements Ruling {}

    /** Both tell of one incident. */
    record Same(ClaimMark left, ClaimMark right) implements Ruling {}

    /** They tell of different incidents, and never come together again. */
    record NotSame(ClaimMark left, ClaimMark right) implements Ruling {}

    /** The incident that {@code part} tells of is one of those that {@code whole} tells of together. */
    record PartOf(ClaimMark part, ClaimMark whole) implements Ruling {}

    /** How well the incident of the claim is established. */
    record Grade(ClaimMark claim, Credibility credibility, HarmGrade grade) implements Ruling {}

    /** How reliable a speaker or outlet is on a topic ("own losses", "the enemy's losses"; "" for all). */
    record Rate(String source, String topic, Reliability reliability) implements Ruling {}

    /** An earlier judgement is taken back. It stays on record. */
    record Retract(JudgementId judgement) implements Ruling {}

    /** The claims that it is about; none for a rating, nor for a retraction, which is about another judgement. */
    default List<ClaimMark> marks() {
        return switch (this) {
            case Accept r -> List.of(r.claim());
            case Reject r -> List.of(r.claim());
            case Correct r -> List.of(r.claim());
            case Same r -> List.of(r.left(), r.right());
            case NotSame r -> List.of(r.left(), r.right());
            case PartOf r -> List.of(r.part(), r.whole());
            case Grade r -> List.of(r.claim());
            case Rate r -> List.of();
            case Retract r -> List.of();
        };
    }
}
