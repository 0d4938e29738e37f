package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.UUID;
import no.veikart.organisation.leadership.PersonDependants;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.politics.bodies.BodyTermDependants;
import no.veikart.politics.bodies.ElectionPeriod;
import no.veikart.politics.bodies.ElectionPeriodDependants;
import no.veikart.politics.bodies.PoliticalBodyDependants;
import no.veikart.politics.elections.ElectoralListDependants;
import no.veikart.politics.parties.PartyDependants;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.ValidPeriod;

/** Tells the rooms below what of members and groups hangs on their things, and lets it follow them in time. */
@ApplicationScoped
class MembersDependants
        implements BodyTermDependants,
                ElectionPeriodDependants,
                PoliticalBodyDependants,
                ElectoralListDependants,
                PartyDependants,
                PersonDependants {

    private final Membership.Repository memberships;
    private final Memberships membershipRules;
    private final MembershipInners inners;
    private final ParliamentaryGroup.Repository groups;
    private final ParliamentaryGroups groupRules;
    private final GroupAffiliation.Repository affiliations;
    private final Limits limits;

    MembersDependants(
            Membership.Repository memberships,
            Memberships membershipRules,
            MembershipInners inners,
            ParliamentaryGroup.Repository groups,
            ParliamentaryGroups groupRules,
            GroupAffiliation.Repository affiliations,
            Limits limits) {
        this.memberships = memberships;
        this.membershipRules = membershipRules;
        this.inners = inners;
        this.groups = groups;
        this.groupRules = groupRules;
        this.affiliations = affiliations;
        this.limits = limits;
    }

    @Override
    public boolean dependOnTerm(UUID termId) {
        return memberships.areIn(termId);
    }

    @Override
    public boolean dependOnPeriod(UUID periodId) {
        return !groups.inPeriod(periodId).isEmpty();
    }

    /** Its terms are told of by themselves; here it is one that appointed. */
    @Override
    public boolean dependOnBody(UUID bodyId) {
        return memberships.areDecidedBy(bodyId);
    }

    @Override
    public boolean dependOnList(UUID listId) {
        return memberships.areOn(listId);
    }

    @Override
    public boolean dependOnParty(UUID partyId) {
        return groups.areOf(partyId);
    }

    @Override
    public boolean dependOnPerson(UUID personId) {
        return memberships.areOf(personId) || affiliations.count("person.id = ?1 and deletedAt is null", personId) > 0;
    }

    @Override
    public void checkFit(BodyTerm term, ValidPeriod valid, Integer seats, Integer deputySeats, Faults faults) {
        var within = memberships.in(term);
        Limits.checkLeaves(valid, within, faults);
        inners.checkFit(within, one -> one.within(valid), faults);
        within.stream()
                .filter(one -> seats != null && one.seat() != null && one.seat() > seats)
                .max(Comparator.comparing(Membership::seat))
                .ifPresent(one -> faults.at("/seats", "seats-in-use", one.seat(), one.code()));
        int deputies = new Seating(
                        term.code(), null, null, within.stream().map(Place::of).toList())
                .mostDeputies(term.valid());
        if (deputySeats != null && deputies > deputySeats) {
            faults.at("/deputySeats", "deputies-in-use", deputies);
        }
    }

    @Override
    public void follow(BodyTerm term) {
        for (var membership : memberships.in(term)) {
            limits.follow(membership, term.valid(), membershipRules);
            inners.follow(membership);
        }
    }

    @Override
    public void follow(ElectionPeriod period, String pointer, Faults faults) {
        groupRules.follow(period, pointer, faults);
    }
}
