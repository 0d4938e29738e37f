package no.veikart.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import no.veikart.shared.http.RequestBinder;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;

/**
 * Brings a folder of files in: reader → validator → upsert → fault report. All or nothing: every row is tried, so that all faults are
 * told at once, and with any fault the transaction is rolled back.
 */
@ApplicationScoped
public class DataSetImport {

    private static final String CODE = "code";

    private final ImportTargets targets;
    private final RequestBinder binder;

    DataSetImport(ImportTargets targets, RequestBinder binder) {
        this.targets = targets;
        this.binder = binder;
    }

    /**
     * @return how many rows were read
     * @throws ImportException with the report of all faults; nothing was stored
     */
    @Transactional
    public int run(Path folder) {
        var report = new FaultReport();
        int rows = 0;
        for (ImportTarget target : targets.inOrder()) {
            Path file = folder.resolve(target.file());
            if (Files.isRegularFile(file)) {
                var codes = new HashSet<String>();
                for (ImportRow row : CsvReader.read(file, target.pointers().keySet(), report)) {
                    String code = row.values().get(CODE);
                    if (code != null && !codes.add(code)) {
                        report.add(row.file(), row.number(), CODE, "repeated-row", code);
                    }
                    store(row, target, report);
                    rows++;
                }
            }
        }
        if (!report.isEmpty()) {
            throw new ImportException(report);
        }
        return rows;
    }

    private void store(ImportRow row, ImportTarget target, FaultReport report) {
        var faults = new Faults();
        try {
            target.upsert().store(binder.bind(target.tree(row), target.request(), faults), row, faults);
        } catch (ProblemException e) {
            if (faults.isEmpty()) {
                throw e;
            }
        }
        report.addAll(row, target, faults);
    }
}
