package no.veikart.exchange.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.Entry;
import no.veikart.exchange.files.FaultReport;
import no.veikart.shared.audit.AuditTally;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.http.RequestBinder;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;

/** Brings one file in: reader → validator → upsert → fault report. Every request is tried, so that all faults are told at once. */
@Singleton
class FileImport {

    private final RequestBinder binder;
    private final AuditTally tally;
    private final EntityManager entities;

    FileImport(RequestBinder binder, AuditTally tally, EntityManager entities) {
        this.binder = binder;
        this.tally = tally;
        this.entities = entities;
    }

    /** With a fault in the report the caller must roll back. */
    <R extends ContractBody> FileRun.Outcome run(DataFile<R> file, String text, FaultReport report) {
        var run = begin(file, text);
        run.tell(report);
        return run.outcome();
    }

    /** Brings in what can come in by itself; what names something unknown waits for other files. */
    <R extends ContractBody> FileRun<R> begin(DataFile<R> file, String text) {
        var run = new FileRun<>(file, text, (entry, profile) -> store(entry, file, profile), tally, this::forget);
        run.goOn();
        return run;
    }

    /** Else every request would look through all before it for changes. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private <R extends ContractBody> Faults store(Entry entry, DataFile<R> file, CsvProfile profile) {
        var faults = new Faults();
        try {
            file.store(binder.bind(file.tree(entry, profile), file.request(), faults), entry.first(), faults);
        } catch (ProblemException e) {
            if (faults.isEmpty()) {
                throw e; // no fault of the request, such as a conflict: it ends the import
            }
        }
        return faults;
    }
}
