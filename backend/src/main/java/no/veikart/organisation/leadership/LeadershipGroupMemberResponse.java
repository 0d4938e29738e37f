package no.veikart.organisation.leadership;

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
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a leadership group as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadershipGroupMember", description = "That a position belongs to a leadership group for a time")
public record LeadershipGroupMemberResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull LeadershipGroupRef group,
        @NotNull PositionRef position,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer belongs to the group; absent while open")
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

    static LeadershipGroupMemberResponse from(LeadershipGroupMember member, List<AllowedAction> allowedActions) {
        return new LeadershipGroupMemberResponse(
                member.id(),
                member.code(),
                LeadershipGroupRef.from(member.group()),
                PositionRef.from(member.position()),
                member.valid().statedFrom(),
                member.valid().to(),
                member.valid().attestedOn(),
                CitationResponse.from(member.citation()),
                member.externalIds(),
                member.version(),
                member.recordedAt(),
                allowedActions,
                Links.self("leadership-group-members", member.id())
                        .to("group", "leadership-groups/" + member.group().id())
                        .to("position", "positions/" + member.position().id()));
    }
}
