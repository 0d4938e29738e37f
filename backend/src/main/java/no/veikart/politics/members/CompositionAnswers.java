package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.politics.PoliticsEditors;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.politics.bodies.BodyTermRef;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.politics.bodies.PoliticalBodyRef;
import no.veikart.politics.elections.ElectoralList;
import no.veikart.politics.elections.ElectoralListRef;
import no.veikart.politics.members.CompositionResponse.AffiliationState;
import no.veikart.politics.members.CompositionResponse.Basis;
import no.veikart.politics.members.CompositionResponse.PlaceMembership;
import no.veikart.politics.parties.PartyRef;
import no.veikart.shared.history.Recorded;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.http.Links;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.time.Days;

/** Reads all that is registered of a term, and tells who sits on a day: four queries, however many members. */
@ApplicationScoped
class CompositionAnswers {

    private final BodyTerm.Repository terms;
    private final Membership.Repository memberships;
    private final MemberRole.Repository roles;
    private final MemberLeave.Repository leaves;
    private final GroupAffiliation.Repository affiliations;
    private final PoliticsEditors editors;

    CompositionAnswers(
            BodyTerm.Repository terms,
            Membership.Repository memberships,
            MemberRole.Repository roles,
            MemberLeave.Repository leaves,
            GroupAffiliation.Repository affiliations,
            PoliticsEditors editors) {
        this.terms = terms;
        this.memberships = memberships;
        this.roles = roles;
        this.leaves = leaves;
        this.affiliations = affiliations;
        this.editors = editors;
    }

    /**
     * @param asOf null for today's term, else the latest
     * @throws ProblemException 404 where the body has no term then
     */
    CompositionResponse of(PoliticalBody body, LocalDate asOf) {
        var term = terms.ofBodies(List.of(body.id()), asOf).get(body.id());
        if (term == null) {
            throw asOf == null
                    ? new ProblemException(ProblemType.NOT_FOUND, "no-term", body.code())
                    : new ProblemException(ProblemType.NOT_FOUND, "no-term-on-day", body.code(), asOf.toString());
        }
        return of(term, asOf);
    }

    /**
     * @param asOf null for today, else the day of the term that is nearest
     * @throws ProblemException 404 where the term does not hold on that day
     */
    CompositionResponse of(BodyTerm term, LocalDate asOf) {
        if (asOf != null && !term.valid().contains(asOf)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", term.code(), asOf.toString());
        }
        return new Answer(term, asOf == null ? term.valid().nearest(Days.today()) : asOf).response();
    }

    /** One answer, with what it names at hand by id. */
    private final class Answer {

        private final BodyTerm term;
        private final Map<UUID, Membership> membershipOf;
        private final Map<UUID, MemberLeave> leaveOf;
        private final Map<UUID, ParliamentaryGroup> groupOf;
        private final Composition composition;

        Answer(BodyTerm term, LocalDate day) {
            this.term = term;
            var members = memberships.in(term);
            var away = leaves.in(term);
            var persons = members.stream()
                    .map(Membership::person)
                    .filter(Objects::nonNull)
                    .map(Recorded::id)
                    .distinct()
                    .toList();
            var sitWith = persons.isEmpty() ? List.<GroupAffiliation>of() : affiliations.of(persons, term.valid());
            membershipOf = byId(members);
            leaveOf = byId(away);
            groupOf = sitWith.stream()
                    .map(GroupAffiliation::group)
                    .distinct()
                    .collect(Collectors.toMap(Recorded::id, Function.identity()));
            composition = Composition.on(
                    day,
                    new Composition.History(
                            new Composition.Term(term.valid(), term.seats(), term.deputySeats()),
                            members.stream().map(Place::of).toList(),
                            roles.in(term).stream()
                                    .map(role -> new Composition.Role(
                                            role.membership().id(), role.kind(), role.valid()))
                                    .toList(),
                            away.stream()
                                    .map(leave -> new Composition.Leave(
                                            leave.id(),
                                            leave.membership().id(),
                                            leave.substitute() == null
                                                    ? null
                                                    : leave.substitute().id(),
                                            leave.valid()))
                                    .toList(),
                            sitWith.stream()
                                    .map(one -> new Composition.Affiliation(
                                            one.person().id(), one.group().id(), one.valid()))
                                    .toList()));
        }

        CompositionResponse response() {
            var body = term.body();
            return new CompositionResponse(
                    PoliticalBodyRef.from(body),
                    BodyTermRef.from(term),
                    composition.day(),
                    reconciliation(),
                    composition.seats().stream().map(this::place).toList(),
                    composition.deputies().stream().map(this::deputy).toList(),
                    new CompositionResponse.DeputyReconciliation(
                            composition.reconciliation().deputySeats(),
                            composition.reconciliation().deputies(),
                            composition.reconciliation().deputiesNotRegistered()),
                    groups(),
                    composition.changes(),
                    editors.allowedActions().contains(AllowedAction.EDIT) ? List.of(AllowedAction.EDIT) : List.of(),
                    new Links()
                            .to("self", "body-terms/" + term.id() + "/composition?asOf=" + composition.day())
                            .to("body", "political-bodies/" + body.id())
                            .to("term", "body-terms/" + term.id())
                            .to("memberships", "memberships?term=" + term.code())
                            .to("roles", "body-roles?term=" + term.code())
                            .to("leaves", "leaves?term=" + term.code()));
        }

