package org.truceline.read.attribution;

import java.util.List;
import org.truceline.model.Word;

/**
 * The constructions that attribute, each with its proof beside it: texts in which it must find exactly what is marked, and near misses in
 * which it must find nothing. One text a line. The source stands in braces, the cue in angle brackets, the content in guillemets.
 */
enum Construction implements Word {
    /** Who, the cue, what. */
    SUBJECT_VERB(
            """
            {The ministry} <said> «that two villages had been shelled».
            {Residents} <told> Reuters «they heard jets overnight».
            {The governor} <accused> «the rebels of firing on the convoy».
            {The spokesman of the border guard} on Friday <denied> «any losses».
            {An official} who asked not to be named <said> «the bridge was gone».
            {The group}, in a statement on its channel, <claimed responsibility> «for the blast».
            {THE ARMY} <REPORTED> «THAT FOUR SOLDIERS WERE WOUNDED».
            {Witnesses} <said>: «"Two shells fell. Nobody was hurt."»
            """,
            """
            The report of the committee ran to forty pages.
            The air force struck the depot at dawn.
            A gang called the Wolves held the road.
            Fighters backed by tanks entered the town.
            Member states met in the capital.
            """),
    /** The same subject goes on with another cue. */
    COORDINATION(
            """
            {The mayor} said the road was open and <warned> «that mines remained».
            """,
            """
            The army took the hill and the village below.
            """),
    /** The same subject goes on with a participle. */
    PARTICIPLE(
            """
            {The mayor} said the road was open, <adding> «that mines remained».
            {A message} <saying> «that the truce was over».
            """,
            """
            The army advanced, taking two hills.
            """),
    /** An infinitive with what is said. */
    INFINITIVE(
            """
            {The general} went on to <say> «that the front was calm».
            """,
            """
            It was hard to say more.
            """),
    /** What, who, the cue. */
    TAIL(
            """
            «Two villages were shelled», {the ministry} <said>.
            «Two villages were shelled» {the ministry} <said> in a statement on Friday.
            «Dozens were killed in the raid» {local activists} <told> AFP.
            «The bridge, {the mayor} <said>, was hit twice».
            «"Nobody was hurt,"» {he} <said> during a visit.
            «"We left at night," {she} <said>. "We walked for days."»
            """,
            """
            The talks ended late, the delegates tired.
            """),
    /** What, the cue, who. */
    INVERSION(
            """
            «"Nobody was hurt,"» <said> {Omar Haddad, a doctor at the hospital}.
            «Shelling went on overnight» <said> {the monitor} which has people on the ground.
            «''The road is cut,''» <said> {the mayor}.
            """,
            """
            The "Lions" left the town at dawn.
            """),
    /** The cue in the passive. */
    PASSIVE(
            """
            «Five men are <believed> to have died».
            «The army» was <accused> by {the monitor} of looting.
            """,
            """
            The village was called Dara.
            """),
    ACCORDING_TO(
            """
            <According to> {the ministry}, «two men died».
            «Two men died», <according to> {local officials}.
            «Nineteen people died <according to> {the Observatory} in heavy shelling».
            """,
            """
            They were paid according to rank.
            """),
    /** Somebody is quoted through somebody else. */
    QUOTED_AS(
            """
            TASS quoted {the commander} as <saying> «the town had fallen».
            {The commander} was quoted by TASS as <saying> «the town had fallen».
            """,
            """
            He was seen as doing too little.
            """),
    /** A quotation that stands alone behind what its speaker said before. */
    GOING_ON(
            """
            {The mayor} said that nobody was hurt. «"We were lucky that the school was empty."»
            """,
            """
            The bridge fell at noon. "The Long Road Home" is a novel of the war.
            """),
    /** A headline's colon. */
    COLON(
            """
            {Ministry}<:> «Two villages shelled overnight»
            «Two villages shelled overnight»<:> {ministry}
            {Kofi Mensa, army spokesman}<:> «"Two villages were shelled."»
            {The spokesman of the northern border guard}<:> «"Two villages were shelled."»
            """,
            """
            Two killed: both were soldiers
            Kofi Mensa, 39: "The Long Road"
            Update: two villages shelled overnight
            """),
    /** Not by rules at all: a model's proposal. It has no texts of its own. */
    PROPOSED("", ""),
    /** The speakers of a transcript. */
    TRANSCRIPT(
            """
            <[{CASTRO}]> «WE HAVE LOST TWO MEN AND A TRUCK»
            """,
            """
            [PASSAGE OMITTED] WE HAVE LOST TWO MEN AND A TRUCK
            """);

    private final String matches;
    private final String misses;

    Construction(String matches, String misses) {
        this.matches = matches;
        this.misses = misses;
    }

    /** Texts in which it must find exactly what is marked. */
    List<String> matches() {
        return matches.lines().toList();
    }

    /** Texts in which nothing at all must be found. */
    List<String> misses() {
        return misses.lines().toList();
    }
}
