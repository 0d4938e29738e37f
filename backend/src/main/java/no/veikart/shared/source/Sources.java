package no.veikart.shared.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;

/** Writes sources. */
@ApplicationScoped
public class Sources {

    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;
    private final Caller caller;
    private final Instance<SourceDependants> dependants;

    Sources(
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit,
            Caller caller,
            @Any Instance<SourceDependants> dependants) {
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
        this.caller = caller;
        this.dependants = dependants;
    }

    Source create(SourceRequest request, Faults faults) {
        request.check(faults);
        externalIds.check(Source.class, null, request.externalIds(), faults);
        if (request.code() != null && sources.findByCode(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        faults.check();
        var source = new Source(request);
        sources.persistAndFlush(source);
        audit.record(Action.CREATED, source, null, request, faults);
        return source;
    }

    /** Corrects a source; an unchanged one stays at its version. */
    Source correct(Source source, SourceRequest request, Faults faults) {
        var before = SourceRequest.of(source);
        request.check(faults);
        externalIds.check(Source.class, source, request.externalIds(), faults);
        if (request.code() != null && !request.code().equals(source.code())) {
            faults.at("/code", "unchangeable");
        }
        faults.check();
        if (!before.equals(request)) {
            source.set(request);
            sources.flush();
            audit.record(Action.CHANGED, source, before, request, faults);
        }
        return source;
    }

    /** @throws ProblemException 409 while anything still cites it */
    void delete(Source source) {
        if (dependants.stream().anyMatch(dependant -> dependant.cite(source.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "source-in-use", source.code());
        }
        var before = SourceRequest.of(source);
        source.externalIds().clear();
        source.delete();
        sources.flush();
        audit.record(Action.DELETED, source, before, null, new Faults());
    }

    /** All there are, as they would be written. */
    public List<SourceRequest> all() {
        return sources.list("deletedAt is null order by code").stream()
                .map(SourceRequest::of)
                .toList();
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(SourceRequest request, Faults faults) {
        sources.findByCode(request.code() == null ? "" : request.code())
                .filter(source -> !source.isDeleted())
                .ifPresentOrElse(source -> correct(source, request, faults), () -> create(request, faults));
    }

    List<AllowedAction> allowedActions() {
        return caller.hasAny(Role.EDITOR, Role.POLITICAL_SECRETARIAT, Role.CONTROLLER, Role.ADMINISTRATOR)
                ? List.of(AllowedAction.EDIT, AllowedAction.DELETE)
                : List.of();
    }
}
