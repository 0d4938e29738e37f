package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps what a published report shows of observations, and lets it go (ADR 0023). */
@ApplicationScoped
class ReportPins {

    private final EntityManager entities;
    private final ReportFigures figures;

    ReportPins(EntityManager entities, ReportFigures figures) {
        this.entities = entities;
        this.figures = figures;
    }

    /** Keeps every observation of the report as it is shown at this moment. */
    void pin(AnnualReport report) {
        var cells = cells(report);
        var present =
                figures.now(cells.stream().map(ReportTableCell::observation).collect(Collectors.toSet()));
        cells.forEach(cell -> cell.pin(present.get(cell.observation())));
        entities.flush();
    }

    /** Lets the tables show the present again. */
    void unpin(AnnualReport report) {
        cells(report).forEach(cell -> cell.pin(null));
        entities.flush();
    }

    /** Whether any table shows the observation. */
    boolean show(UUID observation) {
        return entities.createQuery("select count(*) from ReportTableCell where observation = :observation", Long.class)
                        .setParameter("observation", observation)
                        .getSingleResult()
                > 0;
    }

    private List<ReportTableCell> cells(AnnualReport report) {
        return entities.createQuery(
                        "from ReportTableCell where section.report = :report and observation is not null",
                        ReportTableCell.class)
                .setParameter("report", report)
                .getResultList();
    }
}
