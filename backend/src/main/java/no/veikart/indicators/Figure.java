package no.veikart.indicators;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.Qualifier;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What an observation says: a value, or the reason why there is none. Missing is never zero.
 *
 * @param derivation how it was derived, where it was
 * @param note what a reader must know of it; where there is no value, why
 * @param reason why it was revised
 */
@Embeddable
public record Figure(
        BigDecimal value,
        @Enumerated(EnumType.STRING) Observation.Status status,
        @Enumerated(EnumType.STRING) Qualifier qualifier,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap derivation,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap note,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap reason,
        @Embedded Citation citation) {

    static Figure of(ObservationRequest request, Citation citation) {
        return new Figure(
                request.value(),
                request.status(),
                request.qualifier(),
                request.derivation(),
                request.note(),
                request.reason(),
                citation);
    }

    /** Whether it may yet change without having been wrong. */
    public boolean isProvisional() {
        return status == Observation.Status.PROVISIONAL;
    }

    /** With as many decimals as its unit of measure shows. */
    public BigDecimal shownIn(UnitOfMeasure unit) {
        return Decimals.shown(value, unit.decimals());
    }
}
