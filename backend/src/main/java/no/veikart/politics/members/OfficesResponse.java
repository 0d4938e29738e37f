package no.veikart.politics.members;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.politics.bodies.BodyTermRef;
import no.veikart.politics.bodies.ElectionPeriodRef;
import no.veikart.politics.elections.ElectoralListRef;
import no.veikart.shared.http.Links;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is and was in politics. */
@Schema(name = "Offices", description = "What a person is and was in politics, the latest first")
public record OfficesResponse(
        @NotNull PersonRef person,

        @NotNull @Schema(description = "The day that `present` is told of: the one asked for, else today")
        LocalDate asOf,

        @NotNull @Size(max = MOST) List<Office> items,

        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "How many there are, told or not")
        Integer total,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    static final int MOST = 500;

    /** What sort of office it is. */
    @Schema(name = "OfficeType")
    public enum Type {
        /** On a seat of a body, or as deputy. */
        MEMBERSHIP,
        /** Leading a body, or next to. */
        ROLE,
        /** Sitting, as deputy, instead of a member. */
        SUBSTITUTION,
        /** Sitting with a parliamentary group. */
        AFFILIATION
    }

    /** One office; which members it has follows from its type. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Office", description = "One office; which members it has follows from its type")
    public record Office(
            @NotNull Type type,

            @NotNull @Schema(description = "Of the membership, role, leave or affiliation")
            UUID id,

            @NotNull @Size(max = Code.LONGEST) String code,

            @Schema(description = "Absent of an affiliation")
            BodyTermRef term,

            @Schema(description = "Of a membership") Membership.Capacity capacity,

            @Min(1)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(description = "Of a member; of a substitution that of the one who is away")
            Integer seat,

            @Min(1) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Of a deputy")
            Integer rank,

            @Schema(description = "Of a membership: the list elected on")
            ElectoralListRef list,

            @Schema(description = "Of a membership") Membership.Appointment appointment,
            @Schema(description = "Of a role") MemberRole.Kind role,

            @Schema(description = "Of a substitution: the one who is away")
            PersonRef insteadOf,

            @Schema(description = "Of a substitution") MemberLeave.Reason leaveReason,
            @Schema(description = "Of an affiliation") ParliamentaryGroupRef group,
            @Schema(description = "Of an affiliation") ElectionPeriodRef period,

            @Schema(description = "First day; absent where it is unknown")
            LocalDate validFrom,

            @Schema(description = "First day on which it no longer holds; absent where that is not told")
            LocalDate validTo,

            @Schema(description = "A day on which a source shows it")
            LocalDate attestedOn,

            @NotNull @Schema(description = "Whether it holds on the day of the answer")
            Boolean present,

            @Schema(description = "Of a membership") Membership.EndReason endReason,

            @Schema(description = "Of an affiliation") GroupAffiliation.EndReason affiliationEndReason,

            @NotNull CitationResponse source) {

        static Office of(Membership membership, LocalDate day) {
            return new Office(
                    Type.MEMBERSHIP,
                    membership.id(),
                    membership.code(),
                    BodyTermRef.from(membership.term()),
                    membership.capacity(),
                    membership.seat(),
                    membership.rank(),
                    ElectoralListRef.from(membership.list()),
                    membership.appointment(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    membership.valid().statedFrom(),
                    membership.statedTo(),
                    membership.valid().attestedOn(),
                    membership.valid().contains(day),
                    membership.endReason(),
                    null,
                    CitationResponse.from(membership.citation()));
        }

        static Office of(MemberRole role, LocalDate day) {
            return new Office(
                    Type.ROLE,
                    role.id(),
                    role.code(),
                    BodyTermRef.from(role.membership().term()),
                    null,
                    role.membership().seat(),
                    null,
                    null,
                    null,
                    role.kind(),
                    null,
                    null,
                    null,
                    null,
                    role.valid().statedFrom(),
                    role.statedTo(),
                    role.valid().attestedOn(),
                    role.valid().contains(day),
                    null,
                    null,
                    CitationResponse.from(role.citation()));
        }

        static Office substitution(MemberLeave leave, LocalDate day) {
            return new Office(
                    Type.SUBSTITUTION,
                    leave.id(),
                    leave.code(),
                    BodyTermRef.from(leave.membership().term()),
                    null,
                    leave.membership().seat(),
                    leave.substitute().rank(),
                    null,
                    null,
                    null,
                    PersonRef.from(leave.membership().person()),
                    leave.reason(),
                    null,
                    null,
                    leave.valid().statedFrom(),
                    leave.statedTo(),
                    leave.valid().attestedOn(),
                    leave.valid().contains(day),
                    null,
                    null,
                    CitationResponse.from(leave.citation()));
        }

        static Office of(GroupAffiliation affiliation, LocalDate day) {
            return new Office(
                    Type.AFFILIATION,
                    affiliation.id(),
                    affiliation.code(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ParliamentaryGroupRef.from(affiliation.group()),
                    ElectionPeriodRef.from(affiliation.group().period()),
                    affiliation.valid().statedFrom(),
                    affiliation.statedTo(),
                    affiliation.valid().attestedOn(),
                    affiliation.valid().contains(day),
                    null,
                    affiliation.endReason(),
                    CitationResponse.from(affiliation.citation()));
        }
    }
}
