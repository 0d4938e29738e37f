package no.veikart.organisation.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationLevel", description = "A level of the administration and the role that leads on it")
public record OrganisationLevelResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Min(1) @Max(20) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,
        @Schema(ref = "#/components/schemas/Text") LanguageMap description,
        @NotNull CitationResponse source,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions)
        implements Versioned {

    static OrganisationLevelResponse from(OrganisationLevel level, boolean editable) {
        return new OrganisationLevelResponse(
                level.id(),
                level.code(),
                level.ordinal(),
                level.name(),
                level.leaderRole(),
                level.description(),
                CitationResponse.from(level.citation()),
                level.version(),
                level.recordedAt(),
                editable ? List.of(AllowedAction.EDIT) : List.of());
    }
}
