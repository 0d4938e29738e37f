package no.veikart.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What columns and rows have alike: a key that cells name them by, a place, a title. */
@MappedSuperclass
abstract class ReportTableHeading {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private ReportSection section;

    @Column(name = "key", updatable = false)
    private String key;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    protected ReportTableHeading() {}

    protected ReportTableHeading(ReportSection section, String key) {
        this.section = section;
        this.key = key;
    }

    void set(int newOrdinal, LanguageMap newTitle) {
        ordinal = newOrdinal;
        title = newTitle;
    }

    ReportSection section() {
        return section;
    }

    String key() {
        return key;
    }

    int ordinal() {
        return ordinal;
    }

    LanguageMap title() {
        return title;
    }
}
