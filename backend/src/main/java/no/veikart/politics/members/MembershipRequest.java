package no.veikart.politics.members;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.StatedDecisionRequest;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.politics.members.Membership.Appointment;
import no.veikart.politics.members.Membership.Capacity;
import no.veikart.politics.members.Membership.EndReason;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as it is written. */
@Schema(name = "MembershipRequest", additionalProperties = Schema.False.class)
public record MembershipRequest(
        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(examples = "kommunestyret-2015-2019-plass-1")
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the body's term", examples = "kommunestyret-2015-2019")
        String term,

        @NotNull Capacity capacity,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the person; absent where the seat is vacant")
        String person,

        @Schema(description = "That the seat is known to have nobody", defaultValue = "false")
        Boolean vacant,

        @Min(1)
        @Max(MOST_PLACES)
        @Schema(description = "Of a member; when absent the lowest that is free over the whole time")
        Integer seat,

        @Min(1) @Max(MOST_PLACES) @Schema(description = "Of a deputy; on each list, where deputies are ranked by list")
        Integer rank,

        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(
                description =
                        "Code of the electoral list that the person was elected on, or that a vacant seat belongs to")
        String list,

        @Schema(description = "Of a member; true when absent")
        Boolean votingRight,

        @Schema(description = "How the person came to the place; ELECTED when absent")
        Appointment appointment,

        @Schema(description = "The decision that appointed") StatedDecisionRequest decision,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds; absent for as long as the term lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it; needed where the first day is unknown")
        LocalDate attestedOn,

        @Schema(description = "Only where an end is told") EndReason endReason,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements LimitedRequest {

    static final int MOST_PLACES = 1000;

    public MembershipRequest {
        vacant = vacant != null && vacant;
        if (!vacant) {
            appointment = appointment == null ? Appointment.ELECTED : appointment;
            votingRight = votingRight == null && capacity == Capacity.MEMBER ? Boolean.TRUE : votingRight;
        }
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    /** @param bodies those that decisions mention, by id */
    static MembershipRequest of(Membership membership, Map<UUID, DecisionBody> bodies) {
        return new MembershipRequest(
                membership.code(),
                membership.term().code(),
                membership.capacity(),
                membership.isVacant() ? null : membership.person().code(),
                membership.isVacant(),
                membership.seat(),
                membership.rank(),
                membership.list() == null ? null : membership.list().code(),
                membership.votingRight(),
                membership.appointment(),
                StatedDecisionRequest.of(membership.decision(), bodies),
                membership.valid().statedFrom(),
                membership.statedTo(),
                membership.valid().attestedOn(),
                membership.endReason(),
                CitationRequest.of(membership.citation()),
                membership.externalIds());
    }

    /** The same with a seat where it names none: one that is registered keeps its seat. */
    MembershipRequest onSeat(Integer registered) {
        return seat != null || capacity != Capacity.MEMBER
                ? this
                : new MembershipRequest(
                        code,
                        term,
                        capacity,
                        person,
                        vacant,
                        registered,
                        rank,
                        list,
                        votingRight,
                        appointment,
                        decision,
                        validFrom,
                        validTo,
                        attestedOn,
                        endReason,
                        source,
                        externalIds);
    }

    /** Tells what does not go together: a member has a seat and a person or none, a deputy a rank and a person. */
    void check(Faults faults) {
        if (capacity == Capacity.DEPUTY) {
            checkDeputy(faults);
        } else if (capacity == Capacity.MEMBER && rank != null) {
            faults.at("/rank", "rank-only-for-deputies");
        }
        if (vacant && person != null) {
            faults.at("/person", "vacant-with-person");
        } else if (!vacant && person == null) {
            faults.at("/person", "needs-person");
        }
        if (vacant && appointment != null) {
            faults.at("/appointment", "not-with-vacancy");
        }
        if (vacant && votingRight != null) {
            faults.at("/votingRight", "not-with-vacancy");
        }
        if (vacant && endReason != null) {
            // Nobody left: who comes next is told by the next place.
            faults.at("/endReason", "not-with-vacancy");
        } else if (endReason != null && validTo == null) {
            faults.at("/endReason", "needs-end");
        }
    }

    private void checkDeputy(Faults faults) {
        if (rank == null) {
            faults.at("/rank", "needs-rank");
        }
        if (vacant) {
            faults.at("/vacant", "only-for-members");
        }
        if (seat != null) {
            faults.at("/seat", "only-for-members");
        }
        if (votingRight != null) {
            faults.at("/votingRight", "only-for-members");
        }
    }
}
