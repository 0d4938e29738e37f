package no.veikart.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A column of a section's table. */
@Entity
@Table(name = "report_table_column")
public class ReportTableColumn extends ReportTableHeading {

    protected ReportTableColumn() {}

    ReportTableColumn(ReportSection section, String key) {
        super(section, key);
    }
}
