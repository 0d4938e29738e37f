import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL on the loopback address, for machines without a container engine. Launched from source:
 * {@code java -Dot.epg.working-dir=<binaries> -cp '<jars>/*' PostgresServer.java <port> <data>}. It serves until its standard input
 * closes (so it also ends when its parent is killed) or it is told to stop, and fails when the server dies under it.
 */
public final class PostgresServer {

    /** Database, role and password alike; the server is reachable from this machine only. */
    private static final String NAME = "veikart";

    /** Where the library keeps the unpacked server; it reads the same property. */
    private static final Path BINARIES = Path.of(System.getProperty("ot.epg.working-dir"));

    private final int port;
    private final Path data;
    private final Path postmasterPid;
    /** Written when the cluster is whole: a directory without it is the rest of an interrupted first start. */
    private final Path complete;

    private PostgresServer(int port, Path data) {
        this.port = port;
        this.data = data;
        this.postmasterPid = data.resolve("postmaster.pid");
        this.complete = data.resolve("veikart.complete");
    }

    public static void main(String[] arguments) throws Exception {
        var server = new PostgresServer(
                Integer.parseInt(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
        server.endAnyEarlierServer();
        server.forgetInterruptedUnpacking();
        server.forgetInterruptedFirstStart();
        server.start();
        System.out.println("PostgreSQL ready on port " + arguments[0]);
        server.failWhenServerDies();
        while (System.in.read() >= 0) {
            // Nothing is ever said on standard input; only its end matters.
        }
        System.exit(0);
    }

    /** After a {@code kill -9} of the launcher its server lives on, or leaves a pid file that names a stranger. */
    private void endAnyEarlierServer() throws Exception {
        Optional<ProcessHandle> earlier = postmaster();
        if (earlier.isPresent() && earlier.get().info().command().orElse("").startsWith(BINARIES.toString())) {
            earlier.get().destroy();
            earlier.get().onExit().get(30, TimeUnit.SECONDS);
        }
        Files.deleteIfExists(postmasterPid);
    }

    /** The library locks the folder that it unpacks into, marks it when done, and stumbles over one left half-way. */
    private void forgetInterruptedUnpacking() throws IOException {
        Files.createDirectories(BINARIES);
        try (var unpacked = Files.newDirectoryStream(BINARIES, "PG-*")) {
            for (Path folder : unpacked) {
                if (Files.notExists(folder.resolve(".exists"))) {
                    try (var lock = FileChannel.open(folder.resolve("epg-lock"), CREATE, WRITE)) {
                        if (lock.tryLock() != null) {
                            delete(folder);
                        }
                    }
                }
            }
        }
    }

    private void forgetInterruptedFirstStart() throws IOException {
        if (Files.exists(data) && Files.notExists(complete)) {
            delete(data);
        }
    }

    private void start() throws IOException, SQLException {
        var postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                // Letters are letters whatever the machine's locale: PostgreSQL's own C.UTF-8 is the same everywhere.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library is made for tests and trades durability for speed; an acknowledged write must last.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        // The library is content when anyone answers on the port.
        if (postmaster().isEmpty()) {
            throw new IOException("PostgreSQL did not start; another server may have taken port " + port);
        }
        if (Files.notExists(complete)) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
                try (ResultSet version = statement.executeQuery("SHOW server_version")) {
                    version.next();
                    Files.writeString(complete, version.getString(1) + System.lineSeparator());
                }
            }
        }
    }

    private void failWhenServerDies() throws IOException {
        ProcessHandle server = postmaster().orElseThrow();
        server.onExit().thenRun(() -> {
            System.err.println("PostgreSQL ended.");
            System.exit(1);
        });
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        if (Files.notExists(postmasterPid)) {
            return Optional.empty();
        }
        return Files.readAllLines(postmasterPid).stream()
                .findFirst()
                .map(String::trim)
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of);
    }
}
