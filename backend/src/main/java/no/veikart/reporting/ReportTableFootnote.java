package no.veikart.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A footnote of a section's table; cells are bound to it by its mark. */
@Entity
@Table(name = "report_table_footnote")
public class ReportTableFootnote {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private ReportSection section;

    @Column(updatable = false)
    private String mark;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap text;

    protected ReportTableFootnote() {}

    ReportTableFootnote(ReportSection section, String mark) {
        this.section = section;
        this.mark = mark;
    }

    void set(int newOrdinal, LanguageMap newText) {
        ordinal = newOrdinal;
        text = newText;
    }

    ReportSection section() {
        return section;
    }

    String mark() {
        return mark;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap text() {
        return text;
    }
}
