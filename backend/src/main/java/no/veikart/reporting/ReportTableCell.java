package no.veikart.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.veikart.indicators.ObservationRef;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One figure or word of a section's table: an observation, or a literal with the reason why there is none. */
@Entity
@Table(name = "report_table_cell")
public class ReportTableCell {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private ReportSection section;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "row_id", updatable = false)
    private ReportTableRow row;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "column_id", updatable = false)
    private ReportTableColumn column;

    @Column(name = "observation_id")
    private UUID observation;

    private BigDecimal number;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap text;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private ObservationRef published;

    @ManyToMany
    @JoinTable(
            name = "report_table_cell_footnote",
            joinColumns = @JoinColumn(name = "cell_id"),
            inverseJoinColumns = @JoinColumn(name = "footnote_id"))
    private Set<ReportTableFootnote> footnotes = new HashSet<>();

    protected ReportTableCell() {}

    ReportTableCell(ReportSection section, ReportTableRow row, ReportTableColumn column) {
        this.section = section;
        this.row = row;
        this.column = column;
    }

    /** @param newObservation null for a literal */
    void set(ReportTableRequest.Cell request, UUID newObservation, Collection<ReportTableFootnote> newFootnotes) {
        observation = newObservation;
        number = request.number();
        text = request.text();
        reason = request.reason();
        footnotes.clear();
        footnotes.addAll(newFootnotes);
    }

    /** Keeps the observation as the publication shows it; null lets it go again. */
    void pin(ObservationRef shown) {
        published = shown;
    }

    ReportSection section() {
        return section;
    }

    ReportTableRow row() {
        return row;
    }

    ReportTableColumn column() {
        return column;
    }

    /** Null for a literal. */
    UUID observation() {
        return observation;
    }

    BigDecimal number() {
        return number;
    }

    LanguageMap text() {
        return text;
    }

    LanguageMap reason() {
        return reason;
    }

    /** What a published report shows; null while it is not published. */
    ObservationRef published() {
        return published;
    }

    Set<ReportTableFootnote> footnotes() {
        return footnotes;
    }
}
