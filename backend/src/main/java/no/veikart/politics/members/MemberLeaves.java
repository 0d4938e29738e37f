package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.BodyTerm;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes which members are away and who sits instead. What was known before is kept by the database. */
@ApplicationScoped
public class MemberLeaves implements FactRules<MemberLeave, MemberLeaveRequest> {

    private final Facts facts;
    private final MemberLeave.Repository leaves;
    private final BodyTerm.Repository terms;

    MemberLeaves(Facts facts, MemberLeave.Repository leaves, BodyTerm.Repository terms) {
        this.facts = facts;
        this.leaves = leaves;
        this.terms = terms;
    }

    /** Finds a leave for one who must have seen its present state, and waits until no one else changes who sits. */
    MemberLeave claim(UUID id) {
        terms.lock();
        return facts.claim(MemberLeave.class, id);
    }

    MemberLeave create(MemberLeaveRequest request, Faults faults) {
        terms.lock();
        return facts.create(new MemberLeave(request.code()), request, this, faults);
    }

    MemberLeave correct(MemberLeave leave, MemberLeaveRequest request, Faults faults) {
        return facts.correct(leave, request, this, faults);
    }

    void delete(MemberLeave leave) {
        facts.delete(leave, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(MemberLeaveRequest request, Faults faults) {
        terms.lock();
        facts.upsert(new MemberLeave(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<MemberLeaveRequest> all() {
        return leaves.all().stream().map(this::request).toList();
    }

    @Override
    public MemberLeaveRequest request(MemberLeave leave) {
        return MemberLeaveRequest.of(leave);
    }

    @Override
    public void set(MemberLeave leave, MemberLeaveRequest request, Citation citation, Faults faults) {
        var membership = facts.named(Membership.class, request.membership(), "/membership", faults);
        var substitute = facts.named(Membership.class, request.substitute(), "/substitute", faults);
        if (membership != null && leave.membership() != null && leave.membership() != membership) {
            faults.at("/membership", "unchangeable");
        }
        if (membership != null && !membership.isSitting()) {
            faults.at("/membership", "not-a-member", membership.code());
        }
        if (substitute != null && !substitute.isDeputy()) {
            faults.at("/substitute", "not-a-deputy", substitute.code());
        } else if (substitute != null && membership != null && substitute.term() != membership.term()) {
            faults.at("/substitute", "other-term", substitute.term().code());
        }
        var valid = membership == null
                ? ValidPeriods.check(request.stated(), faults)
                : Limits.within(request, membership.valid(), membership.code(), faults);
        if (membership != null && valid != null) {
            checkTime(leave, membership, substitute, valid, faults);
        }
        faults.check();
        leave.set(request, membership, substitute, valid, citation);
    }

    /** A member is away once at a time; a deputy sits on one seat at a time, and only while a deputy. */
    private void checkTime(
            MemberLeave leave, Membership membership, Membership substitute, ValidPeriod valid, Faults faults) {
        var others = leaves.in(membership.term()).stream()
                .filter(other -> other != leave && other.valid().overlaps(valid))
                .toList();
        others.stream()
                .filter(other -> other.membership() == membership)
                .findFirst()
                .ifPresent(other -> faults.at(
                        ValidPeriods.start(valid),
                        "away-already",
                        other.code(),
                        other.valid().from().toString(),
                        other.valid().to().toString()));
        if (substitute != null) {
            ValidPeriods.checkWithin(substitute.valid(), valid, substitute.code(), faults);
            others.stream()
                    .filter(other -> other.substitute() == substitute)
                    .findFirst()
                    .ifPresent(other -> faults.at(
                            "/substitute",
                            "substitutes-already",
                            other.membership().person().name(),
                            other.code(),
                            other.valid().from().toString(),
                            other.valid().to().toString()));
        }
    }
}
