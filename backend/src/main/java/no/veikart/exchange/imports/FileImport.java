package no.veikart.exchange.imports;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import no.veikart.exchange.files.CsvReader;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.FaultReport;
import no.veikart.exchange.files.Row;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.audit.AuditTally;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.http.RequestBinder;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;

/** Brings one file in: reader → validator → upsert → fault report. Every row is tried, so that all faults are told at once. */
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

    /** What became of the rows of a file. */
    record Outcome(int rows, int created, int changed) {}

    /** With a fault in the report the caller must roll back. */
    <R extends ContractBody> Outcome run(DataFile<R> file, String text, FaultReport report) {
        var sheet = CsvReader.read(file.name(), text, file.columnNames(), report);
        var seen = new HashSet<List<String>>();
        for (Row row : sheet.rows()) {
            if (!seen.add(file.key(row))) {
                report.add(
                        file.name(), row.number(), file.keyColumn(), "repeated-row", String.join(" ", file.key(row)));
            }
        }
        var done = new Done();
        storeAll(sheet.rows(), file, sheet.profile(), report, done);
        return new Outcome(sheet.rows().size(), done.created, done.changed);
    }

    /** A row may name one further down, such as its parent: what is unknown at first is tried again as long as others come in. */
    private <R extends ContractBody> void storeAll(
            List<Row> rows, DataFile<R> file, CsvProfile profile, FaultReport report, Done done) {
        var waiting = new LinkedHashMap<Row, Faults>();
        for (Row row : rows) {
            int created = tally.of(Action.CREATED);
            int entries = tally.all();
            var faults = store(row, file, profile);
            done.created += tally.of(Action.CREATED) - created;
            done.changed += tally.of(Action.CREATED) == created && tally.all() > entries ? 1 : 0;
            if (faults.isEmpty()) {
                entities.flush();
                entities.clear(); // else every row would look through all before it for changes
            } else {
                waiting.put(row, faults);
            }
        }
        boolean others = rows.size() > waiting.size();
        if (others && waiting.values().stream().anyMatch(FileImport::namesSomethingUnknown)) {
            storeAll(List.copyOf(waiting.keySet()), file, profile, report, done);
        } else {
            waiting.forEach((row, faults) -> report.addAll(row, file, faults));
        }
    }

    private static final class Done {
        private int created;
        private int changed;
    }

    private static boolean namesSomethingUnknown(Faults faults) {
        return faults.all().stream().anyMatch(fault -> fault.code().equals("unknown-code"));
    }

    private <R extends ContractBody> Faults store(Row row, DataFile<R> file, CsvProfile profile) {
        var faults = new Faults();
        try {
            file.store(binder.bind(file.tree(row, profile), file.request(), faults), row, faults);
        } catch (ProblemException e) {
            if (faults.isEmpty()) {
                throw e; // no fault of the row, such as a conflict: it ends the import
            }
        }
        return faults;
    }
}
