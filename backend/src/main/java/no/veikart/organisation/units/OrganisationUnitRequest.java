package no.veikart.organisation.units;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is written. Other things are named by their codes. */
@Schema(name = "OrganisationUnitRequest", additionalProperties = Schema.False.class)
public record OrganisationUnitRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "velferd")
        String code,

        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) @Schema(examples = "administration")
        String hierarchy,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the unit above; absent for the root", examples = "kommunedirektoren")
        String parent,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the level", examples = "sektor")
        String level,

        @Schema(ref = "#/components/schemas/Title", description = "Where it differs from the level's")
        LanguageMap leaderRole,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @Size(min = 9, max = 9)
        @Pattern(regexp = OrganisationNumber.PATTERN)
        @Schema(description = "In Enhetsregisteret", examples = "974760673")
        String organisationNumber,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    public OrganisationUnitRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static OrganisationUnitRequest of(OrganisationUnitVersion version, OrganisationUnit parent) {
        OrganisationUnit unit = version.unit();
        ValidPeriod valid = version.valid();
        return new OrganisationUnitRequest(
                unit.code(),
                unit.hierarchy(),
                parent == null ? null : parent.code(),
                version.name(),
                version.description(),
                version.level().code(),
                version.ownLeaderRole(),
                valid.statedFrom(),
                valid.to(),
                valid.attestedOn(),
                version.organisationNumber(),
                CitationRequest.of(version.citation()),
                unit.externalIds().stream().sorted().toList());
    }

    /** The same with another end. */
    OrganisationUnitRequest until(LocalDate end) {
        return new OrganisationUnitRequest(
                code,
                hierarchy,
                parent,
                name,
                description,
                level,
                leaderRole,
                validFrom,
                end,
                attestedOn,
                organisationNumber,
                source,
                externalIds);
    }

    UnitStatement statement() {
        return new UnitStatement(name, level, leaderRole, description, organisationNumber);
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
