package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import no.veikart.shared.time.ValidPeriods;

/** Writes holders of positions. What was known before is kept by the database. */
@ApplicationScoped
public class PositionHolders implements FactRules<PositionHolder, PositionHolderRequest> {

    private final Facts facts;
    private final PositionHolder.Repository holders;
    private final PositionPlaces places;

    PositionHolders(Facts facts, PositionHolder.Repository holders, PositionPlaces places) {
        this.facts = facts;
        this.holders = holders;
        this.places = places;
    }

    PositionHolder create(PositionHolderRequest request, Faults faults) {
        return facts.create(new PositionHolder(request.code()), request, this, faults);
    }

    PositionHolder correct(PositionHolder holder, PositionHolderRequest request, Faults faults) {
        return facts.correct(holder, request, this, faults);
    }

    void delete(PositionHolder holder) {
        facts.delete(holder, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PositionHolderRequest request, Faults faults) {
        facts.upsert(new PositionHolder(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<PositionHolderRequest> all() {
        return holders.all().stream().map(this::request).toList();
    }

    @Override
    public PositionHolderRequest request(PositionHolder holder) {
        return PositionHolderRequest.of(holder);
    }

    @Override
    public void set(PositionHolder holder, PositionHolderRequest request, Citation citation, Faults faults) {
        var position = facts.named(Position.class, request.position(), "/position", faults);
        var person = facts.named(Person.class, request.person(), "/person", faults);
        if (position != null && holder.position() != null && holder.position() != position) {
            faults.at("/position", "unchangeable");
        }
        var valid = ValidPeriods.check(request.valid(), faults);
        if (position != null && valid != null) {
            checkTime(holder, position, valid, faults);
        }
        faults.check();
        holder.set(request, position, person, citation);
    }

    /** Someone holds a position while it is there, and nobody else at the same time. */
    private void checkTime(PositionHolder holder, Position position, ValidPeriod valid, Faults faults) {
        ValidPeriods.checkWithin(position.valid(), valid, position.code(), faults);
        var ends = places.on(valid.from(), position).ends(position);
        if (ends != null && !valid.from().isBefore(ends)) {
            faults.at(
                    ValidPeriods.start(valid),
                    "not-there",
                    position.code(),
                    valid.from().toString());
        }
        holders.of(position).stream()
                .filter(other -> other != holder && other.valid().overlaps(valid))
                .findFirst()
                .ifPresent(other -> faults.at(ValidPeriods.start(valid), "overlapping-holder", other.code()));
    }
}
