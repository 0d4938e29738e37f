package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.events.StatedDecisionResponse.DecisionBody;
import no.veikart.organisation.events.StatedDecisions;
import no.veikart.organisation.leadership.Person;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.politics.elections.ElectoralList;
import no.veikart.politics.members.Membership.Capacity;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes who sits on which seat, and who is deputy. One writer at a time, so that the second sees the first. */
@ApplicationScoped
public class Memberships implements FactRules<Membership, MembershipRequest> {

    private final Facts facts;
    private final Membership.Repository memberships;
    private final MembershipInners inners;
    private final BodyTerm.Repository terms;
    private final StatedDecisions decisions;

    Memberships(
            Facts facts,
            Membership.Repository memberships,
            MembershipInners inners,
            BodyTerm.Repository terms,
            StatedDecisions decisions) {
        this.facts = facts;
        this.memberships = memberships;
        this.inners = inners;
        this.terms = terms;
        this.decisions = decisions;
    }

    /** Finds a membership for one who must have seen its present state, and waits until no one else changes who sits. */
    Membership claim(UUID id) {
        terms.lock();
        return facts.claim(Membership.class, id);
    }

    Membership create(MembershipRequest request, Faults faults) {
        terms.lock();
        return facts.create(new Membership(request.code()), seated(request), this, faults);
    }

    Membership correct(Membership membership, MembershipRequest request, Faults faults) {
        return facts.correct(membership, request.onSeat(membership.seat()), this, faults);
    }

    void delete(Membership membership) {
        facts.delete(membership, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(MembershipRequest request, Faults faults) {
        terms.lock();
        var known = facts.named(Membership.class, request.code());
        facts.upsert(
                new Membership(request.code()),
                known == null ? seated(request) : request.onSeat(known.seat()),
                this,
                faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<MembershipRequest> all() {
        var all = memberships.all();
        var bodies = decisions.bodiesOf(all.stream().map(Membership::decision));
        return all.stream()
                .map(membership -> MembershipRequest.of(membership, bodies))
                .toList();
    }

    @Override
    public MembershipRequest request(Membership membership) {
        Map<UUID, DecisionBody> bodies =
                membership.decision() == null ? Map.of() : decisions.bodiesOf(List.of(membership.decision()).stream());
        return MembershipRequest.of(membership, bodies);
    }

    @Override
    public void set(Membership membership, MembershipRequest request, Citation citation, Faults faults) {
        request.check(faults);
        var term = terms.named(request.term(), "/term", faults);
        var person = facts.named(Person.class, request.person(), "/person", faults);
        var list = facts.named(ElectoralList.class, request.list(), "/list", faults);
        if (list != null && term != null) {
            checkElected(list, term, faults);
        }
        var decision = decisions.stated(request.decision(), faults);
        checkUnchanged(membership, request, term, faults);
        var valid = term == null
                ? ValidPeriods.check(request.stated(), faults)
                : Limits.within(request, term.valid(), term.code(), faults);
        if (term != null && valid != null) {
            checkPlace(membership, request, term, person, list, valid, faults);
        }
        if (membership.id() != null && valid != null) {
            inners.checkFit(List.of(membership), one -> one == membership ? valid : one.valid(), faults);
        }
        faults.check();
        membership.set(request, new Membership.Found(term, person, list, decision, valid, citation), request.seat());
        if (membership.id() != null) {
            inners.follow(membership);
        }
    }

    /** @throws ProblemException 409 while roles or leaves hang on it */
    @Override
    public void requireUnused(Membership membership) {
        if (inners.hangOn(membership)) {
            throw new ProblemException(ProblemType.CONFLICT, "membership-in-use", membership.code());
        }
    }

    private static void checkUnchanged(Membership membership, MembershipRequest request, BodyTerm term, Faults faults) {
        if (membership.term() == null) {
            return;
        }
        if (term != null && membership.term() != term) {
            faults.at("/term", "unchangeable");
        }
        if (request.capacity() != null && membership.capacity() != request.capacity()) {
            faults.at("/capacity", "unchangeable");
        }
        if (membership.isVacant() != request.vacant()) {
            faults.at("/vacant", "unchangeable");
        }
    }

    private void checkPlace(
            Membership membership,
            MembershipRequest request,
            BodyTerm term,
            Person person,
            ElectoralList list,
            ValidPeriod valid,
            Faults faults) {
        boolean member = request.capacity() == Capacity.MEMBER;
        if (member && request.seat() == null) {
            faults.at("/seat", "no-free-seat", term.code());
        }
        seating(term, membership)
                .check(
                        member ? request.seat() : null,
                        member ? null : request.rank(),
                        list == null ? null : list.id(),
                        person == null ? null : person.id(),
                        valid,
                        faults);
    }

    /** Nobody sits by an election for another period; of which body is not told, since committees are filled from the council's lists. */
    private static void checkElected(ElectoralList list, BodyTerm term, Faults faults) {
        var period = list.election().period();
        if (period != null && period != term.period()) {
            faults.at("/list", "elected-for-other-period", period.code());
        }
    }

    /** The request with the lowest free seat where it names none; as it is where there is no such seat, which is told later. */
    private MembershipRequest seated(MembershipRequest request) {
        if (request.seat() != null || request.capacity() != Capacity.MEMBER || request.term() == null) {
            return request;
        }
        var term = terms.findByCode(request.term()).orElse(null);
        var valid = term == null ? null : Limits.within(request, term.valid(), term.code(), new Faults());
        return valid == null
                ? request
                : request.onSeat(seating(term, null).lowestFree(valid).orElse(null));
    }

    private Seating seating(BodyTerm term, Membership but) {
        return new Seating(
                term.code(),
                term.seats(),
                term.deputySeats(),
                memberships.in(term).stream()
                        .filter(other -> other != but)
                        .map(Place::of)
                        .toList());
    }
}
