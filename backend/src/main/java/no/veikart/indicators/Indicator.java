package no.veikart.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.history.Identified;
import no.veikart.shared.source.ExternalId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;

/** The identity of an indicator, and what it can be broken down by; how it is defined stands in its versions. */
@Entity
@Table(name = "indicator")
public class Indicator extends Identified {

    /** Which way is better. Always stated by whoever defines the indicator, never guessed. */
    @Schema(name = "IndicatorDirection")
    public enum Direction {
        HIGHER_BETTER,
        LOWER_BETTER,
        WITHIN_RANGE,
        /** Neither: the figure helps to understand others. */
        CONTEXT_ONLY
    }

    /** How figures of units become one of the unit above. */
    @Schema(name = "UnitAggregation")
    public enum UnitAggregation {
        SUM,
        RATIO,
        WEIGHTED_MEAN,
        MIN,
        MAX,
        /** Not at all: to refuse is safer than a wrong sum. */
        NONE
    }

    /** How figures of periods become one of a longer period. */
    @Schema(name = "TimeAggregation")
    public enum TimeAggregation {
        SUM,
        MEAN,
        LAST,
        NONE
    }

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "indicator_dimension",
            joinColumns = @JoinColumn(name = "indicator_id"),
            inverseJoinColumns = @JoinColumn(name = "dimension_id"))
    private Set<Dimension> dimensions = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "indicator_external_id", joinColumns = @JoinColumn(name = "indicator_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Indicator() {}

    Indicator(String code) {
        super(code);
    }

    /** What its figures can be broken down by, in the order of their codes. */
    List<Dimension> dimensions() {
        return dimensions.stream().sorted(Comparator.comparing(Dimension::code)).toList();
    }

    boolean isBrokenDownBy(Dimension dimension) {
        return dimensions.stream().anyMatch(own -> own.id().equals(dimension.id()));
    }

    void setDimensions(Collection<Dimension> wanted) {
        dimensions.retainAll(wanted);
        dimensions.addAll(wanted);
    }

    Set<ExternalId> externalIds() {
        return externalIds;
    }

    void setExternalIds(Collection<ExternalId> ids) {
        externalIds.clear();
        externalIds.addAll(ids);
    }

    /** Finds indicators. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Indicator, UUID> {

        /** Also a deleted one: its code stays taken. */
        Optional<Indicator> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        public Optional<Indicator> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        boolean areBrokenDownBy(Dimension dimension) {
            return count("deletedAt is null and ?1 member of dimensions", dimension) > 0;
        }
    }
}
