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
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.StatedDecisionResponse;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.politics.bodies.BodyTermRef;
import no.veikart.politics.elections.ElectoralListRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.http.Versioned;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A membership as it is read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Membership",
        description = "A seat of a body's term and who has it for a time, or that nobody has; or a deputy and the rank")
public record MembershipResponse(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull BodyTermRef term,
        @NotNull Membership.Capacity capacity,

        @Schema(description = "Absent where the seat is vacant")
        PersonRef person,

        @NotNull @Schema(description = "That the seat is known to have nobody")
        Boolean vacant,

        @Min(1) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Of a member")
        Integer seat,

        @Min(1) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Of a deputy")
        Integer rank,

        @Schema(description = "That the person was elected on, or that a vacant seat belongs to")
        ElectoralListRef list,

        @Schema(description = "Of a member") Boolean votingRight,

        @Schema(description = "How the person came to the place")
        Membership.Appointment appointment,

        StatedDecisionResponse decision,

        @Schema(description = "First day; absent where it is unknown")
        LocalDate validFrom,

        @Schema(description = "First day on which it no longer holds; absent for as long as the term lasts")
        LocalDate validTo,

        @Schema(description = "A day on which a source shows it")
        LocalDate attestedOn,

        Membership.EndReason endReason,
        @NotNull CitationResponse source,
        @NotNull @Size(max = 20) List<ExternalId> externalIds,
        @NotNull @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @NotNull Instant recordedAt,
        @NotNull @Size(max = 10) List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links)
        implements Versioned {

    /** @param bodies those that decisions mention, by id */
    static MembershipResponse from(
            Membership membership, Map<UUID, DecisionBody> bodies, List<AllowedAction> allowedActions) {
        var term = membership.term();
        var person = membership.person();
        return new MembershipResponse(
                membership.id(),
                membership.code(),
                BodyTermRef.from(term),
                membership.capacity(),
                person == null ? null : PersonRef.from(person),
                person == null,
                membership.seat(),
                membership.rank(),
                ElectoralListRef.from(membership.list()),
                membership.votingRight(),
                membership.appointment(),
                StatedDecisionResponse.from(membership.decision(), bodies),
                membership.valid().statedFrom(),
                membership.statedTo(),
                membership.valid().attestedOn(),
                membership.endReason(),
                CitationResponse.from(membership.citation()),
                membership.externalIds(),
                membership.version(),
                membership.recordedAt(),
                allowedActions,
                Links.self("memberships", membership.id())
                        .to("term", "body-terms/" + term.id())
                        .to("body", "political-bodies/" + term.body().id())
                        .to("person", person == null ? null : "persons/" + person.id())
                        .to(
                                "list",
                                membership.list() == null
                                        ? null
                                        : "electoral-lists/" + membership.list().id())
                        .to("composition", "body-terms/" + term.id() + "/composition")
                        .to("roles", "body-roles?membership=" + membership.code())
                        .to("leaves", "leaves?membership=" + membership.code()));
    }
}
