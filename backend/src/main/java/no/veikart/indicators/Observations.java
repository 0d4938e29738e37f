package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Source;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.Period;

/** Writes observations: made, revised with a reason, deleted. What was known before is kept by the database. */
@ApplicationScoped
public class Observations {

    private final Observation.Repository observations;
    private final ObservationRecord.Repository records;
    private final Series.Repository series;
    private final SeriesKey.Lookup keys;
    private final IndicatorVersion.Repository versions;
    private final Source.Repository sources;
    private final Audit audit;
    private final Instance<IndicatorDependants> dependants;

    Observations(
            Observation.Repository observations,
            ObservationRecord.Repository records,
            Series.Repository series,
            SeriesKey.Lookup keys,
            IndicatorVersion.Repository versions,
            Source.Repository sources,
            Audit audit,
            @Any Instance<IndicatorDependants> dependants) {
        this.observations = observations;
        this.records = records;
        this.series = series;
        this.keys = keys;
        this.versions = versions;
        this.sources = sources;
        this.audit = audit;
        this.dependants = dependants;
    }

    Observation create(ObservationRequest request, Faults faults) {
        return create(request, place(request, faults), faults);
    }

    /** Says something else of the same figure, with a reason; what it said before stays known. */
    Observation revise(Observation observation, ObservationRequest request, Faults faults) {
        var before = ObservationRequest.of(observation);
        checkUnchanged(before, request, faults);
        if (isUnchanged(before, request)) {
            faults.check();
            return observation;
        }
        if (request.reason() == null && !faults.has("/reason")) {
            faults.at("/reason", "revision-needs-reason");
        }
        check(request, observation.series().indicator(), observation.period(), faults);
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        observation.revise(Figure.of(request, citation));
        observations.flush();
        audit.record(Action.CHANGED, observation, before, request, faults);
        return observation;
    }

    /** @throws ProblemException 409 while a report shows it */
    void delete(Observation observation) {
        if (dependants.stream().anyMatch(dependant -> dependant.dependOnObservation(observation.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "observation-in-use", observation.code());
        }
        var before = ObservationRequest.of(observation);
        observation.delete();
        observations.flush();
        audit.record(Action.DELETED, observation, before, null, new Faults());
    }

    /** Creates what is new, revises what differs, leaves the rest: the way of an import. */
    public void upsert(ObservationRequest request, Faults faults) {
        var place = place(request, faults);
        place.present()
                .ifPresentOrElse(
                        observation -> revise(observation, request, faults), () -> create(request, place, faults));
    }

    /** All there are, as they would be written. */
    public List<ObservationRequest> all() {
        return observations.ofAll().stream().map(ObservationRequest::of).toList();
    }

    /** The figure that a request points at; a fault at {@code pointer} where there is none. */
    public Optional<Observation> find(ObservationKey key, String pointer, Faults faults) {
        var indicator = keys.indicator(key.indicator(), pointer + "/indicator", faults);
        var period = Period.parse(key.period(), pointer + "/period", faults);
        var wanted = keys.find(indicator, key.unit(), key.members(), pointer + "/unit", pointer + "/members", faults);
        if (wanted == null || period == null) {
            return Optional.empty();
        }
        var found = series.find(wanted).flatMap(one -> observations.find(one, period));
        if (found.isEmpty()) {
            faults.at(pointer + "/period", "not-observed", key.period());
        }
        return found;
    }

    /** What the figures are today, by id; a deleted one is left out. Two queries, however many. */
    public Map<UUID, ObservationRef> now(Collection<UUID> ids) {
        return refs(observations.of(ids));
    }

    /** What the figures were known to be, by id; one that was not known then is left out. Two queries, however many. */
    public Map<UUID, ObservationRef> known(Collection<UUID> ids, Instant knownAt) {
        return refs(records.of(ids, knownAt));
    }

    private Map<UUID, ObservationRef> refs(List<? extends Observed> observed) {
        var definitions = versions.nearest(
                observed.stream()
                        .map(one -> one.series().indicator().id())
                        .distinct()
                        .toList(),
                Days.today());
        return observed.stream()
                .filter(one -> definitions.containsKey(one.series().indicator().id())) // a deleted one has none
                .collect(Collectors.toMap(
                        Observed::observationId,
                        one -> ObservationRef.from(
                                one, definitions.get(one.series().indicator().id()))));
    }

    /** Where a request's figure belongs; null what is at fault. */
    private record Place(SeriesKey key, Period period, Optional<Observation> present) {}

    private Place place(ObservationRequest request, Faults faults) {
        var key = keys.ofBody(request.indicator(), request.unit(), request.members(), faults);
        var period = Period.parse(request.period(), "/period", faults);
        var present = key == null || period == null
                ? Optional.<Observation>empty()
                : series.find(key).flatMap(one -> observations.find(one, period));
        return new Place(key, period, present);
    }

    private Observation create(ObservationRequest request, Place place, Faults faults) {
        var indicator =
                place.key == null ? keys.indicator(request.indicator(), "/indicator", faults) : place.key.indicator();
        check(request, indicator, place.period, faults);
        if (place.present.isPresent()) {
            faults.at("/period", "already-observed", request.period());
        }
        var citation = sources.cite(request.source(), "/source", faults);
        faults.check();
        var observation = new Observation(series.obtain(place.key), place.period, Figure.of(request, citation));
        observations.persistAndFlush(observation);
        audit.record(Action.CREATED, observation, null, request, faults);
        return observation;
    }

    /** Holds what a request says against how the indicator was defined when its period ended. */
    private void check(ObservationRequest request, Indicator indicator, Period period, Faults faults) {
        request.check(faults);
        if (indicator == null || period == null) {
            return;
        }
        var definition = versions.nearest(indicator.id(), period.lastDay()).orElseThrow();
        if (period.type() != definition.frequency()) {
            faults.at("/period", "wrong-period-type", definition.frequency(), period.type());
        }
        checkValue(request.value(), definition, faults);
    }

    private static void checkValue(BigDecimal value, IndicatorState definition, Faults faults) {
        if (value == null) {
            return;
        }
        definition.checkNumber(value, "/value", faults);
        Integer threshold = definition.suppressBelow();
        if (threshold != null && value.signum() != 0 && value.abs().compareTo(BigDecimal.valueOf(threshold)) < 0) {
            faults.at("/value", "tells-on-someone", threshold);
        }
    }

    private static void checkUnchanged(ObservationRequest before, ObservationRequest request, Faults faults) {
        if (request.indicator() != null && !request.indicator().equals(before.indicator())) {
            faults.at("/indicator", "unchangeable");
        }
        if (!Objects.equals(request.unit(), before.unit()) && !faults.has("/unit")) {
            faults.at("/unit", "unchangeable");
        }
        if (request.period() != null && !request.period().equals(before.period())) {
            faults.at("/period", "unchangeable");
        }
        if (!request.members().equals(before.members()) && !faults.has("/members")) {
            faults.at("/members", "unchangeable");
        }
    }

    private static boolean isUnchanged(ObservationRequest before, ObservationRequest request) {
        return request.saysAs(before)
                && (request.reason() == null || request.reason().equals(before.reason()));
    }
}
