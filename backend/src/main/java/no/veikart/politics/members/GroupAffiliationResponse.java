package no.veikart.politics.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.politics.bodies.ElectionPeriodRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person sits with a group as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GroupAffiliation", description = "That a person sits with a parliamentary group for a time")
public record GroupAffiliationResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull PersonRef person,
        @NotNull ParliamentaryGroupRef group,
        @NotNull ElectionPeriodRef period,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which the person no longer sits with the group; absent for as long as the group lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        GroupAffiliation.EndReason endReason,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    static GroupAffiliationResponse from(GroupAffiliation affiliation, List<AllowedAction> allowedActions) {
        return new GroupAffiliationResponse(
                affiliation.id(),
                affiliation.code(),
                PersonRef.from(affiliation.person()),
                ParliamentaryGroupRef.from(affiliation.group()),
                ElectionPeriodRef.from(affiliation.group().period()),
                affiliation.valid().statedFrom(),
                affiliation.statedTo(),
                affiliation.valid().attestedOn(),
                affiliation.endReason(),
                CitationResponse.from(affiliation.citation()),
                affiliation.externalIds(),
                affiliation.version(),
                affiliation.recordedAt(),
                allowedActions,
                Links.self("group-affiliations", affiliation.id())
                        .to("person", "persons/" + affiliation.person().id())
                        .to(
                                "group",
                                "parliamentary-groups/" + affiliation.group().id()));
    }
}
