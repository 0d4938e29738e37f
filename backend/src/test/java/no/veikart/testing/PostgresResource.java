package no.veikart.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The real PostgreSQL, one server for all tests of a run, empty at its start. A test class that wants a database of its own, and another
 * data set in it, names a folder of files by {@link #DATA}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    public static final String DATA = "data";

    private static EmbeddedPostgres server;

    private String data;

    @Override
    public void init(Map<String, String> arguments) {
        data = arguments.get(DATA);
    }

    @Override
    public Map<String, String> start() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        // the same on every machine, whatever its LANG: upper and lower case must know æ, ø, å
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("fsync", "off") // a test database need not survive a power cut
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(PostgresResource::close));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var configuration = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", database()),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres"));
        if (data != null) {
            configuration.put("veikart.data.directory", data);
        }
        return configuration;
    }

    /** That of all tests, or a new one. */
    private String database() {
        if (data == null) {
            return "postgres";
        }
        String name = Path.of(data).getFileName().toString();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS \"" + name + "\"");
            statement.execute("CREATE DATABASE \"" + name + "\"");
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // The next test class, with another configuration perhaps, uses the same server; it ends with the run.
    }

    private static void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
