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
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.politics.elections.ElectoralListRef;
import no.veikart.politics.parties.PartyRef;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in a body on a day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "BodyComposition",
        description =
                "Who sits in a body on a day: seats, deputies and groups, held against the number of seats that a source states")
public record CompositionResponse(
        @NotNull PoliticalBodyRef body,
        @NotNull BodyTermRef term,

        @NotNull
        @Schema(
                description =
                        "The day that is told of; where none was asked for today, or the last or first day of a term that is over or to come")
        LocalDate asOf,

        @NotNull Reconciliation reconciliation,

        @NotNull
        @Size(max = MembershipRequest.MOST_PLACES)
        @Schema(description = "One for each seat that the term states, and for each that is registered, in order")
        List<Place> places,

        @NotNull @Size(max = MembershipRequest.MOST_PLACES) @Schema(description = "By rank")
        List<Deputy> deputies,

        @NotNull DeputyReconciliation deputyReconciliation,

        @NotNull @Size(max = MembershipRequest.MOST_PLACES) @Schema(description = "The largest first, then by name")
        List<GroupTally> groups,

        @NotNull
        @Size(max = Composition.MOST_CHANGES)
        @Schema(
                description =
                        "Days of the term on which something is otherwise than on the day before, in order; the nearest where they are many")
        List<LocalDate> changes,

        @NotNull @Size(max = 10) @Schema(description = "Edit: to write who sits and who is away")
        List<AllowedAction> allowedActions,

        @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
        Links links) {

    static final int MOST_PARTIES = 10;

    /** How the seats come out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SeatReconciliation", description = "seats = members + vacancies + notRegistered")
    public record Reconciliation(
            @Min(0)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(description = "As the term states; absent where it does not")
            Integer seats,

            @NotNull @Min(0) @Max(MembershipRequest.MOST_PLACES)
            Integer members,

            @NotNull @Min(0) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Seats known to have nobody")
            Integer vacancies,

            @Min(0)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(description = "Seats of which nothing is registered; absent where the term states no seats")
            Integer notRegistered,

            @Schema(description = "Whether the sum is the number that the term states; absent where it states none")
            Boolean reconciles,

            @NotNull @Size(max = 4) List<Step> working) {}

    /** What a number of the reconciliation is. */
    @Schema(name = "ReconciliationTerm")
    public enum Term {
        SEATS,
        MEMBERS,
        VACANCIES,
        NOT_REGISTERED
    }

    /** Where a number comes from. */
    @Schema(name = "ReconciliationBasis")
    public enum Basis {
        /** By the source. */
        STATED,
        /** Of what is registered on the day. */
        COUNTED
    }

    /** One number and where it comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReconciliationStep")
    public record Step(
            @NotNull Term term,

            @NotNull @Min(0) @Max(MembershipRequest.MOST_PLACES)
            Integer value,

            @NotNull Basis basis,
            @Schema(description = "Of what is stated") CitationResponse source) {}

    /** How the deputies come out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DeputyReconciliation")
    public record DeputyReconciliation(
            @Min(0)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(description = "As the term states; absent where it does not")
            Integer deputySeats,

            @NotNull @Min(0) @Max(MembershipRequest.MOST_PLACES)
            Integer deputies,

            @Min(0) @Max(MembershipRequest.MOST_PLACES) @Schema(description = "Absent where the term states no number")
            Integer notRegistered) {}

    /** A membership without what is told of it beside. */
    @Schema(name = "PlaceMembership")
    public record PlaceMembership(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code) {}

    /** A seat on the day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompositionPlace")
    public record Place(
            @NotNull @Min(1) @Max(MembershipRequest.MOST_PLACES)
            Integer seat,

            @NotNull Composition.State state,

            @Schema(description = "Absent where nothing is registered")
            PlaceMembership membership,

            PersonRef person,
            @NotNull @Size(max = 2) List<MemberRole.Kind> roles,

            @Schema(description = "That the member was elected on, or that the vacant seat belongs to")
            ElectoralListRef list,

            @NotNull @Size(max = MOST_PARTIES) @Schema(description = "Of the list")
            List<PartyRef> parties,

            @Schema(description = "That the member sits with on the day; absent where none is registered")
            ParliamentaryGroupRef group,

            Membership.Appointment appointment,

            @Schema(description = "First day on the seat; absent where it is unknown")
            LocalDate since,

            @Schema(description = "First day on which it no longer is so; absent for as long as the term lasts")
            LocalDate until,

            Boolean votingRight,

            @Schema(description = "Absent where the member is not away")
            Leave leave) {}

    /** That a member is away. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompositionLeave")
    public record Leave(
            @NotNull UUID id,
            @NotNull @Size(max = Code.LONGEST) String code,
            @NotNull MemberLeave.Reason reason,

            @Schema(description = "First day; absent where it is unknown")
            LocalDate from,

            @Schema(description = "First day back; absent where it is not told")
            LocalDate to,

            @Schema(description = "Absent where not registered")
            Substitute substitute) {}

    /** The deputy who sits instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompositionSubstitute")
    public record Substitute(
            @NotNull PlaceMembership membership,
            @NotNull PersonRef person,

            @NotNull @Min(1) @Max(MembershipRequest.MOST_PLACES)
            Integer rank,

            ParliamentaryGroupRef group) {}

    /** A deputy on the day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompositionDeputy")
    public record Deputy(
            @NotNull PlaceMembership membership,
            @NotNull PersonRef person,

            @NotNull @Min(1) @Max(MembershipRequest.MOST_PLACES)
            Integer rank,

            @Schema(description = "That the deputy was elected on")
            ElectoralListRef list,

            ParliamentaryGroupRef group,

            @Schema(description = "First day as deputy; absent where it is unknown")
            LocalDate since,

            @Schema(description = "First day on which it no longer is so; absent for as long as the term lasts")
            LocalDate until,

            @Schema(description = "Absent where the deputy sits for nobody on the day")
            SubstitutesFor substitutesFor) {}

    /** For whom a deputy sits. */
    @Schema(name = "CompositionSubstitutesFor")
    public record SubstitutesFor(
            @NotNull @Min(1) @Max(MembershipRequest.MOST_PLACES)
            Integer seat,

            @NotNull PersonRef person) {}

    /** Whether it is known which group some sit with. */
    @Schema(name = "GroupAffiliationState")
    public enum AffiliationState {
        REGISTERED,
        NONE_REGISTERED
    }

    /** How many sit with a group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompositionGroup")
    public record GroupTally(
            @Schema(description = "Absent for those of whom none is registered")
            ParliamentaryGroupRef group,

            @NotNull AffiliationState affiliation,

            @NotNull
            @Min(0)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(description = "Whose seats are theirs, away or not")
            Integer members,

            @NotNull
            @Min(0)
            @Max(MembershipRequest.MOST_PLACES)
            @Schema(
                    description =
                            "Who sit on the day: members who are not away, and substitutes by the group that they themselves sit with")
            Integer present) {}
}
