package org.truceline.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.truceline.json.Json;
import org.truceline.json.JudgementJson;
import org.truceline.json.ReadingJson;
import org.truceline.json.ReportJson;
import org.truceline.model.Judgement;
import org.truceline.model.Reading;
import org.truceline.model.Report;
import org.truceline.model.ReportId;

/** Workings in tables beside the ledger's own, in the same file. */
final class SqliteWorkings implements Workings {

    private static final String TABLES = "judgement report filing edge home name word at";

    private final Connected connected;

    SqliteWorkings(Connected connected) {
        this.connected = connected;
        connected.keepStatements();
        connected.run("pragma cache_size = -65536"); // 64 MiB
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        connected.atomically(() -> result.set(work.get()));
        return result.get();
    }

    @Override
    public <T> T still(Supplier<T> work) {
        connected.run("begin");
        try {
            return work.get();
        } finally {
            connected.run("commit");
        }
    }

    @Override
    public State state() {
        return connected
                .first(
                        "select rules, edition, removal, step from record_state",
                        row -> new State(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .orElse(new State("", 0, 0, 0));
    }

    @Override
    public void clear() {
        for (String table : TABLES.split(" ", -1)) {
            connected.change("delete from record_" + table);
        }
        connected.change("update record_state set rules = '', edition = 0, removal = 0");
    }

    @Override
    public News news(int limit) {
        State state = state();
        Set<ReportId> reports = new LinkedHashSet<>();
        long[] upTo = {state.edition(), state.removal()};
        connected.each(
                "select report, seq from edition where seq > ? order by seq limit ?",
                row -> {
                    reports.add(new ReportId(row.getString(1)));
                    upTo[0] = row.getLong(2);
                },
                state.edition(),
                limit);
        connected.each(
                "select report, seq from removal where seq > ? order by seq limit ?",
                row -> {
                    reports.add(new ReportId(row.getString(1)));
                    upTo[1] = row.getLong(2);
                },
                state.removal(),
                limit);
        Set<String> judgements = new HashSet<>(connected.list(
                "select id from judgement where id not in (select id from record_judgement)", row -> row.getString(1)));
        return new News(List.copyOf(reports), new State(state.rules(), upTo[0], upTo[1], state.step() + 1), judgements);
    }

    @Override
    public void taken(News news, String rules) {
        connected.change(
                "insert or replace into record_state (id, rules, edition, removal, step) values (1, ?, ?, ?, ?)",
                rules,
                news.upTo().edition(),
                news.upTo().removal(),
                news.upTo().step());
        news.judgements().forEach(id -> connected.change("insert or ignore into record_judgement values (?)", id));
    }

    @Override
    public Optional<Reading> reading(ReportId report, boolean mentions) {
        boolean out =
                connected.number("select out from removal where report = ? order by seq desc limit 1", report.value())
                        != 0;
        if (out) {
            return Optional.empty();
        }
        return mentions
                ? connected.first(
                        "select source, reading, mentions from edition where report = ? order by seq desc limit 1",
                        row -> {
                            Reading claims = claims(row.getBytes(1), row.getBytes(2));
                            return ReadingJson.read(claims.report(), Json.parseOwn(Packing.unpackText(row.getBytes(3))))
                                    .withClaims(claims.claims());
                        },
                        report.value())
                : connected.first(
                        "select source, reading from edition where report = ? order by seq desc limit 1",
                        row -> claims(row.getBytes(1), row.getBytes(2)),
                        report.value());
    }

    private static Reading claims(byte[] source, byte[] reading) {
        Report report = ReportJson.read(Json.parseOwn(Packing.unpackText(source)));
        return ReadingJson.read(report, Json.parseOwn(Packing.unpackText(reading)));
    }

    @Override
    public List<Judgement> judgements() {
        return connected
                .list("select body from judgement", row -> JudgementJson.read(Json.parseOwn(row.getString(1))))
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public List<ReportId> holders(String claim, int limit) {
        return connected.list(
                "select distinct e.report from claim c join edition e on e.seq = c.edition where c.id >= ? and c.id < ? limit ?",
                row -> new ReportId(row.getString(1)),
                claim,
                claim + Character.MAX_VALUE,
                limit);
    }

    @Override
    public int number(ReportId report) {
        Optional<Integer> number = connected.first(
                "select number from record_report where report = ?", row -> row.getInt(1), report.value());
        if (number.isPresent()) {
            return number.get();
        }
        connected.change("insert into record_report (report) values (?)", report.value());
        return (int) connected.number("select last_insert_rowid()");
    }

    @Override
    public ReportId report(int number) {
        return connected
                .first(
                        "select report from record_report where number = ?",
                        row -> new ReportId(row.getString(1)),
                        number)
                .orElseThrow();
    }

    @Override
    public byte @Nullable [] sheet(int report) {
        return connected
                .first(
                        "select sheet from record_report where number = ? and sheet is not null",
                        row -> row.getBytes(1),
                        report)
                .orElse(null);
    }

    @Override
    public void keepSheet(int report, byte @Nullable [] sheet) {
        connected.change("update record_report set sheet = ? where number = ?", sheet, report);
    }

    @Override
    public List<Filing> filed(long key, int limit) {
        return connected.list(
                "select stamp, number from record_filing where key = ? order by stamp, number limit ?",
                row -> new Filing(row.getLong(1), row.getLong(2)),
                key,
                limit);
    }

    @Override
    public long[] stamps(long key) {
        List<Long> ends = new ArrayList<>();
        for (String order : new String[] {"", " desc"}) {
            connected.each(
                    "select stamp from record_filing where key = ? order by stamp" + order + " limit 1",
                    row -> ends.add(row.getLong(1)),
                    key);
        }
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void file(long key, long stamp, long number) {
        connected.change("insert or ignore into record_filing values (?, ?, ?)", key, stamp, number);
    }

    @Override
    public void unfile(long key, long stamp, long number) {
        connected.change("delete from record_filing where key = ? and stamp = ? and number = ?", key, stamp, number);
    }

    @Override
    public List<Edge> edges(long strand) {
        return connected.list(
                "select b, score, used from record_edge where a = ?",
                row -> new Edge(row.getLong(1), row.getDouble(2), row.getBoolean(3)),
                strand);
    }

    @Override
    public void link(long a, long b, double score, boolean used) {
        connected.change("insert or replace into record_edge values (?, ?, ?, ?)", a, b, score, used);
        connected.change("insert or replace into record_edge values (?, ?, ?, ?)", b, a, score, used);
    }

    @Override
    public void unlink(long a, long b) {
        connected.change("delete from record_edge where a = ? and b = ?", a, b);
        connected.change("delete from record_edge where a = ? and b = ?", b, a);
    }

    @Override
    public long home(long strand) {
        return connected
                .first("select home from record_home where strand = ?", row -> row.getLong(1), strand)
                .orElse(-1L);
    }

    @Override
    public void settle(long strand, long home) {
        connected.change("insert or replace into record_home values (?, ?)", strand, home);
    }

    @Override
    public void unsettle(long strand) {
        connected.change("delete from record_home where strand = ?", strand);
    }

    @Override
    public long[] members(long home) {
        return connected.list("select strand from record_home where home = ?", row -> row.getLong(1), home).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public List<Long> homes() {
        return connected.list("select distinct home from record_home", row -> row.getLong(1));
    }

    @Override
    public Optional<CopyRow> copy(int report) {
        return connected.first(
                "select copy_of, kind, alike from record_report where number = ? and copy_of is not null",
                row -> new CopyRow(new ReportId(row.getString(1)), row.getString(2), row.getDouble(3)),
                report);
    }

    @Override
    public void copied(int report, @Nullable CopyRow copy) {
        connected.change(
                "update record_report set copy_of = ?, kind = ?, alike = ? where number = ?",
                copy == null ? null : copy.of().value(),
                copy == null ? "" : copy.kind(),
                copy == null ? 0.0 : copy.alike(),
                report);
    }

    @Override
    public void forgetWhere(long from, long to) {
        connected.change("delete from record_at where strand >= ? and strand < ?", from, to);
    }

    @Override
    public void noteWhere(long strand, Collection<String> names, Collection<Integer> months) {
        List<Long> ids = new ArrayList<>(List.of(0L));
        for (String name : names) {
            long id = connected.number("select id from record_name where name = ?", name);
            if (id == 0) {
                connected.change("insert into record_name (name) values (?)", name);
                id = connected.number("select last_insert_rowid()");
                for (String word : new HashSet<>(List.of(name.split(" ", -1)))) {
                    connected.change("insert into record_word (word, name) values (?, ?)", word, id);
                }
            }
            ids.add(id);
        }
        for (long id : ids) {
            for (int month : months) {
                connected.change("insert or ignore into record_at values (?, ?, ?)", id, month, strand);
            }
        }
    }

    @Override
    public List<Long> homesAt(@Nullable String words, int first, int last) {
        String homes =
                "select distinct h.home from record_at a join record_home h on h.strand = a.strand where a.month between ? and ? and ";
        return words == null
                ? connected.list(homes + "a.name = 0", row -> row.getLong(1), first, last)
                : connected.list(
                        homes
                                + "a.name in (select n.id from record_word w join record_name n on n.id = w.name where w.word = ? and instr(' ' || n.name || ' ', ' ' || ? || ' ') > 0)",
                        row -> row.getLong(1),
                        first,
                        last,
                        longest(words),
                        words);
    }

    private static String longest(String words) {
        String longest = "";
        for (String word : words.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    @Override
    public void close() {
        connected.close();
    }
}
