package no.veikart.politics.governance;

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

/** A governance principle as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "GovernancePrinciple",
        description = "A short sourced statement on how politics and administration work together")
public record GovernancePrincipleResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull GovernancePrinciple.Kind kind,
        @NotNull @Min(0) @Max(10_000) Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @Schema(ref = "#/components/schemas/Text") LanguageMap statement,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static GovernancePrincipleResponse from(GovernancePrinciple principle, List<AllowedAction> allowedActions) {
        return new GovernancePrincipleResponse(
                principle.id(),
                principle.code(),
                principle.kind(),
                principle.ordinal(),
                principle.title(),
                principle.statement(),
                CitationResponse.from(principle.citation()),
                principle.externalIds().stream().sorted().toList(),
                principle.version(),
                principle.recordedAt(),
                allowedActions,
                Links.self("governance-principles", principle.id()));
    }
}
