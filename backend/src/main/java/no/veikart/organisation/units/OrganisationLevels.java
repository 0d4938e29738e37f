package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.Source;

/** Writes levels. */
@ApplicationScoped
public class OrganisationLevels {

    private final OrganisationLevel.Repository levels;
    private final Source.Repository sources;
    private final Audit audit;

    OrganisationLevels(OrganisationLevel.Repository levels, Source.Repository sources, Audit audit) {
        this.levels = levels;
        this.sources = sources;
        this.audit = audit;
    }

    OrganisationLevel correct(OrganisationLevel level, OrganisationLevelRequest request, Faults faults) {
        var before = OrganisationLevelRequest.of(level);
        var citation = sources.cite(request.source(), "/source", faults);
        if (request.code() != null && !request.code().equals(level.code())) {
            faults.at("/code", "unchangeable");
        }
        faults.check();
        if (!before.equals(request)) {
            level.set(request, citation);
            levels.flush();
            audit.record(Action.CHANGED, level, before, request, faults);
        }
        return level;
    }

    /** All there are, as they would be written. */
    public List<OrganisationLevelRequest> all() {
        return levels.fromTheTop().stream().map(OrganisationLevelRequest::of).toList();
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(OrganisationLevelRequest request, Faults faults) {
        levels.findByCode(request.code())
                .ifPresentOrElse(level -> correct(level, request, faults), () -> create(request, faults));
    }

    private void create(OrganisationLevelRequest request, Faults faults) {
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        var level = new OrganisationLevel(request, citation);
        levels.persistAndFlush(level);
        audit.record(Action.CREATED, level, null, request, faults);
    }
}
