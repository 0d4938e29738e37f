package no.veikart.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The goals of a plan as a tree, on one day. */
@Schema(name = "GoalTree", description = "The goals of a plan as a tree, on one day")
public record GoalTree(
        @NotNull PlanRef plan,
        @NotNull LocalDate asOf,
        @NotNull @Size(max = GoalTree.MOST) List<Node> goals) {

    /** A plan with more goals than this is no plan. */
    static final int MOST = 2000;

    /** A goal with its sub-goals, by number and code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GoalTreeNode")
    public record Node(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @Min(1) @Max(1000) Integer number,
            Goal.Kind kind,
            @NotNull Boolean kindInferred,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap title,

            UnitRef accountableUnit,
            Goal.Lifecycle lifecycle,
            @NotNull @Size(max = GoalTree.MOST) List<Node> children) {}
}
