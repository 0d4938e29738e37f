package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.number.Decimals;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.Period;

/** Finds what the rule of {@link Attainment} weighs: the figure, the target in force, and where it began. */
@ApplicationScoped
class Attainments {

    private final Observation.Repository observations;
    private final ObservationRecord.Repository observationRecords;
    private final Target.Repository targets;
    private final TargetRecord.Repository targetRecords;

    Attainments(
            Observation.Repository observations,
            ObservationRecord.Repository observationRecords,
            Target.Repository targets,
            TargetRecord.Repository targetRecords) {
        this.observations = observations;
        this.observationRecords = observationRecords;
        this.targets = targets;
        this.targetRecords = targetRecords;
    }

    /**
     * What was weighed, and what came of it.
     *
     * @param measured null where nothing is registered
     * @param target null where none is in force
     * @param supersededBy code of the target that took its place, where one was asked for that has lost it
     * @param begun the figure that the target begins at; null where its baseline is fixed, missing or none
     */
    record Assessed(Observed measured, Aimed target, String supersededBy, Observed begun, Attainment attainment) {

        private static Assessed of(
                IndicatorState definition, Observed measured, Aimed target, String supersededBy, Observed begun) {
            return new Assessed(
                    measured,
                    target,
                    supersededBy,
                    begun,
                    Attainment.of(
                            definition.direction(),
                            measured(measured, definition.unitOfMeasure()),
                            aim(target, definition.unitOfMeasure()),
                            start(target, begun, definition.unitOfMeasure())));
        }

        private static Attainment.Measured measured(Observed observed, UnitOfMeasure unit) {
            return observed == null
                    ? null
                    : new Attainment.Measured(
                            observed.period(),
                            observed.figure().shownIn(unit),
                            observed.figure().status(),
                            observed.figure().qualifier());
        }

        private static Attainment.Aim aim(Aimed target, UnitOfMeasure unit) {
            if (target == null) {
                return null;
            }
            TargetTerms terms = target.terms();
            return new Attainment.Aim(
                    terms.kind(),
                    Decimals.shown(terms.value(), unit.decimals()),
                    Decimals.shown(terms.upperValue(), unit.decimals()),
                    terms.period(),
                    terms.path(),
                    terms.tolerance());
        }

        private static Attainment.Start start(Aimed target, Observed begun, UnitOfMeasure unit) {
            var baseline = target == null ? null : Baseline.of(target.terms(), begun, unit);
            return baseline == null
                    ? null
                    : new Attainment.Start(baseline.value(), target.terms().baselinePeriod());
        }
    }

    /**
     * @param series null where nobody has written to it
     * @param period that is asked for; null for the newest, or that of the target
     * @param target code of the target that is asked for; null for the one in force
     * @param knownAt null for what is known now
     */
    Assessed read(IndicatorState definition, Series series, Period period, String target, Instant knownAt) {
        var figures = figures(series, knownAt);
        var aims = aims(series, knownAt);
        var asked = target == null ? null : named(aims, target);
        var measured = measured(figures, period, asked);
        var aim = asked != null
                ? asked
                : inForce(aims, period != null ? period : measured == null ? null : measured.period());
        return Assessed.of(definition, measured, aim, supersededBy(aims, aim), begun(figures, aim));
    }

    /** The newest figure of each indicator's headline against the target in force. Three queries, however many. */
    Map<UUID, Assessed> headlines(Map<UUID, ? extends IndicatorState> definitions, LocalDate day) {
        var newest = new HashMap<UUID, Observation>();
        observations
                .headlines(definitions.keySet(), day)
                .forEach(observation ->
                        newest.put(observation.series().indicator().id(), observation));
        var aims = targets.of(newest.values().stream().map(Observation::series).toList()).stream()
                .collect(Collectors.groupingBy(target -> target.series().id()));
        var inForce = new HashMap<UUID, Aimed>();
        newest.forEach((indicator, observation) -> Optional.ofNullable(
                        inForce(aims.getOrDefault(observation.series().id(), List.of()), observation.period()))
                .ifPresent(target -> inForce.put(indicator, target)));
        var begun = begun(inForce.values());
        var assessed = new HashMap<UUID, Assessed>();
        newest.forEach((indicator, observation) -> {
            var target = inForce.get(indicator);
            assessed.put(
                    indicator,
                    Assessed.of(
                            definitions.get(indicator),
                            observation,
                            target,
                            null,
                            target == null ? null : begun.get(target.targetId())));
        });
        return assessed;
    }

