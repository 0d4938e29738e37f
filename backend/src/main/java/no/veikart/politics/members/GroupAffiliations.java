package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.leadership.Person;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes which groups persons sit with. What was known before is kept by the database. */
@ApplicationScoped
public class GroupAffiliations implements FactRules<GroupAffiliation, GroupAffiliationRequest> {

    private final Facts facts;
    private final GroupAffiliation.Repository affiliations;
    private final BodyTerm.Repository terms;
    private final Limits limits;

    GroupAffiliations(Facts facts, GroupAffiliation.Repository affiliations, BodyTerm.Repository terms, Limits limits) {
        this.facts = facts;
        this.affiliations = affiliations;
        this.terms = terms;
        this.limits = limits;
    }

    /** Finds an affiliation for one who must have seen its present state, and waits until no one else changes who sits. */
    GroupAffiliation claim(UUID id) {
        terms.lock();
        return facts.claim(GroupAffiliation.class, id);
    }

    GroupAffiliation create(GroupAffiliationRequest request, Faults faults) {
        terms.lock();
        return facts.create(new GroupAffiliation(request.code()), request, this, faults);
    }

    GroupAffiliation correct(GroupAffiliation affiliation, GroupAffiliationRequest request, Faults faults) {
        return facts.correct(affiliation, request, this, faults);
    }

    void delete(GroupAffiliation affiliation) {
        facts.delete(affiliation, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(GroupAffiliationRequest request, Faults faults) {
        terms.lock();
        facts.upsert(new GroupAffiliation(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<GroupAffiliationRequest> all() {
        return affiliations.all().stream().map(this::request).toList();
    }

    @Override
    public GroupAffiliationRequest request(GroupAffiliation affiliation) {
        return GroupAffiliationRequest.of(affiliation);
    }

    @Override
    public void set(GroupAffiliation affiliation, GroupAffiliationRequest request, Citation citation, Faults faults) {
        var person = facts.named(Person.class, request.person(), "/person", faults);
        var group = facts.named(ParliamentaryGroup.class, request.group(), "/group", faults);
        if (person != null && affiliation.person() != null && affiliation.person() != person) {
            faults.at("/person", "unchangeable");
        }
        if (group != null && affiliation.group() != null && affiliation.group() != group) {
            faults.at("/group", "unchangeable");
        }
        if (request.endReason() != null && request.validTo() == null) {
            faults.at("/endReason", "needs-end");
        }
        var valid = group == null
                ? ValidPeriods.check(request.stated(), faults)
                : Limits.within(request, group.valid(), group.code(), faults);
        if (person != null && valid != null) {
            affiliations.of(person).stream()
                    .filter(other -> other != affiliation && other.valid().overlaps(valid))
                    .findFirst()
                    .ifPresent(other -> faults.at(
                            ValidPeriods.start(valid),
                            "affiliated-already",
                            other.code(),
                            other.valid().from().toString(),
                            other.valid().to().toString()));
        }
        faults.check();
        affiliation.set(request, person, group, valid, citation);
    }

    /** Tells what could not stand if a group had another time: those outside, and those whose open end would reach another's start. */
    void checkFit(ParliamentaryGroup group, ValidPeriod valid, Faults faults) {
        var within = affiliations.in(group);
        Limits.checkLeaves(valid, within, faults);
        for (var affiliation : within) {
            var longer = affiliation.within(valid);
            affiliations.of(affiliation.person()).stream()
                    .filter(other -> other != affiliation
                            && longer.isInOrder()
                            && other.valid().overlaps(longer))
                    .findFirst()
                    .ifPresent(other -> faults.at(
                            "/validTo",
                            "affiliated-already",
                            other.code(),
                            other.valid().from().toString(),
                            other.valid().to().toString()));
        }
    }

    /** Lets the affiliations of a group take on its time. */
    void follow(ParliamentaryGroup group) {
        affiliations.in(group).forEach(affiliation -> limits.follow(affiliation, group.valid(), this));
    }
}
