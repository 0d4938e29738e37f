package no.veikart.strategy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as it is written. Other things are named by their codes. */
@Schema(name = "GoalRequest", additionalProperties = Schema.False.class)
public record GoalRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "veikart-2024-m7")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the plan", examples = "veikart-2024")
        String plan,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the goal above, in the same plan")
        String parent,

        @Min(1) @Max(1000) @Schema(description = "Its number in the plan")
        Integer number,

        Goal.Kind kind,

        @Schema(
                description = "Whether the kind is judged from the source's layout rather than stated",
                defaultValue = "false")
        Boolean kindInferred,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the one accountable unit", examples = "samfunn")
        String accountableUnit,

        Goal.Lifecycle lifecycle,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public GoalRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
        kindInferred = kindInferred != null && kindInferred;
    }

    static GoalRequest of(GoalState state) {
        Goal goal = state.goal();
        ValidPeriod valid = state.valid();
        return new GoalRequest(
                goal.code(),
                goal.plan().code(),
                state.parent() == null ? null : state.parent().code(),
                state.number(),
                state.kind(),
                state.isKindInferred(),
                state.title(),
                state.description(),
                state.accountableUnit() == null ? null : state.accountableUnit().code(),
                state.lifecycle(),
                valid.statedFrom(),
                valid.to(),
                valid.attestedOn(),
                CitationRequest.of(state.citation()),
                goal.externalIds().stream().sorted().toList());
    }

    GoalRequest accountableTo(String unit) {
        return new GoalRequest(
                code,
                plan,
                parent,
                number,
                kind,
                kindInferred,
                title,
                description,
                unit,
                lifecycle,
                validFrom,
                validTo,
                attestedOn,
                source,
                externalIds);
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }

    void checkKind(Faults faults) {
        if (kindInferred && kind == null && !faults.has("/kind")) {
            faults.at("/kind", "required-with", "kindInferred");
        }
    }
}