        private CompositionResponse.Reconciliation reconciliation() {
            var read = composition.reconciliation();
            var working = new ArrayList<CompositionResponse.Step>();
            if (read.seats() != null) {
                working.add(new CompositionResponse.Step(
                        CompositionResponse.Term.SEATS,
                        read.seats(),
                        Basis.STATED,
                        CitationResponse.from(term.citation())));
            }
            working.add(counted(CompositionResponse.Term.MEMBERS, read.members()));
            working.add(counted(CompositionResponse.Term.VACANCIES, read.vacancies()));
            if (read.notRegistered() != null) {
                working.add(counted(CompositionResponse.Term.NOT_REGISTERED, read.notRegistered()));
            }
            return new CompositionResponse.Reconciliation(
                    read.seats(),
                    read.members(),
                    read.vacancies(),
                    read.notRegistered(),
                    read.reconciles(),
                    List.copyOf(working));
        }

        private static CompositionResponse.Step counted(CompositionResponse.Term what, int value) {
            return new CompositionResponse.Step(what, value, Basis.COUNTED, null);
        }

        private CompositionResponse.Place place(Composition.Seat seat) {
            var membership =
                    seat.place() == null ? null : membershipOf.get(seat.place().id());
            if (membership == null) {
                return new CompositionResponse.Place(
                        seat.number(),
                        seat.state(),
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            return new CompositionResponse.Place(
                    seat.number(),
                    seat.state(),
                    named(membership),
                    membership.isVacant() ? null : PersonRef.from(membership.person()),
                    seat.roles(),
                    ElectoralListRef.from(membership.list()),
                    parties(membership.list()),
                    group(seat.group()),
                    membership.appointment(),
                    membership.valid().statedFrom(),
                    membership.statedTo(),
                    membership.votingRight(),
                    seat.leave() == null ? null : leave(seat));
        }

        private CompositionResponse.Leave leave(Composition.Seat seat) {
            var leave = leaveOf.get(seat.leave().id());
            var instead = seat.substitute() == null
                    ? null
                    : membershipOf.get(seat.substitute().id());
            return new CompositionResponse.Leave(
                    leave.id(),
                    leave.code(),
                    leave.reason(),
                    leave.valid().statedFrom(),
                    leave.statedTo(),
                    instead == null
                            ? null
                            : new CompositionResponse.Substitute(
                                    named(instead),
                                    PersonRef.from(instead.person()),
                                    instead.rank(),
                                    group(seat.substituteGroup())));
        }

        private CompositionResponse.Deputy deputy(Composition.Deputy deputy) {
            var membership = membershipOf.get(deputy.place().id());
            return new CompositionResponse.Deputy(
                    named(membership),
                    PersonRef.from(membership.person()),
                    membership.rank(),
                    ElectoralListRef.from(membership.list()),
                    group(deputy.group()),
                    membership.valid().statedFrom(),
                    membership.statedTo(),
                    deputy.seat() == null ? null : substitutesFor(deputy.seat()));
        }

        private CompositionResponse.SubstitutesFor substitutesFor(int number) {
            var seat = composition.seats().stream()
                    .filter(other -> other.number() == number)
                    .findFirst()
                    .orElseThrow();
            return new CompositionResponse.SubstitutesFor(
                    number, PersonRef.from(membershipOf.get(seat.place().id()).person()));
        }

        /** The largest first; those of whom no group is registered last among equals. */
        private List<CompositionResponse.GroupTally> groups() {
            return composition.groups().stream()
                    .map(tally -> new CompositionResponse.GroupTally(
                            group(tally.group()),
                            tally.group() == null ? AffiliationState.NONE_REGISTERED : AffiliationState.REGISTERED,
                            tally.members(),
                            tally.present()))
                    .sorted(Comparator.comparing(CompositionResponse.GroupTally::members)
                            .reversed()
                            .thenComparing(CompositionResponse.GroupTally::affiliation)
                            .thenComparing(tally -> tally.group() == null
                                    ? ""
                                    : tally.group().name().in("nb")))
                    .toList();
        }

        private ParliamentaryGroupRef group(UUID id) {
            return ParliamentaryGroupRef.from(id == null ? null : groupOf.get(id));
        }

        private static List<PartyRef> parties(ElectoralList list) {
            return list == null
                    ? List.of()
                    : list.parties().stream().map(PartyRef::from).toList();
        }

        private static PlaceMembership named(Membership membership) {
            return new PlaceMembership(membership.id(), membership.code());
        }

        private static <T extends Recorded> Map<UUID, T> byId(List<T> things) {
            return things.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
        }
    }
}
