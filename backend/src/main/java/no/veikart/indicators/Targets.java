package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.ExternalIds;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.Period;

/** Writes targets. A new aim never overwrites the old one: it supersedes it. */
@ApplicationScoped
public class Targets {

    private final Target.Repository targets;
    private final Series.Repository series;
    private final SeriesKey.Lookup keys;
    private final IndicatorVersion.Repository versions;
    private final Source.Repository sources;
    private final ExternalIds externalIds;
    private final Audit audit;

    Targets(
            Target.Repository targets,
            Series.Repository series,
            SeriesKey.Lookup keys,
            IndicatorVersion.Repository versions,
            Source.Repository sources,
            ExternalIds externalIds,
            Audit audit) {
        this.targets = targets;
        this.series = series;
        this.keys = keys;
        this.versions = versions;
        this.sources = sources;
        this.externalIds = externalIds;
        this.audit = audit;
    }

    Target create(TargetRequest request, Faults faults) {
        if (request.code() != null
                && targets.findByCodeEvenDeleted(request.code()).isPresent()) {
            faults.at("/code", "taken", request.code());
        }
        var target = new Target(request.code());
        set(target, request, faults);
        targets.persistAndFlush(target);
        audit.record(Action.CREATED, target, null, request, faults);
        return target;
    }

    /** Corrects what was recorded wrongly; unchanged, it stays at its version. */
    Target correct(Target target, TargetRequest request, Faults faults) {
        var before = TargetRequest.of(target);
        checkUnchanged(before, request, faults);
        if (before.equals(request)) {
            faults.check();
            return target;
        }
        set(target, request, faults);
        targets.flush();
        audit.record(Action.CHANGED, target, before, request, faults);
        return target;
    }

    /** @throws ProblemException 409 while another one has taken its place */
    void delete(Target target) {
        if (!targets.superseding(List.of(target.id())).isEmpty()) {
            throw new ProblemException(ProblemType.CONFLICT, "target-in-use", target.code());
        }
        var before = TargetRequest.of(target);
        target.externalIds().clear();
        target.delete();
        targets.flush();
        audit.record(Action.DELETED, target, before, null, new Faults());
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(TargetRequest request, Faults faults) {
        targets.findByCode(request.code() == null ? "" : request.code())
                .ifPresentOrElse(target -> correct(target, request, faults), () -> create(request, faults));
    }

    /** All there are, as they would be written; what is superseded before what supersedes it. */
    public List<TargetRequest> all() {
        return targets.ofAll().stream().map(TargetRequest::of).toList();
    }

    private void set(Target target, TargetRequest request, Faults faults) {
        request.check(faults);
        externalIds.check(Target.class, target, request.externalIds(), faults);
        var key = keys.ofBody(request.indicator(), request.unit(), request.members(), faults);
        var period = Period.parse(request.period(), "/period", faults);
        var baseline = request.baseline();
        var baselinePeriod = baseline == null ? null : Period.parse(baseline.period(), "/baseline/period", faults);
        if (key != null) {
            checkAgainst(key.indicator(), request, period, baselinePeriod, faults);
        }
        var supersedes = supersedes(target, request, key, faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        target.set(
                series.obtain(key),
                new TargetTerms(
                        period,
                        request.kind(),
                        request.value(),
                        request.upperValue(),
                        baseline == null ? null : baseline.value(),
                        baselinePeriod,
                        baseline == null ? null : baseline.note(),
                        request.path(),
                        request.tolerance(),
                        request.reason(),
                        supersedes,
                        citation),
                request.externalIds());
    }

    /** Holds what a request says against how the indicator is defined when the target is due. */
    private void checkAgainst(
            Indicator indicator, TargetRequest request, Period period, Period baselinePeriod, Faults faults) {
        var definition = versions.nearest(indicator.id(), period == null ? Days.today() : period.lastDay())
                .orElseThrow();
        if (period != null && period.type() != definition.frequency()) {
            faults.at("/period", "wrong-period-type", definition.frequency(), period.type());
        }
        if (baselinePeriod != null && baselinePeriod.type() != definition.frequency()) {
            faults.at("/baseline/period", "wrong-period-type", definition.frequency(), baselinePeriod.type());
        }
        if (baselinePeriod != null
                && period != null
                && !baselinePeriod.lastDay().isBefore(period.lastDay())) {
            faults.at("/baseline/period", "not-before", period.code());
        }
        definition.checkNumber(request.value(), "/value", faults);
        definition.checkNumber(request.upperValue(), "/upperValue", faults);
        Decimals.check(request.tolerance(), definition.unitOfMeasure().decimals(), "/tolerance", faults);
        if (request.baseline() != null) {
            definition.checkNumber(request.baseline().value(), "/baseline/value", faults);
        }
    }

    private Target supersedes(Target target, TargetRequest request, SeriesKey key, Faults faults) {
        if (request.supersedes() == null) {
            return null;
        }
        var found = targets.findByCode(request.supersedes()).orElse(null);
        if (found == null) {
            faults.at("/supersedes", "unknown-code", request.supersedes());
        } else if (key != null
                && !series.find(key)
                        .map(one -> one.id().equals(found.series().id()))
                        .orElse(false)) {
            faults.at("/supersedes", "other-series", request.supersedes());
        } else if (isBehind(target, found)) {
            faults.at("/supersedes", "circle-of-targets", request.supersedes());
        } else if (targets.superseding(List.of(found.id())).stream()
                .anyMatch(other -> !other.id().equals(target.id()))) {
            faults.at("/supersedes", "superseded-already", request.supersedes());
        }
        return found;
    }

    /** Whether the other target is this one, or took its place, however long ago. */
    private static boolean isBehind(Target target, Target other) {
        for (Target one = other; one != null; one = one.terms().supersedes()) {
            if (one.id().equals(target.id())) {
                return true;
            }
        }
        return false;
    }

    private static void checkUnchanged(TargetRequest before, TargetRequest request, Faults faults) {
        if (request.code() != null && !request.code().equals(before.code())) {
            faults.at("/code", "unchangeable");
        }
        if (request.indicator() != null && !request.indicator().equals(before.indicator())) {
            faults.at("/indicator", "unchangeable");
        }
        if (!Objects.equals(request.unit(), before.unit()) && !faults.has("/unit")) {
            faults.at("/unit", "unchangeable");
        }
        if (!request.members().equals(before.members()) && !faults.has("/members")) {
            faults.at("/members", "unchangeable");
        }
    }
}
