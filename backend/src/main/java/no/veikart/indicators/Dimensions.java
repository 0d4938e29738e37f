package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;

/** Writes dimensions. */
@ApplicationScoped
public class Dimensions {

    private final Dimension.Repository dimensions;
    private final DimensionMember.Repository members;
    private final Indicator.Repository indicators;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    Dimensions(
            Dimension.Repository dimensions,
            DimensionMember.Repository members,
            Indicator.Repository indicators,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.dimensions = dimensions;
        this.members = members;
        this.indicators = indicators;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    Dimension create(DimensionRequest request, Faults faults) {
        if (request.code() != null
                && dimensions.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var dimension = new Dimension(request.code());
        set(dimension, request, faults);
        dimensions.persistAndFlush(dimension);
        audit.record(Action.CREATED, dimension, null, request, faults);
        return dimension;
    }

    /** Corrects it; unchanged, it stays at its version. */
    Dimension correct(Dimension dimension, DimensionRequest request, Faults faults) {
        var before = DimensionRequest.of(dimension);
        if (request.code() != null && !request.code().equals(dimension.code())) {
            faults.at("/code", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return dimension;
        }
        set(dimension, request, faults);
        dimensions.flush();
        audit.record(Action.CHANGED, dimension, before, request, faults);
        return dimension;
    }

    /** @throws ProblemException 409 while it is in use */
    void delete(Dimension dimension) {
        if (!members.of(List.of(dimension.id())).isEmpty() || indicators.areBrokenDownBy(dimension)) {
            throw new ProblemException(ProblemType.CONFLICT, "dimension-in-use", dimension.code());
        }
        var before = DimensionRequest.of(dimension);
        dimension.externalIds().clear();
        dimension.delete();
        dimensions.flush();
        audit.record(Action.DELETED, dimension, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(DimensionRequest request, Faults faults) {
        dimensions
                .findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(dimension -> correct(dimension, request, faults), () -> create(request, faults));
    }

    /** All there are, as they would be written. */
    public List<DimensionRequest> all() {
        return dimensions.all().stream().map(DimensionRequest::of).toList();
    }

    private void set(Dimension dimension, DimensionRequest request, Faults faults) {
        externalIds.check(Dimension.class, dimension, request.externalIds(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        dimension.set(request, citation);
    }
}
