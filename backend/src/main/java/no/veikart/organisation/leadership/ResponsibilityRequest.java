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

/** A responsibility as it is written. */
@Schema(name = "ResponsibilityRequest", additionalProperties = Schema.False.class)
public record ResponsibilityRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunaldirektor-leder-teamet")
        String code,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the position that it comes with; else state `level`")
        String position,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(
                description = "Code of the level whose leaders it comes with; else state `position`",
                examples = "sektor")
        String level,

        @Schema(description = "Absent where no source tells kinds apart")
        Responsibility.Kind kind,

        @Schema(ref = "#/components/schemas/Title") LanguageMap heading,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place among those of its kind")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap statement,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public ResponsibilityRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ResponsibilityRequest of(Responsibility responsibility) {
        return new ResponsibilityRequest(
                responsibility.code(),
                responsibility.position() == null
                        ? null
                        : responsibility.position().code(),
                responsibility.level() == null ? null : responsibility.level().code(),
                responsibility.kind(),
                responsibility.heading(),
                responsibility.ordinal(),
                responsibility.statement(),
                CitationRequest.of(responsibility.citation()),
                responsibility.externalIds());
    }
}
