package no.veikart.organisation.companies;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.veikart.organisation.units.OrganisationNumber;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An owned company as it is written. */
@Schema(name = "OwnedCompanyRequest", additionalProperties = Schema.False.class)
public record OwnedCompanyRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "asker-og-baerum-vannverk-iks")
        String code,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "\\S") @Schema(examples = "Asker og Bærum vannverk IKS")
        String name,

        @Size(min = 1, max = 20)
        @Pattern(regexp = "\\S")
        @Schema(description = "As the name ends, or Enhetsregisteret writes it", examples = "IKS")
        String legalForm,

        @Size(min = 9, max = 9)
        @Pattern(regexp = OrganisationNumber.PATTERN)
        @Schema(description = "In Enhetsregisteret, with its check digit")
        String organisationNumber,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Schema(description = "Per cent that the municipality owns; absent where no source tells")
        BigDecimal share,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the plan that is the ownership strategy")
        String ownershipStrategy,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the municipality no longer owns of it; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_DECIMALS = 6;

    public OwnedCompanyRequest {
        share = Decimals.normal(share);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    /** @param strategyCode code of its ownership strategy, or null */
    static OwnedCompanyRequest of(OwnedCompany company, String strategyCode) {
        return new OwnedCompanyRequest(
                company.code(),
                company.name(),
                company.legalForm(),
                company.organisationNumber(),
                company.share(),
                strategyCode,
                company.description(),
                company.valid().statedFrom(),
                company.valid().to(),
                company.valid().attestedOn(),
                CitationRequest.of(company.citation()),
                company.externalIds());
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
