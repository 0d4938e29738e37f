package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.events.ThingType;
import no.veikart.organisation.events.UnitResponsibilities;
import no.veikart.organisation.units.UnitDependants;
import no.veikart.shared.source.SourceDependants;

/** Tells the rooms below what still hangs on theirs: units that figures are about or that answer for them, sources that are cited. */
@ApplicationScoped
class DependentIndicators implements UnitDependants, UnitResponsibilities, SourceDependants {

    private static final String CITED = "source.id = ?1 and deletedAt is null";

    private final Indicator.Repository indicators;
    private final UnitOfMeasure.Repository unitsOfMeasure;
    private final Dimension.Repository dimensions;
    private final DimensionMember.Repository members;
    private final IndicatorVersion.Repository versions;
    private final Series.Repository series;
    private final Observation.Repository observations;
    private final Target.Repository targets;

    DependentIndicators(
            Indicator.Repository indicators,
            UnitOfMeasure.Repository unitsOfMeasure,
            Dimension.Repository dimensions,
            DimensionMember.Repository members,
            IndicatorVersion.Repository versions,
            Series.Repository series,
            Observation.Repository observations,
            Target.Repository targets) {
        this.indicators = indicators;
        this.unitsOfMeasure = unitsOfMeasure;
        this.dimensions = dimensions;
        this.members = members;
        this.versions = versions;
        this.series = series;
        this.observations = observations;
        this.targets = targets;
    }

    @Override
    public boolean dependOn(UUID unitId) {
        return versions.areOwnedBy(unitId) || series.areOf(unitId);
    }

    @Override
    public List<Held> of(Collection<UUID> units, LocalDate day) {
        var owned = versions.statedFor(units, day).stream()
                .map(version -> new Held(
                        Type.INDICATOR,
                        version.indicator().id(),
                        version.indicator().code(),
                        version.title(),
                        version.ownerUnit().id(),
                        version.valid().from(),
                        version.valid().to(),
                        true));
        var about = series.about(units);
        var definitions = versions.nearest(
                about.stream().map(one -> one.indicator().id()).distinct().toList(), day);
        var figures = about.stream()
                .map(one -> new Held(
                        Type.FIGURES,
                        one.indicator().id(),
                        one.indicator().code(),
                        definitions.get(one.indicator().id()).title(),
                        one.unit().id(),
                        Accountability.EVER,
                        null,
                        true))
                .distinct(); // an indicator may be broken down
        return Stream.concat(owned, figures).toList();
    }

    @Override
    public Optional<UUID> find(ThingType type, String code) {
        return type == ThingType.INDICATOR ? indicators.findByCode(code).map(Indicator::id) : Optional.empty();
    }

    @Override
    public Map<UUID, String> codes(ThingType type, Collection<UUID> things) {
        return type == ThingType.INDICATOR
                ? indicators.find("id in ?1", things).stream().collect(Collectors.toMap(Indicator::id, Indicator::code))
                : Map.of();
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || observations.count("figure.citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || targets.count("terms.citation.source.id = ?1 and deletedAt is null", sourceId) > 0
                || unitsOfMeasure.count(CITED, sourceId) > 0
                || dimensions.count(CITED, sourceId) > 0
                || members.count(CITED, sourceId) > 0;
    }
}
