package no.veikart.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.FaultReport;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;

/** Imports a single file in a transaction of its own, or tries it and takes everything back. */
@Singleton
class FileImports {

    private static final int LONGEST_SECONDS = 120;

    private final FileImport imports;
    private final EntityManager entities;

    FileImports(FileImport imports, EntityManager entities) {
        this.imports = imports;
        this.entities = entities;
    }

    /** @throws ProblemException 400 with every fault of the file; nothing is stored then */
    ImportReport run(DataFile<?> file, String text, boolean dryRun) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            var report = new FaultReport();
            var done = imports.run(file, text, report);
            if (!report.isEmpty()) {
                throw new ProblemException(ProblemType.INVALID_INPUT, report.faults());
            }
            entities.flush();
            entities.createNativeQuery("SET CONSTRAINTS ALL IMMEDIATE")
                    .executeUpdate(); // a trial must meet what waits for the commit
            if (!dryRun) {
                QuarkusTransaction.commit();
            }
            return new ImportReport(
                    file.name(),
                    dryRun,
                    done.rows(),
                    done.created(),
                    done.changed(),
                    done.rows() - done.created() - done.changed());
        } finally {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
        }
    }
}
