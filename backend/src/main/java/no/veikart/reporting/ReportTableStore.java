package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.indicators.ObservationKey;
import no.veikart.reporting.ReportTableRequest.Footnote;
import no.veikart.reporting.ReportTableRequest.Heading;
import no.veikart.shared.problem.Faults;

/** Stores the table of a section whole: what is there already stays, what is not there goes. */
@ApplicationScoped
class ReportTableStore {

    private final EntityManager entities;
    private final ReportTables tables;
    private final ReportFigures figures;

    ReportTableStore(EntityManager entities, ReportTables tables, ReportFigures figures) {
        this.entities = entities;
        this.tables = tables;
        this.figures = figures;
    }

    /** Finds what the cells show; a cell whose observation is not registered is a fault. */
    Map<ObservationKey, UUID> observations(ReportTableRequest table, String at, Faults faults) {
        var wanted = new LinkedHashMap<String, ObservationKey>();
        for (int i = 0; i < table.cells().size(); i++) {
            wanted.put(at + "/cells/" + i + "/observation", table.cells().get(i).observation());
        }
        wanted.values().removeIf(Objects::isNull);
        return figures.find(wanted, faults);
    }

    /**
     * Makes the stored table of a section that of the request.
     *
     * @param request null for none
     * @param observations of its cells, as {@link #observations} found them
     */
    void store(ReportSection section, ReportTableRequest request, Map<ObservationKey, UUID> observations) {
        var table = request == null ? new ReportTableRequest(null, null, null, null) : request;
        var parts = tables.parts(section);
        var cells = index(
                parts.cells(), cell -> place(cell.row().key(), cell.column().key()));
        var wanted = table.cells().stream()
                .map(cell -> place(cell.row(), cell.column()))
                .collect(Collectors.toSet());
        remove(cells, wanted);
        entities.flush(); // cells before what they stand in, and Hibernate inserts first
        var columns = headings(parts.columns(), table.columns(), key -> new ReportTableColumn(section, key));
        var rows = headings(parts.rows(), table.rows(), key -> new ReportTableRow(section, key));
        var footnotes = footnotes(section, parts.footnotes(), table.footnotes());
        for (var cell : table.cells()) {
            var stored = cells.computeIfAbsent(
                    place(cell.row(), cell.column()),
                    place -> new ReportTableCell(section, rows.get(cell.row()), columns.get(cell.column())));
            stored.set(
                    cell,
                    cell.observation() == null ? null : observations.get(cell.observation()),
                    cell.footnotes().stream().map(footnotes::get).toList());
            entities.persist(stored);
        }
        entities.flush();
    }

    private <T extends ReportTableHeading> Map<String, T> headings(
            List<T> stored, List<Heading> wanted, Function<String, T> maker) {
        var byKey = index(stored, ReportTableHeading::key);
        remove(byKey, wanted.stream().map(Heading::key).collect(Collectors.toSet()));
        for (int i = 0; i < wanted.size(); i++) {
            T heading = byKey.computeIfAbsent(wanted.get(i).key(), maker);
            heading.set(i + 1, wanted.get(i).title());
            entities.persist(heading);
        }
        return byKey;
    }

    private Map<String, ReportTableFootnote> footnotes(
            ReportSection section, List<ReportTableFootnote> stored, List<Footnote> wanted) {
        var byMark = index(stored, ReportTableFootnote::mark);
        remove(byMark, wanted.stream().map(Footnote::mark).collect(Collectors.toSet()));
        for (int i = 0; i < wanted.size(); i++) {
            var footnote = byMark.computeIfAbsent(wanted.get(i).mark(), mark -> new ReportTableFootnote(section, mark));
            footnote.set(i + 1, wanted.get(i).text());
            entities.persist(footnote);
        }
        return byMark;
    }

    private static <T> Map<String, T> index(List<T> parts, Function<T, String> key) {
        var byKey = new HashMap<String, T>();
        parts.forEach(part -> byKey.put(key.apply(part), part));
        return byKey;
    }

    private <T> void remove(Map<String, T> stored, Set<String> wanted) {
        var gone = new HashSet<>(stored.keySet());
        gone.removeAll(wanted);
        gone.forEach(key -> entities.remove(stored.remove(key)));
    }

    private static String place(String row, String column) {
        return row + " " + column;
    }
}
