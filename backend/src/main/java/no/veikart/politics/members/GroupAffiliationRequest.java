package no.veikart.politics.members;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person sits with a group as it is written. */
@Schema(name = "GroupAffiliationRequest", additionalProperties = Schema.False.class)
public record GroupAffiliationRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kari-nordmann-bygdelista-2023")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the person", examples = "kari-nordmann")
        String person,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the parliamentary group", examples = "bygdelista-2023-2027")
        String group,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which the person no longer sits with the group; absent for as long as the group lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @Schema(description = "Only where an end is told") GroupAffiliation.EndReason endReason,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements LimitedRequest {

    public GroupAffiliationRequest {
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static GroupAffiliationRequest of(GroupAffiliation affiliation) {
        return new GroupAffiliationRequest(
                affiliation.code(),
                affiliation.person().code(),
                affiliation.group().code(),
                affiliation.valid().statedFrom(),
                affiliation.statedTo(),
                affiliation.valid().attestedOn(),
                affiliation.endReason(),
                CitationRequest.of(affiliation.citation()),
                affiliation.externalIds());
    }
}
