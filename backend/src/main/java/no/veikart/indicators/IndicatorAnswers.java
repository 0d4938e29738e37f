package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.organisation.events.Accountability;
import no.veikart.organisation.events.Handover;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.paging.Page;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;
import no.veikart.shared.time.Days;

/** Gathers what answers of this area show beside the things themselves, with a fixed number of queries for a whole page. */
@ApplicationScoped
class IndicatorAnswers {

    private final IndicatorVersion.Repository versions;
    private final Target.Repository targets;
    private final Attainments attainments;
    private final UnitRef.Lookup units;
    private final Accountability accountability;
    private final Caller caller;

    IndicatorAnswers(
            IndicatorVersion.Repository versions,
            Target.Repository targets,
            Attainments attainments,
            UnitRef.Lookup units,
            Accountability accountability,
            Caller caller) {
        this.versions = versions;
        this.targets = targets;
        this.attainments = attainments;
        this.units = units;
        this.accountability = accountability;
        this.caller = caller;
    }

    boolean mayWrite() {
        return caller.hasAny(Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE);
    }

    /** @param day null for today */
    IndicatorResponse of(IndicatorVersion version, LocalDate day) {
        LocalDate read = Days.asOf(day);
        return of(List.of(version), read, accountability.handovers(version.owned(), read))
                .getFirst();
    }

    Page<IndicatorResponse> of(Page<IndicatorVersion> page, LocalDate day) {
        return new Page<>(of(page.items(), Days.asOf(day), List.of()), page.page());
    }

    /** What was once known of a definition; the figures of that time are read by their own addresses. */
    IndicatorResponse known(IndicatorRecord known, LocalDate day) {
        return known(List.of(known), day).getFirst();
    }

    Page<IndicatorResponse> known(Page<IndicatorRecord> page) {
        return new Page<>(known(page.items(), Days.today()), page.page());
    }

    ObservationResponse observation(Observed observed) {
        return observations(List.of(observed)).getFirst();
    }

    Page<ObservationResponse> observations(Page<? extends Observed> page) {
        return new Page<>(observations(page.items()), page.page());
    }

    TargetResponse target(Target target) {
        return targets(List.of(target)).getFirst();
    }

    Page<TargetResponse> targets(Page<Target> page) {
        return new Page<>(targets(page.items()), page.page());
    }

    /** The unit's name today; null for the municipality as a whole. */
    UnitRef unit(OrganisationUnit unit) {
        return unit == null ? null : units.on(Days.today(), List.of(unit.id())).get(unit.id());
    }

    /** The definitions of what the series are about, as of today or the nearest day. */
    Map<UUID, IndicatorVersion> definitions(Stream<Series> series) {
        return versions.nearest(
                series.map(one -> one.indicator().id()).distinct().toList(), Days.today());
    }

    Map<UUID, UnitRef> units(Stream<OrganisationUnit> some, LocalDate day) {
        return units.on(
                day,
                some.filter(Objects::nonNull)
                        .map(OrganisationUnit::id)
                        .distinct()
                        .toList());
    }

    private List<IndicatorResponse> of(List<IndicatorVersion> states, LocalDate day, List<Handover> handovers) {
        var assessed = attainments.headlines(
                states.stream()
                        .collect(Collectors.toMap(state -> state.indicator().id(), Function.identity())),
                day);
        var owners = accountability.named(
                day, states.stream().map(IndicatorState::owned).toList());
        return states.stream()
                .map(state -> IndicatorResponse.from(
                        state,
                        owners.get(state.owned()),
                        handovers,
                        assessed.get(state.indicator().id()),
                        mayWrite()))
                .toList();
    }

    private List<IndicatorResponse> known(List<IndicatorRecord> states, LocalDate day) {
        var owners = units(states.stream().map(IndicatorState::ownerUnit), day);
        return states.stream()
                .map(state -> IndicatorResponse.from(state, named(owners, state.ownerUnit()), List.of(), null, false))
                .toList();
    }

    private List<ObservationResponse> observations(List<? extends Observed> observed) {
        var definitions = definitions(observed.stream().map(Observed::series));
        var named = units(observed.stream().map(one -> one.series().unit()), Days.today());
        return observed.stream()
                .map(one -> ObservationResponse.from(
                        one,
                        definitions.get(one.series().indicator().id()),
                        named(named, one.series().unit()),
                        one instanceof Observation && mayWrite()))
                .toList();
    }

    private List<TargetResponse> targets(List<Target> some) {
        var definitions = definitions(some.stream().map(Target::series));
        var named = units(some.stream().map(target -> target.series().unit()), Days.today());
        var begun = attainments.begun(some);
        var superseding = targets.superseding(some.stream().map(Target::id).toList()).stream()
                .collect(Collectors.toMap(target -> target.terms().supersedes().id(), Function.identity()));
        return some.stream()
                .map(target -> TargetResponse.from(
                        target,
                        definitions.get(target.series().indicator().id()),
                        named(named, target.series().unit()),
                        begun.get(target.id()),
                        superseding.get(target.id()),
                        mayWrite()))
                .toList();
    }

    private static UnitRef named(Map<UUID, UnitRef> refs, OrganisationUnit unit) {
        return unit == null ? null : refs.get(unit.id());
    }
}
