package org.truceline.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.json.JudgementJson;
import org.truceline.json.ReadingJson;
import org.truceline.json.ReportJson;
import org.truceline.model.ClaimId;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;

/** Reads a SQLite file inside one read transaction, which holds its state still. */
final class SqliteView implements Ledger.View {

    /** The words or quoted phrases of a search. */
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    private final Connected connected;
    private final AsOf asOf;

    SqliteView(Connected connected, AsOf asOf) {
        this.connected = connected;
        this.asOf = asOf;
        connected.run("begin");
        prepareCurrent();
    }

    /** The editions that count as of the day, and when their reports first came, in a temporary table of this connection. */
    private void prepareCurrent() {
        String day = asOf.day() == null ? "9999-12-31" : asOf.day().toString();
        boolean byArrival = asOf.clock() == AsOf.Clock.ARRIVED;
        String known = byArrival ? "substr(arrived, 1, 10) <= ?" : "coalesce(published, substr(arrived, 1, 10)) <= ?";
        connected.run("pragma temp_store = memory");
        connected.run("create temp table current (seq integer primary key, first integer not null)");
        connected.change(
                "insert into current select max(seq), min(seq) from edition where " + known
                        + """
                           and coalesce((select out from removal r where r.report = edition.report and substr(r.time, 1, 10) <= ?
                                         order by r.seq desc limit 1), 0) = 0
                         group by report
                        """,
                day,
                byArrival ? day : "9999-12-31");
    }

    @Override
    public List<Provenance> listReports() {
        return connected.list(
                "select e.* from edition e join current c using (seq) order by c.first", SqliteView::provenance);
    }

    @Override
    public Optional<Provenance> findProvenance(ReportId report) {
        return connected.first(
                "select e.* from edition e join current c using (seq) where e.report = ?",
                SqliteView::provenance,
                report.value());
    }

    @Override
    public List<Provenance> listEditions(ReportId report) {
        return connected.list(
                "select * from edition where report = ? and seq <= (select max(seq) from current join edition using (seq) where report = ?) order by seq",
                SqliteView::provenance,
                report.value(),
                report.value());
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Provenance(
                new ReportId(row.getString("report")),
                row.getString("hash"),
                row.getString("sha256"),
                row.getString("way"),
                Instant.parse(row.getString("arrived")),
                published == null ? null : LocalDate.parse(published),
                row.getString("reader"),
                row.getString("title"),
                row.getInt("claims"));
    }

    @Override
    public Optional<Reading> findReading(ReportId report) {
        return connected.first(
                "select e.source, e.reading, e.mentions from edition e join current c using (seq) where e.report = ?",
                SqliteView::named,
                report.value());
    }

    @Override
    public void forEachReading(Consumer<Reading> reading) {
        connected.each(
                "select e.source, e.reading, e.mentions from edition e join current c using (seq) order by c.first",
                row -> reading.accept(named(row)));
    }

    private static Reading named(ResultSet row) throws SQLException {
        Reading claims = claims(row);
        return ReadingJson.read(claims.report(), Json.parseOwn(Packing.unpackText(row.getBytes("mentions"))))
                .withClaims(claims.claims());
    }

    private static Reading claims(ResultSet row) throws SQLException {
        Report report = ReportJson.read(Json.parseOwn(Packing.unpackText(row.getBytes("source"))));
        return ReadingJson.read(report, Json.parseOwn(Packing.unpackText(row.getBytes("reading"))));
    }

    @Override
    public Optional<byte[]> findOriginal(String sha256) {
        return connected
                .first("select packed from original where sha256 = ?", row -> row.getBytes(1), sha256)
                .map(Packing::unpack);
    }

    @Override
    public List<Ledger.Holder> listClaims(String prefix, int limit) {
        return connected.list(
                """
                select c.id, e.report from claim c join current on current.seq = c.edition join edition e on e.seq = c.edition
                where c.id >= ? and c.id < ? order by c.id, e.seq limit ?
                """,
                row -> new Ledger.Holder(new ClaimId(row.getString(1)), new ReportId(row.getString(2))),
                prefix,
                prefix + Character.MAX_VALUE,
                limit);
    }

    @Override
    public List<ReportId> search(String words) {
        Matcher terms = TERM.matcher(words);
        String query = terms.results()
                .map(t -> t.group(1) != null ? t.group(1) : t.group(2))
                .filter(t -> t.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(t -> '"' + t + '"')
                .collect(Collectors.joining(" "));
        if (query.isEmpty()) {
            return List.of();
        }
        return connected.list(
                """
                select e.report from edition_text t join current c on c.seq = t.rowid join edition e on e.seq = t.rowid
                where edition_text match ? order by rank, e.seq
                """,
                row -> new ReportId(row.getString(1)),
                query);
    }

    @Override
    public List<Judgement> listJudgements() {
        @Nullable LocalDate day = asOf.clock() == AsOf.Clock.ARRIVED ? asOf.day() : null;
        return connected
                .list(
                        "select body from judgement where substr(time, 1, 10) <= ?",
                        row -> JudgementJson.read(Json.parseOwn(row.getString(1))),
                        day == null ? "9999-12-31" : day.toString())
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<Removal> listRemovals() {
        return connected.list(
                "select * from removal order by seq",
                row -> new Removal(
                        new ReportId(row.getString("report")),
                        row.getBoolean("out"),
                        row.getString("author"),
                        Instant.parse(row.getString("time")),
                        row.getString("reason")));
    }

    @Override
    public List<Failure> listFailures() {
        @Nullable LocalDate day = asOf.clock() == AsOf.Clock.ARRIVED ? asOf.day() : null;
        String last = day == null ? "9999-12-31" : day.toString();
        return connected.list(
                """
                select f.* from failure f
                where f.seq = (select max(seq) from failure g where g.way = f.way and substr(g.time, 1, 10) <= ?)
                and not exists (select 1 from edition e where e.way = f.way and e.arrived >= f.time and substr(e.arrived, 1, 10) <= ?)
                order by f.seq
                """,
                row -> new Failure(
                        row.getString("way"),
                        row.getString("code"),
                        row.getString("message"),
                        Instant.parse(row.getString("time"))),
                last,
                last);
    }

    @Override
    public Holdings holdings() {
        long judgements = listJudgements().size();
        return connected
                .first(
                        "select count(*), coalesce(sum(claims), 0), min(published), max(published) from edition join current using (seq)",
                        row -> new Holdings(
                                row.getLong(1),
                                row.getLong(2),
                                judgements,
                                day(row.getString(3)),
                                day(row.getString(4))))
                .orElseThrow();
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @Override
    public String fingerprint() {
        StringBuilder content = new StringBuilder();
        connected.each(
                "select hash from edition join current using (seq) order by hash",
                row -> content.append(row.getString(1)).append('\n'));
        listJudgements().forEach(j -> content.append(j.id()).append('\n'));
        return Packing.sha256(content.toString());
    }

    @Override
    public void close() {
        connected.close();
    }
}
