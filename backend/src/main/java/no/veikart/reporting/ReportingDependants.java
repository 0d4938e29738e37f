package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import no.veikart.indicators.IndicatorDependants;
import no.veikart.organisation.units.UnitDependants;
import no.veikart.politics.bodies.PoliticalBodyDependants;
import no.veikart.shared.source.SourceDependants;
import no.veikart.strategy.GoalDependants;
import no.veikart.strategy.PlanDependants;

/** Tells the rooms below what annual reports still speak of or cite. */
@ApplicationScoped
class ReportingDependants
        implements UnitDependants,
                PoliticalBodyDependants,
                IndicatorDependants,
                GoalDependants,
                PlanDependants,
                SourceDependants {

    private final ReportMentions mentions;
    private final ReportPins pins;
    private final AnnualReport.Repository reports;
    private final ReportChapter.Repository chapters;
    private final ReportSection.Repository sections;
    private final ReportStatement.Repository statements;

    ReportingDependants(
            ReportMentions mentions,
            ReportPins pins,
            AnnualReport.Repository reports,
            ReportChapter.Repository chapters,
            ReportSection.Repository sections,
            ReportStatement.Repository statements) {
        this.mentions = mentions;
        this.pins = pins;
        this.reports = reports;
        this.chapters = chapters;
        this.sections = sections;
        this.statements = statements;
    }

    /** Whether a statement mentions it: ids are unique across all sorts of things. */
    @Override
    public boolean dependOn(UUID thingId) {
        return mentions.name(thingId);
    }

    @Override
    public boolean dependOnBody(UUID bodyId) {
        return mentions.name(bodyId);
    }

    @Override
    public boolean dependOnIndicator(UUID indicatorId) {
        return mentions.name(indicatorId);
    }

    @Override
    public boolean dependOnObservation(UUID observationId) {
        return pins.show(observationId);
    }

    @Override
    public boolean cite(UUID sourceId) {
        String cited = "citation.source.id = ?1 and deletedAt is null";
        return reports.count(cited, sourceId) > 0
                || chapters.count(cited, sourceId) > 0
                || sections.count(cited, sourceId) > 0
                || statements.count(cited, sourceId) > 0;
    }
}
