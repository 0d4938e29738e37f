package no.veikart.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Period;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How an indicator is defined for a period: as known today ({@link IndicatorVersion}), or as known once ({@link IndicatorRecord}). */
@MappedSuperclass
public abstract class IndicatorState {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Embedded
    private ValidPeriod valid;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap definition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_of_measure_id")
    private UnitOfMeasure unitOfMeasure;

    @Enumerated(EnumType.STRING)
    private Period.Type frequency;

    @Enumerated(EnumType.STRING)
    private Indicator.Direction direction;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_unit_id")
    private OrganisationUnit ownerUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_aggregation")
    private Indicator.UnitAggregation unitAggregation;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_aggregation")
    private Indicator.TimeAggregation timeAggregation;

    private BigDecimal minimum;
    private BigDecimal maximum;

    @Column(name = "suppress_below")
    private Integer suppressBelow;

    private String licence;

    @Column(name = "is_key")
    private boolean keyFigure;

    @Embedded
    protected Citation citation; // Hibernate's enhancer needs to see an inherited class-typed component

    protected IndicatorState() {}

    protected IndicatorState(Indicator indicator, ValidPeriod valid) {
        this.indicator = indicator;
        this.valid = valid;
    }

    /** When this state was recorded. */
    abstract Instant recordedAt();

    void set(
            IndicatorRequest request,
            UnitOfMeasure newUnitOfMeasure,
            OrganisationUnit newOwnerUnit,
            Citation newCitation) {
        title = request.title();
        definition = request.definition();
        unitOfMeasure = newUnitOfMeasure;
        frequency = request.frequency();
        direction = request.direction();
        ownerUnit = newOwnerUnit;
        unitAggregation = request.unitAggregation();
        timeAggregation = request.timeAggregation();
        minimum = request.minimum();
        maximum = request.maximum();
        suppressBelow = request.suppressBelow();
        licence = request.licence();
        keyFigure = request.key();
        citation = newCitation;
    }

    void setValid(ValidPeriod period) {
        valid = period;
    }

    /** Tells a number that no figure of this indicator can be: too exact, or beyond its bounds. */
    void checkNumber(BigDecimal number, String pointer, Faults faults) {
        Decimals.check(number, unitOfMeasure.decimals(), pointer, faults);
        if (number != null && minimum != null && number.compareTo(minimum) < 0) {
            faults.at(pointer, "too-small", minimum.toPlainString());
        }
        if (number != null && maximum != null && number.compareTo(maximum) > 0) {
            faults.at(pointer, "too-large", maximum.toPlainString());
        }
    }

    public Indicator indicator() {
        return indicator;
    }

    ValidPeriod valid() {
        return valid;
    }

    public LanguageMap title() {
        return title;
    }

    LanguageMap definition() {
        return definition;
    }

    public UnitOfMeasure unitOfMeasure() {
        return unitOfMeasure;
    }

    Period.Type frequency() {
        return frequency;
    }

    Indicator.Direction direction() {
        return direction;
    }

    /** That the owner unit answers for it, from the first day of this definition on. */
    Accountability.Statement owned() {
        return Accountability.Statement.of(indicator.id(), ownerUnit, valid.from());
    }

    OrganisationUnit ownerUnit() {
        return ownerUnit;
    }

    Indicator.UnitAggregation unitAggregation() {
        return unitAggregation;
    }

    Indicator.TimeAggregation timeAggregation() {
        return timeAggregation;
    }

    BigDecimal minimum() {
        return minimum;
    }

    BigDecimal maximum() {
        return maximum;
    }

    /** Numbers of people between 0 and this would tell on someone. */
    Integer suppressBelow() {
        return suppressBelow;
    }

    String licence() {
        return licence;
    }

    /** Whether it stands on the front page. */
    boolean isKeyFigure() {
        return keyFigure;
    }

    Citation citation() {
        return citation;
    }
}
