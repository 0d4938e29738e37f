package no.veikart.organisation.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.facts.FactRequest;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a leadership group as it is written. */
@Schema(name = "LeadershipGroupMemberRequest", additionalProperties = Schema.False.class)
public record LeadershipGroupMemberRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kdg-kommunedirektoren")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the leadership group", examples = "kommunedirektorgruppen")
        String group,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the position")
        String position,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer belongs to the group; absent while open")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements FactRequest {

    public LeadershipGroupMemberRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static LeadershipGroupMemberRequest of(LeadershipGroupMember member) {
        return new LeadershipGroupMemberRequest(
                member.code(),
                member.group().code(),
                member.position().code(),
                member.valid().statedFrom(),
                member.valid().to(),
                member.valid().attestedOn(),
                CitationRequest.of(member.citation()),
                member.externalIds());
    }

    ValidPeriod valid() {
        return ValidPeriod.stated(validFrom, validTo, attestedOn);
    }
}
