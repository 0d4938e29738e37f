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
import no.veikart.politics.bodies.BodyTermRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The role of a member as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MemberRole", description = "That a member leads the body, or is next to, for a time")
public record MemberRoleResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull MembershipRef membership,
        @NotNull BodyTermRef term,
        @NotNull MemberRole.Kind role,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(
                description =
                        "First day on which the member no longer has the role; absent for as long as the membership lasts")
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

    static MemberRoleResponse from(MemberRole role, List<AllowedAction> allowedActions) {
        var term = role.membership().term();
        return new MemberRoleResponse(
                role.id(),
                role.code(),
                MembershipRef.from(role.membership()),
                BodyTermRef.from(term),
                role.kind(),
                role.valid().statedFrom(),
                role.statedTo(),
                role.valid().attestedOn(),
                CitationResponse.from(role.citation()),
                role.externalIds(),
                role.version(),
                role.recordedAt(),
                allowedActions,
                Links.self("body-roles", role.id())
                        .to("membership", "memberships/" + role.membership().id())
                        .to("term", "body-terms/" + term.id()));
    }
}
