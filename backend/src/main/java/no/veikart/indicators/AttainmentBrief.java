package no.veikart.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the newest figure meets the target in force. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AttainmentBrief", description = "Whether the newest figure meets the target in force")
public record AttainmentBrief(
        @NotNull Attainment.State state,

        @NotNull @Size(max = 10) @Schema(description = "Why it was not assessed; empty where it was")
        List<Attainment.Reason> reasons,

        @NotNull TargetRef target,
        Attainment.Trend trend) {

    /** Null where there is no target to meet. */
    static AttainmentBrief from(Attainments.Assessed assessed, UnitOfMeasure unit) {
        return assessed.target() == null
                ? null
                : new AttainmentBrief(
                        assessed.attainment().state(),
                        assessed.attainment().reasons(),
                        TargetRef.from(assessed.target(), null, unit),
                        assessed.attainment().trend());
    }
}
