package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes positions. */
@ApplicationScoped
public class Positions implements FactRules<Position, PositionRequest> {

    private final Facts facts;
    private final Position.Repository positions;
    private final OrganisationUnit.Repository units;
    private final OrganisationUnitVersion.Repository versions;
    private final PositionHolder.Repository holders;
    private final Responsibility.Repository responsibilities;
    private final LeadershipGroupMember.Repository members;
    private final PositionPlaces places;

    Positions(
            Facts facts,
            Position.Repository positions,
            OrganisationUnit.Repository units,
            OrganisationUnitVersion.Repository versions,
            PositionHolder.Repository holders,
            Responsibility.Repository responsibilities,
            LeadershipGroupMember.Repository members,
            PositionPlaces places) {
        this.facts = facts;
        this.positions = positions;
        this.units = units;
        this.versions = versions;
        this.holders = holders;
        this.responsibilities = responsibilities;
        this.members = members;
        this.places = places;
    }

    Position create(PositionRequest request, Faults faults) {
        return facts.create(new Position(request.code()), request, this, faults);
    }

    /** A request that names the unit that an event has brought the position to does not state another one. */
    Position correct(Position position, PositionRequest request, Faults faults) {
        var today = places.on(Days.today(), position).keeper();
        boolean followed = units.findByCode(request.unit())
                .filter(unit -> unit.id().equals(today))
                .isPresent();
        var stated = followed ? request.in(position.unit().code()) : request;
        return facts.correct(position, stated, this, faults);
    }

    void delete(Position position) {
        facts.delete(position, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PositionRequest request, Faults faults) {
        facts.upsert(new Position(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<PositionRequest> all() {
        return positions.all().stream().map(this::request).toList();
    }

    @Override
    public PositionRequest request(Position position) {
        return PositionRequest.of(position);
    }

    @Override
    public void set(Position position, PositionRequest request, Citation citation, Faults faults) {
        var unit = unit(request.unit(), faults);
        var valid = ValidPeriods.check(request.valid(), faults);
        if (unit != null
                && valid != null
                && versions.on(unit.id(), valid.from()).isEmpty()) {
            faults.at(
                    ValidPeriods.start(valid),
                    "not-there",
                    unit.code(),
                    valid.from().toString());
        }
        if (valid != null && position.id() != null) {
            checkWithin(position, valid, faults);
        }
        faults.check();
        position.set(request, unit, citation);
    }

    @Override
    public void requireUnused(Position position) {
        boolean used = !holders.of(position).isEmpty()
                || responsibilities.comeWith(position)
                || !members.of(position).isEmpty();
        if (used) {
            throw new ProblemException(ProblemType.CONFLICT, "position-in-use", position.code());
        }
    }

    private OrganisationUnit unit(String code, Faults faults) {
        var unit = code == null ? null : units.findByCode(code).orElse(null);
        if (code != null && unit == null) {
            faults.at("/unit", "unknown-code", code);
        }
        return unit;
    }

    /** Whoever holds it, and its membership of groups, must not come to lie outside. */
    private void checkWithin(Position position, ValidPeriod valid, Faults faults) {
        holders.of(position).forEach(holder -> ValidPeriods.checkLeaves(valid, holder.valid(), holder.code(), faults));
        members.of(position).forEach(member -> ValidPeriods.checkLeaves(valid, member.valid(), member.code(), faults));
    }
}
