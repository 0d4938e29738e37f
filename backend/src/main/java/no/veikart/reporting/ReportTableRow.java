package no.veikart.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of a section's table. */
@Entity
@Table(name = "report_table_row")
public class ReportTableRow extends ReportTableHeading {

    protected ReportTableRow() {}

    ReportTableRow(ReportSection section, String key) {
        super(section, key);
    }
}
