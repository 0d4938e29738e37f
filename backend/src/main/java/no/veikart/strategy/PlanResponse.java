package no.veikart.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.events.Handover;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Plan", description = "What holds goals together: a vision, a road map, a strategy")
public record PlanResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull Plan.Kind kind,

        @Schema(description = "The plan that this one is part of")
        PlanRef parent,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Min(1800) @Max(2200) @Schema(description = "First year; absent where not registered")
        Integer periodStart,

        @Min(1800) @Max(2200) @Schema(description = "Last year; absent where not registered")
        Integer periodEnd,

        @NotNull @Schema(description = "Whether the years are judged from the plan's name rather than stated")
        Boolean periodInferred,

        @Schema(description = "Absent where none is registered")
        UnitRef accountableUnit,

        @Size(max = Handover.MOST)
        @Schema(description = "How the responsibility came from the unit that is stated to today's; absent in lists")
        List<Handover> handovers,

        @NotNull Plan.Publication publication,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** @param parent null where there is none, or the reader may not know of it */
    static PlanResponse from(
            Plan plan,
            PlanRef parent,
            UnitRef accountableUnit,
            List<Handover> handovers,
            List<AllowedAction> allowedActions) {
        return new PlanResponse(
                plan.id(),
                plan.code(),
                plan.kind(),
                parent,
                plan.title(),
                plan.description(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.isPeriodInferred(),
                accountableUnit,
                handovers.isEmpty() ? null : handovers,
                plan.publication(),
                CitationResponse.from(plan.citation()),
                plan.externalIds().stream().sorted().toList(),
                plan.version(),
                plan.recordedAt(),
                allowedActions,
                Links.self("plans", plan.id())
                        .to("parent", parent == null ? null : "plans/" + parent.id())
                        .to("goalTree", "plans/" + plan.id() + "/goal-tree")
                        .to("goals", "goals?plan=" + plan.code())
                        .to("premises", "premises?plan=" + plan.code())
                        .to(
                                "accountableUnit",
                                accountableUnit == null ? null : "organisation-units/" + accountableUnit.id()));
    }
}
