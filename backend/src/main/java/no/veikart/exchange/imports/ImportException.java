package no.veikart.exchange.imports;

import no.veikart.exchange.files.FaultReport;

/** Ends an import, and rolls back all of it, with the report of its faults. */
public class ImportException extends RuntimeException {

    private final transient FaultReport report;

    ImportException(FaultReport report) {
        super("Nothing was imported:\n" + report);
        this.report = report;
    }

    public FaultReport report() {
        return report;
    }
}
