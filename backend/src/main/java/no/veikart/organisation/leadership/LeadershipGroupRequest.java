package no.veikart.organisation.leadership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leadership group as it is written. */
@Schema(name = "LeadershipGroupRequest", additionalProperties = Schema.False.class)
public record LeadershipGroupRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunedirektorgruppen")
        String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name,

        @Size(min = 1, max = 20) @Pattern(regexp = "\\S") @Schema(examples = "KDG")
        String abbreviation,

        @Schema(ref = "#/components/schemas/Text") LanguageMap description,

        @Min(0) @Max(MOST_MEMBERS) @Schema(description = "As a source states it, never counted")
        Integer members,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it is no longer there; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    static final int MOST_MEMBERS = 1000;

    public LeadershipGroupRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static LeadershipGroupRequest of(LeadershipGroup group) {
        return new LeadershipGroupRequest(
                group.code(),
                group.name(),
                group.abbreviation(),
                group.description(),
                group.members(),
                group.valid().statedFrom(),
                group.valid().to(),
                group.valid().attestedOn(),
                CitationRequest.of(group.citation()),
                group.externalIds());
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
