package no.veikart.politics.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as others mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MembershipRef")
public record MembershipRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @Schema(description = "Absent where the seat is vacant")
        PersonRef person,

        @Min(1) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Of a member")
        Integer seat,

        @Min(1) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Of a deputy")
        Integer rank) {

    static MembershipRef from(Membership membership) {
        return membership == null
                ? null
                : new MembershipRef(
                        membership.id(),
                        membership.code(),
                        membership.isVacant() ? null : PersonRef.from(membership.person()),
                        membership.seat(),
                        membership.rank());
    }
}
