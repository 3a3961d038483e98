package org.truceline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.truceline.model.ReportId;

/**
 * A ledger in one SQLite file.
 *
 * <p>Written ahead (WAL), so that readers see an unchanging state while others write. Each report is one transaction. The log is forced to the disk
 * when it is folded into the file: killing the process loses nothing; cutting the power may lose the newest reports, never half of one, and adding
 * them again puts them back.
 *
 * @param options limits
 */
public record SqliteLedger(Path file, Options options) implements Ledger {

    /** So many pages (64 MB) are written behind before they go to their places: fewer, and every few additions bring the same pages there. */
    private static final int PAGES_BEHIND = 16_000;

    /**
     * Limits of a ledger.
     *
     * @param waitMillis how long to wait for another process that writes, in milliseconds
     * @param pages how many pages of 4 KiB the file may have; 0 for as many as the disk holds
     */
    public record Options(int waitMillis, int pages) {
        /** Ten seconds, and as large as the disk allows. */
        public static final Options DEFAULT = new Options(10_000, 0);

        /** @throws IllegalArgumentException if a limit is negative */
        public Options {
            if (waitMillis < 0 || pages < 0) {
                throw new IllegalArgumentException("limits are never negative: " + waitMillis + ", " + pages);
            }
        }
    }

    /** Opens {@code file}, making it where there is none. */
    public static SqliteLedger open(Path file) {
        return open(file, Options.DEFAULT);
    }

    /** As {@link #open(Path)}, with limits. */
    public static SqliteLedger open(Path file, Options options) {
        SqliteLedger ledger = new SqliteLedger(file, options);
        try (Connected connected = ledger.connect()) {
            Migrations.run(connected, file.toString());
        }
        return ledger;
    }

    /** Opens {@code file}, which must be there. */
    public static SqliteLedger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(
                    "ledger.missing",
                    "there is no ledger at " + file
                            + ". The verb add makes one (add FILE|DIR|URL …); --ledger FILE names another");
        }
        return open(file);
    }

    @Override
    public Writer writer() {
        return new SqliteWriter(connect());
    }

    @Override
    public View view(AsOf asOf) {
        return new SqliteView(connect(), asOf);
    }

    @Override
    public Workings workings() {
        return new SqliteWorkings(connect());
    }

    @Override
    public List<Step> history(Collection<ReportId> reports, AsOf asOf) {
        try (Connected connected = connect()) {
            return new SqliteHistory(connected, asOf).of(reports);
        }
    }

    private Connected connect() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(options.waitMillis());
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false); // asked for where needed: else one more query for each row
        if (options.pages() > 0) {
            config.setMaxPageCount(options.pages());
        }
        try {
            Connected connected =
                    new Connected(file.toString(), config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
            connected.run("pragma wal_autocheckpoint = " + PAGES_BEHIND);
            return connected;
        } catch (SQLException e) {
            throw LedgerException.of(file.toString(), e);
        }
    }

    /** Nothing is held open between uses. */
    @Override
    public void close() {}
}