    /** The figures that targets begin at, by target. One query, however many. */
    Map<UUID, Observed> begun(Collection<? extends Aimed> aims) {
        var beginning = aims.stream()
                .filter(target -> target.terms().beginsAtObservation())
                .toList();
        var figures = observations.of(
                beginning.stream().map(Aimed::series).distinct().toList(),
                beginning.stream()
                        .map(target -> target.terms().baselinePeriod().code())
                        .distinct()
                        .toList());
        var found = new HashMap<UUID, Observed>();
        beginning.forEach(target -> figures.stream()
                .filter(figure -> figure.series().id().equals(target.series().id())
                        && figure.period().equals(target.terms().baselinePeriod()))
                .findFirst()
                .ifPresent(figure -> found.put(target.targetId(), figure)));
        return found;
    }

    List<? extends Observed> figures(Series series, Instant knownAt) {
        if (series == null) {
            return List.of();
        }
        return knownAt == null ? observations.of(series) : observationRecords.of(series, knownAt);
    }

    List<? extends Aimed> aims(Series series, Instant knownAt) {
        if (series == null) {
            return List.of();
        }
        return knownAt == null ? targets.of(series) : targetRecords.of(series, knownAt);
    }

    /** Code of the target that took a target's place, by its id. */
    static Map<UUID, String> superseding(List<? extends Aimed> aims) {
        return aims.stream()
                .filter(target -> target.terms().supersedes() != null)
                .collect(Collectors.toMap(target -> target.terms().supersedes().id(), Aimed::code, (a, b) -> a));
    }

    /**
     * The target that a figure is weighed against: that of its own period, else the next one to come, else the aim without a date. One
     * whose place another has taken is never in force; of two alike the newest is.
     *
     * @param period null where there is no figure: then the last target is told
     */
    static Aimed inForce(List<? extends Aimed> aims, Period period) {
        var superseded = superseding(aims);
        var standing = aims.stream()
                .filter(target -> !superseded.containsKey(target.targetId()))
                .filter(target -> period == null
                        || target.terms().period() == null
                        || !target.terms().period().lastDay().isBefore(period.lastDay()))
                .toList();
        Comparator<Aimed> soonest = Comparator.comparing(
                (Aimed target) -> target.terms().period(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<Aimed> latest = Comparator.comparing(
                (Aimed target) -> target.terms().period(), Comparator.nullsLast(Comparator.reverseOrder()));
        return standing.stream()
                .min((period == null ? latest : soonest)
                        .thenComparing(target -> target.targetId().toString(), Comparator.reverseOrder()))
                .map(Aimed.class::cast)
                .orElse(null);
    }

    private static Aimed named(List<? extends Aimed> aims, String code) {
        var faults = new Faults();
        var found = aims.stream().filter(target -> target.code().equals(code)).findFirst();
        if (found.isEmpty()) {
            faults.parameter("target", "unknown-code", code);
        }
        faults.check();
        return found.orElseThrow();
    }

    private static Observed measured(List<? extends Observed> figures, Period period, Aimed asked) {
        if (period != null) {
            return at(figures, period);
        }
        Observed newest = figures.stream()
                .filter(figure -> figure.figure().status() != Observation.Status.FORECAST)
                .map(Observed.class::cast)
                .max(Comparator.comparing(Observed::period))
                .orElse(null);
        Period due = asked == null ? null : asked.terms().period();
        boolean isPast = due != null && newest != null && due.compareTo(newest.period()) < 0;
        return isPast ? at(figures, due) : newest;
    }

    private static Observed begun(List<? extends Observed> figures, Aimed aim) {
        return aim == null || !aim.terms().beginsAtObservation()
                ? null
                : at(figures, aim.terms().baselinePeriod());
    }

    private static Observed at(List<? extends Observed> figures, Period period) {
        return figures.stream()
                .filter(figure -> figure.period().equals(period))
                .map(Observed.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String supersededBy(List<? extends Aimed> aims, Aimed aim) {
        return aim == null ? null : superseding(aims).get(aim.targetId());
    }
}
