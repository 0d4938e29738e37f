package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes members of leadership groups. What was known before is kept by the database. */
@ApplicationScoped
public class LeadershipGroupMembers implements FactRules<LeadershipGroupMember, LeadershipGroupMemberRequest> {

    private final Facts facts;
    private final LeadershipGroupMember.Repository members;
    private final PositionPlaces places;

    LeadershipGroupMembers(Facts facts, LeadershipGroupMember.Repository members, PositionPlaces places) {
        this.facts = facts;
        this.members = members;
        this.places = places;
    }

    LeadershipGroupMember create(LeadershipGroupMemberRequest request, Faults faults) {
        return facts.create(new LeadershipGroupMember(request.code()), request, this, faults);
    }

    LeadershipGroupMember correct(LeadershipGroupMember member, LeadershipGroupMemberRequest request, Faults faults) {
        return facts.correct(member, request, this, faults);
    }

    void delete(LeadershipGroupMember member) {
        facts.delete(member, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(LeadershipGroupMemberRequest request, Faults faults) {
        facts.upsert(new LeadershipGroupMember(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<LeadershipGroupMemberRequest> all() {
        return members.all().stream().map(this::request).toList();
    }

    @Override
    public LeadershipGroupMemberRequest request(LeadershipGroupMember member) {
        return LeadershipGroupMemberRequest.of(member);
    }

    @Override
    public void set(
            LeadershipGroupMember member, LeadershipGroupMemberRequest request, Citation citation, Faults faults) {
        var group = facts.named(LeadershipGroup.class, request.group(), "/group", faults);
        var position = facts.named(Position.class, request.position(), "/position", faults);
        if (group != null && member.group() != null && member.group() != group) {
            faults.at("/group", "unchangeable");
        }
        if (position != null && member.position() != null && member.position() != position) {
            faults.at("/position", "unchangeable");
        }
        var valid = ValidPeriods.check(request.valid(), faults);
        if (group != null && position != null && valid != null) {
            checkTime(member, group, position, valid, faults);
        }
        faults.check();
        member.set(request, group, position, citation);
    }

    /** A position belongs to a group while both are there, and once at a time. */
    private void checkTime(
            LeadershipGroupMember member, LeadershipGroup group, Position position, ValidPeriod valid, Faults faults) {
        ValidPeriods.checkWithin(group.valid(), valid, group.code(), faults);
        ValidPeriods.checkWithin(position.valid(), valid, position.code(), faults);
        var ends = places.on(valid.from(), position).ends(position);
        if (ends != null && !valid.from().isBefore(ends)) {
            faults.at(
                    ValidPeriods.start(valid),
                    "not-there",
                    position.code(),
                    valid.from().toString());
        }
        members.of(group).stream()
                .filter(other -> other != member
                        && other.position() == position
                        && other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at(ValidPeriods.start(valid), "overlapping-member", other.code()));
    }
}
