package org.truceline.cli;

import java.time.LocalTime;
import java.util.List;
import org.truceline.model.Assessment;
import org.truceline.model.Cell;
import org.truceline.model.Claim;
import org.truceline.model.Count;
import org.truceline.model.Credibility;
import org.truceline.model.Days;
import org.truceline.model.Dossier;
import org.truceline.model.Estimate;
import org.truceline.model.Event;
import org.truceline.model.Group;
import org.truceline.model.HarmGrade;
import org.truceline.model.Incident;
import org.truceline.model.Join;
import org.truceline.model.Link;
import org.truceline.model.Measure;
import org.truceline.model.Moment;
import org.truceline.model.Origin;
import org.truceline.model.Position;
import org.truceline.model.Proposition;
import org.truceline.model.Scope;
import org.truceline.model.Standing;
import org.truceline.model.Status;
import org.truceline.model.Toll;
import org.truceline.model.TollEntry;
import org.truceline.model.Version;
import org.truceline.model.Voice;

/** The incidents of {@link Sample}, put together by hand, so that what is shown can be tested apart from how it is computed. */
final class SampleDossier {

    private static final Voice MINISTRY = new Voice("xn/mod", "Ministry of Defence of the North", null);
    private static final Voice ARMY = new Voice("xs/army", "Army of the South", null);
    private static final Voice DOCTORS = new Voice("doctors", "doctors", null);

    private SampleDossier() {}

    static Archive archive() {
        return new Archive(Sample.all(), List.of(), new Dossier(List.of(bridge(), threat()), List.of()));
    }

    static Incident bridge() {
        Claim told = Sample.north().claims().getFirst();
        Claim denied = Sample.south().claims().get(0);
        Claim hurt = Sample.south().claims().get(1);
        Group civilians = new Group(Status.CIVILIAN, null);
        Estimate four = new Estimate.Known(4, 4, 4, 4, "only", "one origin says 4");
        TollEntry killed =
                entry(MINISTRY, told, civilians, Position.ACCUSED, new Moment(Sample.DAY.plusDays(1), null), false);
        TollEntry injured =
                entry(DOCTORS, hurt, Group.ALL, Position.ASSERTED, new Moment(Sample.DAY, LocalTime.of(18, 0)), true);
        Proposition happened = new Proposition.Happened(Event.SHELLING);
        return new Incident(
                Incident.idOf(told.id()),
                Event.SHELLING,
                Standing.CURRENT,
                false,
                told.happening().place().getFirst(),
                Days.on(Sample.DAY),
                List.of(told, denied, hurt),
                List.of(told.report(), denied.report()),
                List.of(
                        new Version(ARMY, List.of(cell(happened, Position.DENIED, denied))),
                        new Version(
                                DOCTORS,
                                List.of(cell(
                                        counted(Measure.INJURED, Group.ALL, Count.atLeast(2)),
                                        Position.ASSERTED,
                                        hurt))),
                        new Version(
                                MINISTRY,
                                List.of(
                                        cell(happened, Position.ACCUSED, told),
                                        cell(
                                                new Proposition.DoneBy("xs/army", "Army of the South"),
                                                Position.ACCUSED,
                                                told),
                                        cell(
                                                counted(Measure.KILLED, civilians, Count.exactly(4)),
                                                Position.ACCUSED,
                                                told)))),
                List.of(
                        new Toll(Measure.KILLED, Group.ALL, Scope.INCIDENT, List.of(killed), four),
                        new Toll(Measure.KILLED, civilians, Scope.INCIDENT, List.of(killed), four),
                        new Toll(
                                Measure.INJURED,
                                Group.ALL,
                                Scope.INCIDENT,
                                List.of(injured),
                                new Estimate.Known(2, 2, 3, 2, "only", "one origin says at least 2"))),
                new Assessment(
                        List.of(new Origin(
                                Origin.Kind.STATEMENT,
                                "Ministry of Defence of the North",
                                List.of(told.report()),
                                List.of(),
                                List.of(new Origin.Branch(
                                        told.report(), null, "quotes Ministry of Defence of the North")))),
                        Credibility.POSSIBLY_TRUE,
                        "one origin says so, one denies it",
                        HarmGrade.CONTESTED,
                        "denied by one origin"),
                List.of(new Link(
                        Link.Kind.RETALIATION_FOR,
                        Incident.idOf(Sample.threat().claims().getFirst().id()),
                        "answer-told",
                        "a speaker says so",
                        List.of())),
                List.of(new Join(
                        told.id().value(),
                        denied.id().value(),
                        2.5,
                        List.of(
                                new Join.Feature("place", 1.5, "both name Varn"),
                                new Join.Feature("day", 1, "the same day")))),
                List.of("ana accepted c-north-0001: seen on video"));
    }

    static Incident threat() {
        Claim claim = Sample.threat().claims().getFirst();
        return new Incident(
                Incident.idOf(claim.id()),
                Event.SHELLING,
                Standing.UNREALISED,
                false,
                claim.happening().place().getFirst(),
                null,
                List.of(claim),
                List.of(claim.report()),
                List.of(),
                List.of(),
                new Assessment(
                        List.of(), Credibility.CANNOT_BE_JUDGED, "it has not happened", HarmGrade.WEAK, "one source"),
                List.of(),
                List.of(),
                List.of());
    }

    private static Proposition counted(Measure measure, Group group, Count count) {
        return new Proposition.Counted(measure, group, Scope.INCIDENT, count);
    }

    private static Cell cell(Proposition proposition, Position position, Claim claim) {
        return new Cell(
                proposition,
                position,
                List.of(new Cell.Said(
                        claim.report(), claim.id(), claim.happening().trigger())));
    }

    private static TollEntry entry(Voice voice, Claim claim, Group group, Position position, Moment at, boolean given) {
        return new TollEntry(voice, claim.figures().getFirst(), group, position, at, given, claim.report(), claim.id());
    }
}
