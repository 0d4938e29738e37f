package no.veikart.indicators;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a target says.
 *
 * @param period by whose end it is to be met; null for an aim without a date
 * @param value to reach, or the least of a range; null where only the trend counts
 * @param upperValue the most of a range
 * @param baselineValue where it began; null where that is the figure of the baseline's period
 * @param tolerance how far off the path is still on track
 * @param supersedes the target whose place it takes, and which stays to be seen
 */
@Embeddable
record TargetTerms(
        @Embedded Period period,
        @Enumerated(EnumType.STRING) Target.Kind kind,
        BigDecimal value,
        @Column(name = "upper_value") BigDecimal upperValue,
        @Column(name = "baseline_value") BigDecimal baselineValue,

        @Embedded
        @AttributeOverride(name = "code", column = @Column(name = "baseline_period"))
        @AttributeOverride(name = "firstDay", column = @Column(name = "baseline_period_start"))
        @AttributeOverride(name = "lastDay", column = @Column(name = "baseline_period_end"))
        Period baselinePeriod,

        @Column(name = "baseline_note") @JdbcTypeCode(SqlTypes.JSON)
        LanguageMap baselineNote,

        @Enumerated(EnumType.STRING) Target.Path path,
        BigDecimal tolerance,
        @JdbcTypeCode(SqlTypes.JSON) LanguageMap reason,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "supersedes_id")
        Target supersedes,

        @Embedded Citation citation) {

    boolean hasBaseline() {
        return baselineValue != null || baselinePeriod != null;
    }

    /** Whether where it began must be looked up among the figures. */
    boolean beginsAtObservation() {
        return baselineValue == null && baselinePeriod != null;
    }
}
