package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.entry.EntryResource;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;

/** The figures of an indicator as a file that explains itself to whoever opens it: one row a figure, its words in one language. */
@ApplicationScoped
class ObservationCsv {

    private static final List<String> COLUMNS = List.of(
            "period",
            "periodStart",
            "periodEnd",
            "unit",
            "members",
            "value",
            "unitOfMeasure",
            "status",
            "qualifier",
            "derivation",
            "note",
            "source",
            "locator",
            "recordedAt");

    private final Observation.Repository observations;
    private final ObservationRecord.Repository records;
    private final IndicatorVersion.Repository versions;
    private final IndicatorAnswers answers;

    ObservationCsv(
            Observation.Repository observations,
            ObservationRecord.Repository records,
            IndicatorVersion.Repository versions,
            IndicatorAnswers answers) {
        this.observations = observations;
        this.records = records;
        this.versions = versions;
        this.answers = answers;
    }

    String write(Indicator indicator, ObservationFilter filter, Instant knownAt, CsvProfile profile, String language) {
        var figures = figures(indicator.id(), filter, knownAt);
        SeriesReads.requireFew(figures.size());
        var definition = versions.nearest(indicator.id(), Days.today()).orElseThrow();
        var units = answers.units(figures.stream().map(figure -> figure.series().unit()), Days.today());
        var sheet = new Sheet(profile, language, definition.unitOfMeasure());
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> sheet.word("column." + column)).toList());
        figures.forEach(figure -> rows.add(sheet.row(
                figure,
                figure.series().unit() == null
                        ? null
                        : units.get(figure.series().unit().id()))));
        return profile.write(rows);
    }

    private List<? extends Observed> figures(UUID indicator, ObservationFilter filter, Instant knownAt) {
        return knownAt == null
                ? observations.list(indicator, filter, EntryResource.MOST_CELLS)
                : records.list(indicator, filter, knownAt, EntryResource.MOST_CELLS);
    }

    /** A file under way: how it is written, and in which language. */
    private record Sheet(CsvProfile profile, String language, UnitOfMeasure unit, ResourceBundle words) {

        private static final ResourceBundle.Control NO_FALLBACK =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

        Sheet(CsvProfile profile, String language, UnitOfMeasure unit) {
            this(
                    profile,
                    language,
                    unit,
                    ResourceBundle.getBundle("messages/figures", Locale.of(language), NO_FALLBACK));
        }

        String word(String key) {
            return profile.cell(words.getString(key));
        }

        List<String> row(Observed observed, UnitRef unitRef) {
            Figure figure = observed.figure();
            Citation citation = figure.citation();
            return List.of(
                    profile.cell(observed.period().code()),
                    observed.period().firstDay().toString(),
                    observed.period().lastDay().toString(),
                    unitRef == null ? word("unit.none") : text(unitRef.name()),
                    profile.cell(observed.series().members().stream()
                            .map(member -> member.title().in(language))
                            .collect(Collectors.joining(", "))),
                    figure.value() == null ? "" : profile.cell(figure.shownIn(unit)),
                    text(unit.name()),
                    word("status." + figure.status()),
                    word("qualifier." + figure.qualifier()),
                    text(figure.derivation()),
                    text(figure.note()),
                    text(citation.source().title()),
                    citation.locator() == null ? "" : profile.cell(citation.locator()),
                    observed.recordedAt().toString());
        }

        private String text(LanguageMap map) {
            return map == null ? "" : profile.cell(map.in(language));
        }
    }
}
