package no.veikart.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
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

/** A goal as it is read on one day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Goal", description = "A goal as it is on the day that is read")
public record GoalResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PlanRef plan,

        @Schema(description = "Absent at the top of the plan")
        GoalRef parent,

        @Min(1) @Max(1000) Integer number,
        @Schema(description = "Absent where not registered") Goal.Kind kind,

        @NotNull @Schema(description = "Whether the kind is judged from the source's layout rather than stated")
        Boolean kindInferred,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "The one that answers on the day that is read; absent where none is registered")
        UnitRef accountableUnit,

        @Size(max = Handover.MOST)
        @Schema(
                description =
                        "How the responsibility came from the unit that is stated to that of the day; absent in lists")
        List<Handover> handovers,

        @Schema(description = "Absent where not registered") Goal.Lifecycle lifecycle,

        @Schema(description = "Absent where the start is unknown; `attestedOn` then tells from when it is read")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds")
        LocalDate validTo,

        LocalDate attestedOn,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,

        @NotNull @Schema(description = "When this state was recorded")
        Instant recordedAt,

        @Schema(description = "When a correction took its place; only in the list of versions")
        Instant supersededAt,

        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static GoalResponse from(
            GoalState state, GoalRef parent, UnitRef accountableUnit, List<Handover> handovers, boolean editable) {
        Goal goal = state.goal();
        return new GoalResponse(
                goal.id(),
                goal.code(),
                PlanRef.from(goal.plan()),
                parent,
                state.number(),
                state.kind(),
                state.isKindInferred(),
                state.title(),
                state.description(),
                accountableUnit,
                handovers.isEmpty() ? null : handovers,
                state.lifecycle(),
                state.valid().statedFrom(),
                state.valid().to(),
                state.valid().attestedOn(),
                CitationResponse.from(state.citation()),
                goal.externalIds().stream().sorted().toList(),
                goal.version(),
                state.recordedAt(),
                state instanceof GoalRecord known ? known.supersededAt() : null,
                editable ? List.of(AllowedAction.EDIT, AllowedAction.DELETE) : List.of(),
                Links.self("goals", goal.id())
                        .to("plan", "plans/" + goal.plan().id())
                        .to("parent", parent == null ? null : "goals/" + parent.id())
                        .to("children", "goals?parent=" + goal.code())
                        .to("versions", "goals/" + goal.id() + "/versions")
                        .to(
                                "accountableUnit",
                                accountableUnit == null ? null : "organisation-units/" + accountableUnit.id())
                        .to("source", "sources/" + state.citation().source().id()));
    }
}
