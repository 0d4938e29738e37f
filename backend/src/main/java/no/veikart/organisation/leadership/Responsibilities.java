package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.organisation.units.OrganisationLevel;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Citation;

/** Writes responsibilities. */
@ApplicationScoped
public class Responsibilities implements FactRules<Responsibility, ResponsibilityRequest> {

    private final Facts facts;
    private final Responsibility.Repository responsibilities;
    private final OrganisationLevel.Repository levels;

    Responsibilities(Facts facts, Responsibility.Repository responsibilities, OrganisationLevel.Repository levels) {
        this.facts = facts;
        this.responsibilities = responsibilities;
        this.levels = levels;
    }

    Responsibility create(ResponsibilityRequest request, Faults faults) {
        return facts.create(new Responsibility(request.code()), request, this, faults);
    }

    Responsibility correct(Responsibility responsibility, ResponsibilityRequest request, Faults faults) {
        return facts.correct(responsibility, request, this, faults);
    }

    void delete(Responsibility responsibility) {
        facts.delete(responsibility, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(ResponsibilityRequest request, Faults faults) {
        facts.upsert(new Responsibility(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<ResponsibilityRequest> all() {
        return responsibilities.all().stream().map(this::request).toList();
    }

    @Override
    public ResponsibilityRequest request(Responsibility responsibility) {
        return ResponsibilityRequest.of(responsibility);
    }

    @Override
    public void set(Responsibility responsibility, ResponsibilityRequest request, Citation citation, Faults faults) {
        var position = facts.named(Position.class, request.position(), "/position", faults);
        var level = level(request.level(), faults);
        if ((request.position() == null) == (request.level() == null)
                && !faults.has("/position")
                && !faults.has("/level")) {
            faults.at("/position", "exactly-one", "position, level");
        }
        boolean moved = responsibility.position() != position || responsibility.level() != level;
        if (responsibility.id() != null && moved) {
            faults.at(responsibility.position() != position ? "/position" : "/level", "unchangeable");
        }
        faults.check();
        responsibility.set(request, position, level, citation);
    }

    private OrganisationLevel level(String code, Faults faults) {
        var level = code == null ? null : levels.findByCode(code).orElse(null);
        if (code != null && level == null) {
            faults.at("/level", "unknown-code", code);
        }
        return level;
    }
}
