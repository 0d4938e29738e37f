package no.veikart.exchange.imports;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.veikart.organisation.OrganisationLevelRequest;
import no.veikart.organisation.OrganisationLevels;
import no.veikart.organisation.OrganisationUnitRequest;
import no.veikart.organisation.OrganisationUnits;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.SourceRequest;
import no.veikart.shared.source.Sources;
import no.veikart.strategy.GoalRequest;
import no.veikart.strategy.Goals;
import no.veikart.strategy.PlanRequest;
import no.veikart.strategy.Plans;
import no.veikart.strategy.PremiseRequest;
import no.veikart.strategy.Premises;

/** Every kind of file there is, in the order in which they lean on each other. */
@Singleton
class ImportTargets {

    private static final String PUBLICATION = "publication";

    private final List<ImportTarget> inOrder;

    ImportTargets(
            Sources sources,
            OrganisationLevels levels,
            OrganisationUnits units,
            Plans plans,
            Premises premises,
            Goals goals) {
        var planTarget = ImportTarget.of(
                "plans.csv",
                PlanRequest.class,
                (request, row, faults) -> plans.upsert((PlanRequest) request, isPublished(row, faults), faults),
                "code",
                "kind",
                "parent",
                "title:map",
                "description:map",
                "periodStart:int",
                "periodEnd:int",
                "periodInferred:bool",
                "accountableUnit");
        planTarget.pointers().put(PUBLICATION, ""); // no member of a request: a transition of its own over HTTP
        inOrder = List.of(
                ImportTarget.of(
                        "sources.csv",
                        SourceRequest.class,
                        (request, row, faults) -> sources.upsert((SourceRequest) request, faults),
                        "code",
                        "title:map",
                        "publisher",
                        "date",
                        "datePrecision",
                        "dateQualifier",
                        "url",
                        "checksum",
                        "note:map"),
                ImportTarget.of(
                        "organisation-levels.csv",
                        OrganisationLevelRequest.class,
                        (request, row, faults) -> levels.upsert((OrganisationLevelRequest) request, faults),
                        "code",
                        "ordinal:int",
                        "name:map",
                        "leaderRole:map",
                        "description:map"),
                ImportTarget.of(
                        "organisation-units.csv",
                        OrganisationUnitRequest.class,
                        (request, row, faults) -> units.upsert((OrganisationUnitRequest) request, faults),
                        "code",
                        "hierarchy",
                        "parent",
                        "level",
                        "name:map",
                        "leaderRole:map",
                        "description:map",
                        "validFrom",
                        "validTo",
                        "attestedOn"),
                planTarget,
                ImportTarget.of(
                        "premises.csv",
                        PremiseRequest.class,
                        (request, row, faults) -> premises.upsert((PremiseRequest) request, faults),
                        "code",
                        "plan",
                        "kind",
                        "ordinal:int",
                        "title:map",
                        "statement:map"),
                ImportTarget.of(
                        "goals.csv",
                        GoalRequest.class,
                        (request, row, faults) -> goals.upsert((GoalRequest) request, faults),
                        "code",
                        "plan",
                        "parent",
                        "number:int",
                        "kind",
                        "kindInferred:bool",
                        "title:map",
                        "description:map",
                        "accountableUnit",
                        "lifecycle",
                        "validFrom",
                        "validTo",
                        "attestedOn"));
    }

    private static boolean isPublished(ImportRow row, Faults faults) {
        String publication = row.values().getOrDefault(PUBLICATION, "DRAFT");
        if (!Set.of("DRAFT", "PUBLISHED").contains(publication)) {
            faults.parameter(PUBLICATION, "not-allowed-value", "DRAFT, PUBLISHED");
        }
        return publication.equals("PUBLISHED");
    }

    List<ImportTarget> inOrder() {
        return inOrder;
    }
}
