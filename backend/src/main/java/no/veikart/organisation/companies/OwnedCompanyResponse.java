package no.veikart.organisation.companies;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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

/** An owned company as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwnedCompany", description = "A company that the municipality owns, or has a share of")
public record OwnedCompanyResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Size(max = 200) String name,
        @Size(max = 20) String legalForm,

        @Size(max = 9) @Schema(description = "In Enhetsregisteret")
        String organisationNumber,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Schema(description = "Per cent that the municipality owns; absent where not registered")
        BigDecimal share,

        @Schema(description = "Absent where not registered, or not published")
        OwnershipStrategies.Ref ownershipStrategy,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the municipality no longer owns of it; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** @param strategy null where none is registered, or it is not for the caller to read */
    static OwnedCompanyResponse from(
            OwnedCompany company, OwnershipStrategies.Ref strategy, List<AllowedAction> allowedActions) {
        return new OwnedCompanyResponse(
                company.id(),
                company.code(),
                company.name(),
                company.legalForm(),
                company.organisationNumber(),
                company.share(),
                strategy,
                company.description(),
                company.valid().statedFrom(),
                company.valid().to(),
                company.valid().attestedOn(),
                CitationResponse.from(company.citation()),
                company.externalIds(),
                company.version(),
                company.recordedAt(),
                allowedActions,
                Links.self("owned-companies", company.id())
                        .to("ownershipStrategy", strategy == null ? null : "plans/" + strategy.id()));
    }
}
