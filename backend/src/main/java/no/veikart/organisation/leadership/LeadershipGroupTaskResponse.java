package no.veikart.organisation.leadership;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task of a leadership group as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadershipGroupTask", description = "Something that a leadership group sees to")
public record LeadershipGroupTaskResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull LeadershipGroupRef group,

        @Schema(description = "Absent where no source tells kinds apart")
        LeadershipGroupTask.Kind kind,

        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap statement,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static LeadershipGroupTaskResponse from(LeadershipGroupTask task, List<AllowedAction> allowedActions) {
        return new LeadershipGroupTaskResponse(
                task.id(),
                task.code(),
                LeadershipGroupRef.from(task.group()),
                task.kind(),
                task.ordinal(),
                task.statement(),
                CitationResponse.from(task.citation()),
                task.externalIds(),
                task.version(),
                task.recordedAt(),
                allowedActions,
                Links.self("leadership-group-tasks", task.id())
                        .to("group", "leadership-groups/" + task.group().id()));
    }
}
