package no.veikart.politics.bodies;

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

/** An election period as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ElectionPeriod",
        description = "The years between two elections, that political bodies are composed for")
public record ElectionPeriodResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap title,

        @NotNull @Min(1800) @Max(2200) Integer startYear,
        @NotNull @Min(1800) @Max(2200) Integer endYear,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static ElectionPeriodResponse from(ElectionPeriod period, List<AllowedAction> allowedActions) {
        return new ElectionPeriodResponse(
                period.id(),
                period.code(),
                period.title(),
                period.startYear(),
                period.endYear(),
                CitationResponse.from(period.citation()),
                period.externalIds().stream().sorted().toList(),
                period.version(),
                period.recordedAt(),
                allowedActions,
                Links.self("election-periods", period.id()).to("terms", "body-terms?period=" + period.code()));
    }
}
