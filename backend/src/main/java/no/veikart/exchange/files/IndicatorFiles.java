package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.indicators.DimensionMemberRequest;
import no.veikart.indicators.DimensionMembers;
import no.veikart.indicators.DimensionRequest;
import no.veikart.indicators.Dimensions;
import no.veikart.indicators.IndicatorRequest;
import no.veikart.indicators.Indicators;
import no.veikart.indicators.ObservationRequest;
import no.veikart.indicators.Observations;
import no.veikart.indicators.TargetRequest;
import no.veikart.indicators.Targets;
import no.veikart.indicators.UnitOfMeasureRequest;
import no.veikart.indicators.UnitsOfMeasure;
import no.veikart.shared.security.Role;

/** Units of measure, dimensions, indicators with all their definitions, figures, targets. All of it is open. */
@Singleton
class IndicatorFiles implements AreaFiles {

    private static final String[] WRITERS = {Role.CONTROLLER, Role.INDICATORS_WRITE};

    private final UnitsOfMeasure unitsOfMeasure;
    private final Dimensions dimensions;
    private final DimensionMembers members;
    private final Indicators indicators;
    private final Observations observations;
    private final Targets targets;

    IndicatorFiles(
            UnitsOfMeasure unitsOfMeasure,
            Dimensions dimensions,
            DimensionMembers members,
            Indicators indicators,
            Observations observations,
            Targets targets) {
        this.unitsOfMeasure = unitsOfMeasure;
        this.dimensions = dimensions;
        this.members = members;
        this.indicators = indicators;
        this.observations = observations;
        this.targets = targets;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("units-of-measure.csv", UnitOfMeasureRequest.class)
                        .titled("Måleenheter", "Måleeiningar", "Units of measure")
                        .columns("code", "name:map", "symbol:map", "decimals:int")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(unitsOfMeasure::upsert)
                        .readFrom(drafts -> unitsOfMeasure.all()),
                DataFile.of("dimensions.csv", DimensionRequest.class)
                        .titled("Dimensjoner", "Dimensjonar", "Dimensions")
                        .columns("code", "title:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(dimensions::upsert)
                        .readFrom(drafts -> dimensions.all()),
                DataFile.of("dimension-members.csv", DimensionMemberRequest.class)
                        .titled("Medlemmer av dimensjoner", "Medlemer av dimensjonar", "Members of dimensions")
                        .columns("code", "dimension", "ordinal:int", "title:map")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(members::upsert)
                        .readFrom(drafts -> members.all()),
                DataFile.of("indicators.csv", IndicatorRequest.class)
                        .titled("Indikatorer", "Indikatorar", "Indicators")
                        .columns(
                                "code",
                                "title:map",
                                "definition:map",
                                "unitOfMeasure",
                                "frequency",
                                "direction",
                                "ownerUnit",
                                "unitAggregation",
                                "timeAggregation",
                                "dimensions:list",
                                "minimum:num",
                                "maximum:num",
                                "suppressBelow:int",
                                "licence",
                                "key:bool",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .keyedBy("code", "validFrom")
                        .writtenBy(WRITERS)
                        .storedBy(indicators::upsert)
                        .readFrom(drafts -> indicators.all()),
                DataFile.of("observations.csv", ObservationRequest.class)
                        .titled("Observasjoner", "Observasjonar", "Observations")
                        .columns(
                                "indicator",
                                "unit",
                                "period",
                                "members:list",
                                "value:num",
                                "status",
                                "qualifier",
                                "derivation:map",
                                "note:map",
                                "reason:map",
                                "source=/source/code",
                                "locator=/source/locator")
                        .keyedBy("indicator", "unit", "period", "members")
                        .writtenBy(WRITERS)
                        .storedBy(observations::upsert)
                        .readFrom(drafts -> observations.all()),
                DataFile.of("targets.csv", TargetRequest.class)
                        .titled("Måltall", "Måltal", "Targets")
                        .columns(
                                "code",
                                "indicator",
                                "unit",
                                "members:list",
                                "period",
                                "kind",
                                "value:num",
                                "upperValue:num",
                                "baselineValue:num=/baseline/value",
                                "baselinePeriod=/baseline/period",
                                "baselineNote:map=/baseline/note",
                                "path",
                                "tolerance:num",
                                "reason:map",
                                "supersedes")
                        .cited()
                        .writtenBy(WRITERS)
                        .storedBy(targets::upsert)
                        .readFrom(drafts -> targets.all()));
    }
}
