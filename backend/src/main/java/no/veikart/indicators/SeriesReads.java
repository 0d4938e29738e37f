package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.entry.EntryResource;
import no.veikart.shared.http.Links;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.time.Period;

/** Puts a series together: figures, targets and breaks, as known today or at an instant. */
@ApplicationScoped
class SeriesReads {

    private final Attainments attainments;
    private final IndicatorVersion.Repository versions;
    private final IndicatorRecord.Repository records;

    SeriesReads(Attainments attainments, IndicatorVersion.Repository versions, IndicatorRecord.Repository records) {
        this.attainments = attainments;
        this.versions = versions;
        this.records = records;
    }

    /** @param series null where nobody has written to it */
    SeriesResponse read(
            IndicatorState definition,
            SeriesKey key,
            Series series,
            UnitRef unit,
            Period from,
            Period to,
            Instant knownAt) {
        var figures = attainments.figures(series, knownAt).stream()
                .filter(figure -> from == null || !figure.period().firstDay().isBefore(from.firstDay()))
                .filter(figure -> to == null || !figure.period().lastDay().isAfter(to.lastDay()))
                .toList();
        requireFew(figures.size());
        var aims = attainments.aims(series, knownAt);
        var superseding = Attainments.superseding(aims);
        var measure = definition.unitOfMeasure();
        var indicator = definition.indicator();
        return new SeriesResponse(
                IndicatorRef.from(definition),
                unit,
                key.members().stream().map(DimensionMemberRef::from).toList(),
                UnitOfMeasureRef.from(measure),
                definition.frequency(),
                definition.direction(),
                figures.stream()
                        .map(figure -> SeriesResponse.Point.from(figure, measure))
                        .toList(),
                aims.stream()
                        .map(target -> TargetRef.from(target, superseding.get(target.targetId()), measure))
                        .toList(),
                breaks(indicator, figures, knownAt),
                new Links()
                        .to("self", "indicators/" + indicator.id() + "/series")
                        .to("indicator", "indicators/" + indicator.id())
                        .to("observations", "indicators/" + indicator.id() + "/observations")
                        .to("attainment", "indicators/" + indicator.id() + "/attainment"));
    }

    /** @throws no.veikart.shared.problem.ProblemException 400 where there are more than an answer may hold */
    static void requireFew(int figures) {
        if (figures > EntryResource.MOST_CELLS) {
            var faults = new Faults();
            faults.parameter("from", "too-many-cells", EntryResource.MOST_CELLS);
            faults.check();
        }
    }

    private List<SeriesResponse.Break> breaks(Indicator indicator, List<? extends Observed> figures, Instant knownAt) {
        var breaks = new ArrayList<SeriesResponse.Break>();
        var definitions = knownAt == null ? versions.all(indicator.id()) : records.all(indicator.id(), knownAt);
        definitions.stream()
                .skip(1)
                .forEach(definition ->
                        breaks.add(new SeriesResponse.Break(definition.valid().from(), definition.definition())));
        figures.stream()
                .filter(figure -> figure.figure().status() == Observation.Status.BREAK)
                .forEach(figure -> breaks.add(new SeriesResponse.Break(
                        figure.period().firstDay(), figure.figure().note())));
        breaks.sort(Comparator.comparing(SeriesResponse.Break::on));
        return breaks;
    }
}
