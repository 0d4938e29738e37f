package no.veikart.organisation.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The decision that stands behind something, as far as a source tells: words, body, day, case; any of them alone. */
@Embeddable
public record StatedDecision(
        @Column(name = "decision_statement") @JdbcTypeCode(SqlTypes.JSON)
        LanguageMap statement,

        @Column(name = "decision_body_id") UUID body,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "case_reference") String caseReference) {}
