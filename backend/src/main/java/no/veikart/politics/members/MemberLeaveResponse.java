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

/** The leave of a member as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MemberLeave", description = "That a member is away for a time, and who sits instead")
public record MemberLeaveResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(description = "Of the one who is away")
        MembershipRef membership,

        @Schema(description = "Of the deputy who sits instead; absent where not registered")
        MembershipRef substitute,

        @NotNull BodyTermRef term,
        @NotNull MemberLeave.Reason reason,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which the member is back; absent for as long as the membership lasts")
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

    static MemberLeaveResponse from(MemberLeave leave, List<AllowedAction> allowedActions) {
        var term = leave.membership().term();
        var substitute = leave.substitute();
        return new MemberLeaveResponse(
                leave.id(),
                leave.code(),
                MembershipRef.from(leave.membership()),
                MembershipRef.from(substitute),
                BodyTermRef.from(term),
                leave.reason(),
                leave.valid().statedFrom(),
                leave.statedTo(),
                leave.valid().attestedOn(),
                CitationResponse.from(leave.citation()),
                leave.externalIds(),
                leave.version(),
                leave.recordedAt(),
                allowedActions,
                Links.self("leaves", leave.id())
                        .to("membership", "memberships/" + leave.membership().id())
                        .to("substitute", substitute == null ? null : "memberships/" + substitute.id())
                        .to("term", "body-terms/" + term.id()));
    }
}
