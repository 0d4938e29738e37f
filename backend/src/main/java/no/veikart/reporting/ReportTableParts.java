package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.veikart.indicators.ObservationKey;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;
import no.veikart.strategy.Plan.Publication;

/**
 * Brings tables in part by part, as files hold them: each is found by its key, created where it is new, corrected where it differs, and
 * left alone where it says the same. What a section's other parts say stays as it is.
 */
@ApplicationScoped
public class ReportTableParts {

    private final EntityManager entities;
    private final ReportTables tables;
    private final ReportFigures figures;
    private final ReportSections sections;
    private final ReportSection.Repository repository;
    private final AnnualReports reports;
    private final Audit audit;

    ReportTableParts(
            EntityManager entities,
            ReportTables tables,
            ReportFigures figures,
            ReportSections sections,
            ReportSection.Repository repository,
            AnnualReports reports,
            Audit audit) {
        this.entities = entities;
        this.tables = tables;
        this.figures = figures;
        this.sections = sections;
        this.repository = repository;
        this.reports = reports;
        this.audit = audit;
    }

    public void upsertColumn(ReportColumnPart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = part(ReportTableColumn.class, section, "key", part.key());
        var before = stored.map(ReportColumnPart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(before, count(ReportTableColumn.class, section), ReportTableRequest.MOST_COLUMNS, "/key", faults);
            faults.check();
            var column = stored.orElseGet(() -> new ReportTableColumn(section, part.key()));
            column.set(part.ordinal(), part.title());
            store(section, column, before, part, faults);
        }
    }

    public void upsertRow(ReportRowPart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = part(ReportTableRow.class, section, "key", part.key());
        var before = stored.map(ReportRowPart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(before, count(ReportTableRow.class, section), ReportTableRequest.MOST_ROWS, "/key", faults);
            faults.check();
            var row = stored.orElseGet(() -> new ReportTableRow(section, part.key()));
            row.set(part.ordinal(), part.title());
            store(section, row, before, part, faults);
        }
    }

    public void upsertFootnote(ReportFootnotePart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = part(ReportTableFootnote.class, section, "mark", part.mark());
        var before = stored.map(ReportFootnotePart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(
                    before,
                    count(ReportTableFootnote.class, section),
                    ReportTableRequest.MOST_FOOTNOTES,
                    "/mark",
                    faults);
            faults.check();
            var footnote = stored.orElseGet(() -> new ReportTableFootnote(section, part.mark()));
            footnote.set(part.ordinal(), part.text());
            store(section, footnote, before, part, faults);
        }
    }

    public void upsertCell(ReportCellPart part, Faults faults) {
        var section = section(part.section(), faults);
        var cell = part.cell().sorted();
        var stored = cell(section, cell);
        var before = stored.map(tables::request)
                .map(present -> ReportCellPart.of(section.code(), present))
                .orElse(null);
        if (Objects.equals(ReportCellPart.of(section.code(), cell), before)) {
            faults.check();
            return;
        }
        checkOpen(section, faults);
        checkRoom(before, count(ReportTableCell.class, section), ReportTableRequest.MOST_CELLS, "/row", faults);
        cell.check("/observation", "/reason", faults);
        var row = known(ReportTableRow.class, section, "key", cell.row(), "/row", faults);
        var column = known(ReportTableColumn.class, section, "key", cell.column(), "/column", faults);
        var footnotes = cell.footnotes().stream()
                .map(mark -> known(ReportTableFootnote.class, section, "mark", mark, "/footnotes", faults))
                .toList();
        var observation = observation(cell.observation(), faults);
        faults.check();
        var target = stored.orElseGet(() -> new ReportTableCell(section, row, column));
        target.set(cell, observation, footnotes);
        store(section, target, before, part, faults);
    }

    /** All columns, by section and place. */
    public List<ReportColumnPart> allColumns(boolean drafts) {
        return all(ReportTableColumn.class, "p.ordinal, p.key", drafts).stream()
                .map(ReportColumnPart::of)
                .toList();
    }

    /** All rows, by section and place. */
    public List<ReportRowPart> allRows(boolean drafts) {
        return all(ReportTableRow.class, "p.ordinal, p.key", drafts).stream()
                .map(ReportRowPart::of)
                .toList();
    }

    /** All footnotes, by section and place. */
    public List<ReportFootnotePart> allFootnotes(boolean drafts) {
        return all(ReportTableFootnote.class, "p.ordinal, p.mark", drafts).stream()
                .map(ReportFootnotePart::of)
                .toList();
    }

    /** All cells, by section, row and column. */
    public List<ReportCellPart> allCells(boolean drafts) {
        var ofSections = repository.all(drafts);
        var requests = tables.requests(ofSections);
        return ofSections.stream()
                .filter(section -> requests.containsKey(section.id()))
                .flatMap(section -> requests.get(section.id()).cells().stream()
                        .map(cell -> ReportCellPart.of(section.code(), cell)))
                .toList();
    }

    /** The section, claimed so that no publication comes between; without one there is nothing more to find at fault. */
    private ReportSection section(String code, Faults faults) {
        var section = sections.find(code, "/section", faults);
        if (section == null) {
            faults.check();
        }
        reports.claim(section.report());
        return section;
    }

    private static void checkOpen(ReportSection section, Faults faults) {
        section.report().requireOpen();
        if (!section.kind().hasFigures()) {
            faults.at("/section", "not-in-kind", section.kind());
        }
    }

    private static void checkRoom(ContractBody before, long present, int most, String at, Faults faults) {
        if (before == null && present >= most) {
            faults.at(at, "too-many", most);
        }
    }

    private <T> T known(Class<T> type, ReportSection section, String member, String key, String at, Faults faults) {
        var part = part(type, section, member, key);
        if (part.isEmpty() && key != null) {
            faults.at(at, "not-in-table", key);
        }
        return part.orElse(null);
    }

    private void store(ReportSection section, Object part, ContractBody before, ContractBody after, Faults faults) {
        entities.persist(part);
        section.touch();
        repository.flush();
        audit.record(Action.CHANGED, section, before, after, faults);
    }

    /** What the cell is to show; null for a literal. */
    private UUID observation(ObservationKey key, Faults faults) {
        return key == null
                ? null
                : figures.find(Map.of("/observation", key), faults).get(key);
    }

    /** A part of a section's table by its key; empty where there is none. */
    private <T> Optional<T> part(Class<T> type, ReportSection section, String member, String key) {
        return entities.createQuery(
                        "from " + type.getSimpleName() + " where section = :section and " + member + " = :key", type)
                .setParameter("section", section)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The cell of that row and column; empty where there is none. */
    private Optional<ReportTableCell> cell(ReportSection section, ReportTableRequest.Cell place) {
        return entities.createQuery(
                        "from ReportTableCell where section = :section and row.key = :row and column.key = :column",
                        ReportTableCell.class)
                .setParameter("section", section)
                .setParameter("row", place.row())
                .setParameter("column", place.column())
                .getResultStream()
                .findFirst();
    }

    private long count(Class<?> type, ReportSection section) {
        return entities.createQuery(
                        "select count(*) from " + type.getSimpleName() + " where section = :section", Long.class)
                .setParameter("section", section)
                .getSingleResult();
    }

    /** All parts of one sort, by section and then in the order given. */
    private <T> List<T> all(Class<T> type, String order, boolean drafts) {
        return entities.createQuery(
                        "select p from " + type.getSimpleName()
                                + " p join fetch p.section s where :drafts = true or s.report.publication = :published order by s.code, "
                                + order,
                        type)
                .setParameter("drafts", drafts)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
    }
}
