package no.veikart.organisation.leadership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a leadership group as it is written. */
@Schema(name = "LeadershipGroupTaskRequest", additionalProperties = Schema.False.class)
public record LeadershipGroupTaskRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kdg-koordinere-storre-saker")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the leadership group", examples = "kommunedirektorgruppen")
        String group,

        @Schema(description = "Absent where no source tells kinds apart")
        LeadershipGroupTask.Kind kind,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among those of its kind")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap statement,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public LeadershipGroupTaskRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static LeadershipGroupTaskRequest of(LeadershipGroupTask task) {
        return new LeadershipGroupTaskRequest(
                task.code(),
                task.group().code(),
                task.kind(),
                task.ordinal(),
                task.statement(),
                CitationRequest.of(task.citation()),
                task.externalIds());
    }
}
