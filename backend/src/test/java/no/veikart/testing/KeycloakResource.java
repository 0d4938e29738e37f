package no.veikart.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The real Keycloak with the realm that {@code make run} uses, for tests whose tokens must be real. It is started from
 * the distribution that {@code make prepare} fetches; {@code VEIKART_KEYCLOAK_HOME} points at another one.
 */
public class KeycloakResource implements QuarkusTestResourceLifecycleManager {

    static final String WEB_ORIGIN = "http://localhost:5173";
    static final String MACHINE_SECRET = "veikart-machine";

    private static final Path REALM_TEMPLATE = Path.of("..", "scripts", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Process keycloak;

    @Override
    public Map<String, String> start() {
        try {
            Path home = home();
            provideRealm(home);
            int port = freePort();
            String origin = "http://localhost:" + port;
            keycloak = launch(home, port, origin);
            String issuer = origin + "/realms/veikart";
            awaitReady(issuer);
            return Map.of("veikart.oidc.issuer", issuer);
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak did not start", e);
        }
    }

    @Override
    public void stop() {
        if (keycloak == null) {
            return;
        }
        keycloak.destroy();
        try {
            if (!keycloak.waitFor(20, TimeUnit.SECONDS)) {
                keycloak.descendants().forEach(ProcessHandle::destroyForcibly);
                keycloak.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path home() throws IOException {
        Optional<Path> told = Optional.ofNullable(
                        System.getProperty("veikart.keycloak.home", System.getenv("VEIKART_KEYCLOAK_HOME")))
                .map(Path::of);
        Path home = told.isPresent() ? told.get() : fetched(Path.of("..", ".local"));
        if (!Files.isExecutable(home.resolve("bin/kc.sh"))) {
            throw new IllegalStateException("There is no prepared Keycloak in " + home + ": run make prepare.");
        }
        return home.toRealPath();
    }

    private static Path fetched(Path local) throws IOException {
        if (Files.isDirectory(local)) {
            try (var found = Files.newDirectoryStream(local, "keycloak-*")) {
                for (Path home : found) {
                    return home;
                }
            }
        }
        return local.resolve("keycloak");
    }

    private static void provideRealm(Path home) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        try (var templates = Files.newDirectoryStream(REALM_TEMPLATE, "*.json")) {
            for (Path template : templates) {
                Files.copy(template, imports.resolve(template.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Process launch(Path home, int port, String origin) throws IOException {
        var builder = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + origin);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx384m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "VEIKART_WEB_ORIGIN",
                        WEB_ORIGIN,
                        "VEIKART_API_ORIGIN",
                        "http://localhost:8080",
                        "VEIKART_MACHINE_SECRET",
                        MACHINE_SECRET));
        return builder.redirectErrorStream(true)
                .redirectOutput(new File("target/keycloak.log"))
                .start();
    }

    private void awaitReady(String issuer) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (keycloak.isAlive() && Instant.now().isBefore(deadline)) {
                if (answers(http, request)) {
                    return;
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
        throw new IOException("Keycloak was not ready in " + PATIENCE.toSeconds() + " s, see target/keycloak.log");
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
