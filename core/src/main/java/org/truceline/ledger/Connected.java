package org.truceline.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection to one SQLite file, with its failures told in our words. Belongs to one thread. */
final class Connected implements AutoCloseable {

    private final String file;
    private final Connection connection;

    /** Statements kept for the next time by their SQL; null where they are not. */
    private @Nullable Map<String, PreparedStatement> kept;

    Connected(String file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Keeps statements for the next time: for a connection that runs the same few again and again, none inside itself. */
    void keepStatements() {
        kept = new HashMap<>();
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Takes the current row. */
    @FunctionalInterface
    interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs all statements of a resource beside this class. */
    void runScript(String resource) {
        try (InputStream in = Connected.class.getResourceAsStream(resource);
                Statement statement = connection.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + resource);
            }
            statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw failure(e);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }

    /** Runs {@code sql} with {@code values} in place of its question marks; returns how many rows it changed. */
    int change(String sql, @Nullable Object... values) {
        try (Prepared prepared = prepare(sql, values)) {
            return prepared.statement().executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        try (Prepared prepared = prepare(sql, values);
                ResultSet rows = prepared.statement().executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        List<T> all = new ArrayList<>();
        each(sql, rows -> all.add(row.of(rows)), values);
        return all;
    }

    void each(String sql, Taking taking, @Nullable Object... values) {
        try (Prepared prepared = prepare(sql, values);
                ResultSet rows = prepared.statement().executeQuery()) {
            while (rows.next()) {
                taking.take(rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** Runs {@code work} in a transaction that holds the only right to write from its start; all of it is kept, or none. */
    void atomically(Runnable work) {
        run("begin immediate");
        try {
            work.run();
            run("commit");
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable cause) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException e) {
            cause.addSuppressed(e); // SQLite has rolled back by itself, as it does where the disk is full
        }
    }

    /** A statement, closed after use unless it is kept. */
    private record Prepared(PreparedStatement statement, boolean keep) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            if (!keep) {
                statement.close();
            }
        }
    }

    private Prepared prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = kept == null ? null : kept.get(sql);
        boolean keep = kept != null;
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            if (kept != null) {
                kept.put(sql, statement);
            }
        }
        Prepared prepared = new Prepared(statement, keep);
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }

    private LedgerException failure(SQLException e) {
        return LedgerException.of(file, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }
}
