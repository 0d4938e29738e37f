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

/** Writes the members of dimensions. */
@ApplicationScoped
public class DimensionMembers {

    private final DimensionMember.Repository members;
    private final Dimension.Repository dimensions;
    private final Series.Repository series;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    DimensionMembers(
            DimensionMember.Repository members,
            Dimension.Repository dimensions,
            Series.Repository series,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.members = members;
        this.dimensions = dimensions;
        this.series = series;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    DimensionMember create(DimensionMemberRequest request, Faults faults) {
        if (request.code() != null
                && members.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var member = new DimensionMember(request.code());
        set(member, request, faults);
        members.persistAndFlush(member);
        audit.record(Action.CREATED, member, null, request, faults);
        return member;
    }

    /** Corrects it; unchanged, it stays at its version. */
    DimensionMember correct(DimensionMember member, DimensionMemberRequest request, Faults faults) {
        var before = DimensionMemberRequest.of(member);
        if (request.code() != null && !request.code().equals(member.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.dimension() != null && !request.dimension().equals(before.dimension())) {
            faults.at("/dimension", "unchangeable");
        }
        if (before.equals(request)) {
            faults.check();
            return member;
        }
        set(member, request, faults);
        members.flush();
        audit.record(Action.CHANGED, member, before, request, faults);
        return member;
    }

    /** @throws ProblemException 409 while it is in use */
    void delete(DimensionMember member) {
        if (series.areOf(member)) {
            throw new ProblemException(ProblemType.CONFLICT, "member-in-use", member.code());
        }
        var before = DimensionMemberRequest.of(member);
        member.externalIds().clear();
        member.delete();
        members.flush();
        audit.record(Action.DELETED, member, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(DimensionMemberRequest request, Faults faults) {
        members.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(member -> correct(member, request, faults), () -> create(request, faults));
    }

    /** All there are, as they would be written. */
    public List<DimensionMemberRequest> all() {
        return members.all().stream().map(DimensionMemberRequest::of).toList();
    }

    private void set(DimensionMember member, DimensionMemberRequest request, Faults faults) {
        externalIds.check(DimensionMember.class, member, request.externalIds(), faults);
        var dimension = dimension(member, request.dimension(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        member.set(request, dimension, citation);
    }

    private Dimension dimension(DimensionMember member, String code, Faults faults) {
        if (code == null) {
            return null;
        }
        var found = dimensions.findByCode(code);
        if (found.isEmpty()) {
            faults.at("/dimension", "unknown-code", code);
        } else if (member.dimension() == null
                && members.of(List.of(found.get().id())).size() >= DimensionResponse.MOST_MEMBERS) {
            faults.at("/dimension", "too-many", DimensionResponse.MOST_MEMBERS);
        }
        return found.orElse(null);
    }
}
