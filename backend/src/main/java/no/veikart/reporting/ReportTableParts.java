package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import no.veikart.shared.audit.Audit;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;

/**
 * Brings tables in part by part, as files hold them: each is found by its key, created where it is new, corrected where it differs, and
 * left alone where it says the same. What a section's other parts say stays as it is.
 */
@ApplicationScoped
public class ReportTableParts {

    private final ReportTables tables;
    private final ReportSections sections;
    private final ReportSection.Repository repository;
    private final AnnualReports reports;
    private final Audit audit;

    ReportTableParts(
            ReportTables tables,
            ReportSections sections,
            ReportSection.Repository repository,
            AnnualReports reports,
            Audit audit) {
        this.tables = tables;
        this.sections = sections;
        this.repository = repository;
        this.reports = reports;
        this.audit = audit;
    }

    public void upsertColumn(ReportColumnPart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = tables.part(ReportTableColumn.class, section, "key", part.key());
        var before = stored.map(ReportColumnPart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(
                    before,
                    tables.count(ReportTableColumn.class, section),
                    ReportTableRequest.MOST_COLUMNS,
                    "/key",
                    faults);
            faults.check();
            var column = stored.orElseGet(() -> new ReportTableColumn(section, part.key()));
            column.set(part.ordinal(), part.title());
            store(section, column, before, part, faults);
        }
    }

    public void upsertRow(ReportRowPart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = tables.part(ReportTableRow.class, section, "key", part.key());
        var before = stored.map(ReportRowPart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(
                    before, tables.count(ReportTableRow.class, section), ReportTableRequest.MOST_ROWS, "/key", faults);
            faults.check();
            var row = stored.orElseGet(() -> new ReportTableRow(section, part.key()));
            row.set(part.ordinal(), part.title());
            store(section, row, before, part, faults);
        }
    }

    public void upsertFootnote(ReportFootnotePart part, Faults faults) {
        var section = section(part.section(), faults);
        var stored = tables.part(ReportTableFootnote.class, section, "mark", part.mark());
        var before = stored.map(ReportFootnotePart::of).orElse(null);
        if (!part.equals(before)) {
            checkOpen(section, faults);
            checkRoom(
                    before,
                    tables.count(ReportTableFootnote.class, section),
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
        var stored = tables.cell(section, cell);
        var before = stored.map(tables::request)
                .map(present -> ReportCellPart.of(section.code(), present))
                .orElse(null);
        if (Objects.equals(ReportCellPart.of(section.code(), cell), before)) {
            faults.check();
            return;
        }
        checkOpen(section, faults);
        checkRoom(before, tables.count(ReportTableCell.class, section), ReportTableRequest.MOST_CELLS, "/row", faults);
        cell.check("/observation", "/reason", faults);
        var row = known(ReportTableRow.class, section, "key", cell.row(), "/row", faults);
        var column = known(ReportTableColumn.class, section, "key", cell.column(), "/column", faults);
        var footnotes = cell.footnotes().stream()
                .map(mark -> known(ReportTableFootnote.class, section, "mark", mark, "/footnotes", faults))
                .toList();
        var observation = tables.observation(cell.observation(), "/observation", faults);
        faults.check();
        var target = stored.orElseGet(() -> new ReportTableCell(section, row, column));
        target.set(cell, observation, footnotes);
        store(section, target, before, part, faults);
    }

    /** All columns, by section and place. */
    public List<ReportColumnPart> allColumns(boolean drafts) {
        return tables.all(ReportTableColumn.class, "p.ordinal, p.key", drafts).stream()
                .map(ReportColumnPart::of)
                .toList();
    }

    /** All rows, by section and place. */
    public List<ReportRowPart> allRows(boolean drafts) {
        return tables.all(ReportTableRow.class, "p.ordinal, p.key", drafts).stream()
                .map(ReportRowPart::of)
                .toList();
    }

    /** All footnotes, by section and place. */
    public List<ReportFootnotePart> allFootnotes(boolean drafts) {
        return tables.all(ReportTableFootnote.class, "p.ordinal, p.mark", drafts).stream()
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
        faults.check();
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
        var part = tables.part(type, section, member, key);
        if (part.isEmpty() && key != null) {
            faults.at(at, "not-in-table", key);
        }
        return part.orElse(null);
    }

    private void store(ReportSection section, Object part, ContractBody before, ContractBody after, Faults faults) {
        tables.persist(part);
        section.touch();
        repository.flush();
        audit.record(Action.CHANGED, section, before, after, faults);
    }
}
