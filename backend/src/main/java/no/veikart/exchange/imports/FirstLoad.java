package no.veikart.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * Loads the configured data set on the first start of a database, and never again: what editors have changed since is theirs. Two
 * replicas that start at once load it once.
 */
@ApplicationScoped
public class FirstLoad {

    private static final Logger LOG = Logger.getLogger(FirstLoad.class);
    private static final int LONGEST_SECONDS = 600;

    private final DataSetConfig config;
    private final DataSetImport imports;
    private final EntityManager entities;

    FirstLoad(DataSetConfig config, DataSetImport imports, EntityManager entities) {
        this.config = config;
        this.imports = imports;
        this.entities = entities;
    }

    void onStart(@Observes StartupEvent event) {
        config.directory().ifPresent(folder -> QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .run(() -> load(folder)));
    }

    private void load(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        entities.createNativeQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('first-load', 0)))")
                .getSingleResult();
        boolean loaded = !entities.createNativeQuery("SELECT 1 FROM loaded_data_set WHERE name = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
        if (loaded) {
            return;
        }
        int rows = imports.run(folder);
        entities.createNativeQuery(
                        "INSERT INTO loaded_data_set (name, checksum, rows_read) VALUES (:name, :checksum, :rows)")
                .setParameter("name", name)
                .setParameter("checksum", checksum(folder))
                .setParameter("rows", rows)
                .executeUpdate();
        LOG.infof("Loaded the data set %s: %d rows", name, rows);
    }

    private static String checksum(Path folder) {
        try (var files = Files.list(folder)) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
