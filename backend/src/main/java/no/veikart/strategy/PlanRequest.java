package no.veikart.strategy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it is written. It begins as a draft. */
@Schema(name = "PlanRequest", additionalProperties = Schema.False.class)
public record PlanRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "veikart-2024")
        String code,

        @NotNull Plan.Kind kind,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the plan that this one is part of")
        String parent,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Min(1800) @Max(2200) @Schema(description = "First year")
        Integer periodStart,

        @Min(1800) @Max(2200) @Schema(description = "Last year")
        Integer periodEnd,

        @Schema(
                description = "Whether the years are judged from the plan's name rather than stated",
                defaultValue = "false")
        Boolean periodInferred,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the one accountable unit")
        String accountableUnit,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public PlanRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        periodInferred = periodInferred != null && periodInferred;
    }

    static PlanRequest of(Plan plan) {
        return new PlanRequest(
                plan.code(),
                plan.kind(),
                plan.parent() == null ? null : plan.parent().code(),
                plan.title(),
                plan.description(),
                plan.periodStart(),
                plan.periodEnd(),
                plan.isPeriodInferred(),
                plan.accountableUnit() == null ? null : plan.accountableUnit().code(),
                CitationRequest.of(plan.citation()),
                plan.externalIds().stream().sorted().toList());
    }

    /** For readers who may not know of the parent. */
    PlanRequest withoutParent() {
        return with(null, accountableUnit);
    }

    PlanRequest accountableTo(String unit) {
        return with(parent, unit);
    }

    private PlanRequest with(String newParent, String newAccountableUnit) {
        return new PlanRequest(
                code,
                kind,
                newParent,
                title,
                description,
                periodStart,
                periodEnd,
                periodInferred,
                newAccountableUnit,
                source,
                externalIds);
    }

    void checkPeriod(Faults faults) {
        if (periodStart != null && periodEnd != null && periodEnd < periodStart) {
            faults.at("/periodEnd", "ends-before-it-begins", periodStart.toString());
        }
    }
}
