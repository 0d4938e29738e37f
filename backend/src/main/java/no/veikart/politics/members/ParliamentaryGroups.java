package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.politics.bodies.ElectionPeriod;
import no.veikart.politics.parties.Parties;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes parliamentary groups. What was known before is kept by the database. */
@ApplicationScoped
public class ParliamentaryGroups implements FactRules<ParliamentaryGroup, ParliamentaryGroupRequest> {

    private final Facts facts;
    private final ParliamentaryGroup.Repository groups;
    private final GroupAffiliation.Repository affiliationRepository;
    private final GroupAffiliations affiliations;
    private final ElectionPeriod.Repository periods;
    private final BodyTerm.Repository terms;
    private final Parties parties;
    private final Limits limits;

    ParliamentaryGroups(
            Facts facts,
            ParliamentaryGroup.Repository groups,
            GroupAffiliation.Repository affiliationRepository,
            GroupAffiliations affiliations,
            ElectionPeriod.Repository periods,
            BodyTerm.Repository terms,
            Parties parties,
            Limits limits) {
        this.facts = facts;
        this.groups = groups;
        this.affiliationRepository = affiliationRepository;
        this.affiliations = affiliations;
        this.periods = periods;
        this.terms = terms;
        this.parties = parties;
        this.limits = limits;
    }

    /** Finds a group for one who must have seen its present state, and waits until no one else changes who sits. */
    ParliamentaryGroup claim(UUID id) {
        terms.lock();
        return facts.claim(ParliamentaryGroup.class, id);
    }

    ParliamentaryGroup create(ParliamentaryGroupRequest request, Faults faults) {
        terms.lock();
        return facts.create(new ParliamentaryGroup(request.code()), request, this, faults);
    }

    ParliamentaryGroup correct(ParliamentaryGroup group, ParliamentaryGroupRequest request, Faults faults) {
        return facts.correct(group, request, this, faults);
    }

    void delete(ParliamentaryGroup group) {
        facts.delete(group, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ParliamentaryGroupRequest request, Faults faults) {
        terms.lock();
        facts.upsert(new ParliamentaryGroup(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<ParliamentaryGroupRequest> all() {
        return groups.all().stream().map(this::request).toList();
    }

    @Override
    public ParliamentaryGroupRequest request(ParliamentaryGroup group) {
        return ParliamentaryGroupRequest.of(group);
    }

    @Override
    public void set(ParliamentaryGroup group, ParliamentaryGroupRequest request, Citation citation, Faults faults) {
        var period = periods.named(request.period(), "/period", faults);
        if (period != null && group.period() != null && group.period() != period) {
            faults.at("/period", "unchangeable");
        }
        var of = parties.named(request.parties(), "/parties", faults);
        var valid = period == null
                ? ValidPeriods.check(request.stated(), faults)
                : Limits.within(request, period.years(), period.code(), faults);
        if (valid != null && group.id() != null) {
            affiliations.checkFit(group, valid, faults);
        }
        faults.check();
        group.set(request, period, of, valid, citation);
        if (group.id() != null) {
            affiliations.follow(group);
        }
    }

    @Override
    public void requireUnused(ParliamentaryGroup group) {
        if (!affiliationRepository.in(group).isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "parliamentary-group-in-use", group.code());
        }
    }

    /** Lets groups follow the years of their period; a fault at {@code pointer} for one that could not stand any longer. */
    void follow(ElectionPeriod period, String pointer, Faults faults) {
        for (var group : groups.inPeriod(period.id())) {
            ValidPeriod valid = group.within(period.years());
            var misfits = new Faults();
            if (!valid.isInOrder()) {
                misfits.at(pointer, "leaves-inner", group.code());
            } else {
                ValidPeriods.checkLeaves(period.years(), valid, group.code(), misfits);
                affiliations.checkFit(group, valid, misfits);
            }
            if (!misfits.isEmpty()) {
                var cause = misfits.all().getFirst();
                faults.at(pointer, cause.code(), cause.arguments().toArray());
            } else {
                limits.follow(group, period.years(), this);
                affiliations.follow(group);
            }
        }
    }
}
