package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.indicators.ObservationKey;
import no.veikart.reporting.ReportTableRequest.Footnote;
import no.veikart.reporting.ReportTableRequest.Heading;
import no.veikart.shared.problem.Faults;
import no.veikart.strategy.Plan.Publication;

/** Stores and reads the tables of sections: columns, rows, footnotes and cells, many tables with a few queries. */
@ApplicationScoped
class ReportTables {

    private final EntityManager entities;
    private final ReportFigures figures;

    ReportTables(EntityManager entities, ReportFigures figures) {
        this.entities = entities;
        this.figures = figures;
    }

    /** The parts of one table, each in its order. */
    private record Parts(
            List<ReportTableColumn> columns,
            List<ReportTableRow> rows,
            List<ReportTableFootnote> footnotes,
            List<ReportTableCell> cells) {

        boolean isEmpty() {
            return columns.isEmpty() && rows.isEmpty() && footnotes.isEmpty();
        }
    }

    /** The tables of the sections as requests; a section without one is left out. */
    Map<UUID, ReportTableRequest> requests(Collection<ReportSection> sections) {
        var parts = parts(sections);
        var keys = figures.keys(observations(parts.values()));
        return tables(
                parts,
                (section, table) -> new ReportTableRequest(
                        headings(table.columns),
                        headings(table.rows),
                        table.cells.stream().map(cell -> request(cell, keys)).toList(),
                        footnotes(table)));
    }

    ReportTableRequest request(ReportSection section) {
        return requests(List.of(section)).get(section.id());
    }

    /** The tables of the sections as they are read; a section without one is left out. */
    Map<UUID, ReportTableResponse> responses(Collection<ReportSection> sections) {
        var parts = parts(sections);
        var present = figures.now(observations(parts.values()));
        return tables(
                parts,
                (section, table) -> new ReportTableResponse(
                        headings(table.columns),
                        headings(table.rows),
                        table.cells.stream()
                                .map(cell -> ReportTableResponse.Cell.from(cell, present.get(cell.observation())))
                                .toList(),
                        footnotes(table)));
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

    /** As {@link #observations}, for one cell; null for a literal. */
    UUID observation(ObservationKey key, String at, Faults faults) {
        return key == null ? null : figures.find(Map.of(at, key), faults).get(key);
    }

    /** A part of a section's table by its key; empty where there is none. */
    <T> Optional<T> part(Class<T> type, ReportSection section, String member, String key) {
        return entities.createQuery(
                        "from " + type.getSimpleName() + " where section = :section and " + member + " = :key", type)
                .setParameter("section", section)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The cell of that row and column; empty where there is none. */
    Optional<ReportTableCell> cell(ReportSection section, ReportTableRequest.Cell place) {
        return entities.createQuery(
                        "from ReportTableCell where section = :section and row.key = :row and column.key = :column",
                        ReportTableCell.class)
                .setParameter("section", section)
                .setParameter("row", place.row())
                .setParameter("column", place.column())
                .getResultStream()
                .findFirst();
    }

    ReportTableRequest.Cell request(ReportTableCell cell) {
        return request(cell, cell.observation() == null ? Map.of() : figures.keys(List.of(cell.observation())));
    }

    long count(Class<?> type, ReportSection section) {
        return entities.createQuery(
                        "select count(*) from " + type.getSimpleName() + " where section = :section", Long.class)
                .setParameter("section", section)
                .getSingleResult();
    }

    /** All parts of one sort, by section and then in the order given. */
    <T> List<T> all(Class<T> type, String order, boolean drafts) {
        return entities.createQuery(
                        "select p from " + type.getSimpleName()
                                + " p join fetch p.section s where :drafts = true or s.report.publication = :published order by s.code, "
                                + order,
                        type)
                .setParameter("drafts", drafts)
                .setParameter("published", Publication.PUBLISHED)
                .getResultList();
    }

    void persist(Object part) {
        entities.persist(part);
    }

    /** Makes the stored table of a section that of the request: what is there already stays, what is not there goes. */
    void store(ReportSection section, ReportTableRequest request, Map<ObservationKey, UUID> observations) {
        var table = request == null ? new ReportTableRequest(null, null, null, null) : request;
        var parts = parts(List.of(section)).getOrDefault(section.id(), none());
        var cells =
                index(parts.cells, cell -> place(cell.row().key(), cell.column().key()));
        var wanted = table.cells().stream()
                .map(cell -> place(cell.row(), cell.column()))
                .collect(Collectors.toSet());
        remove(cells, wanted);
        entities.flush(); // cells before what they stand in, and Hibernate inserts first
        var columns = headings(parts.columns, table.columns(), key -> new ReportTableColumn(section, key));
        var rows = headings(parts.rows, table.rows(), key -> new ReportTableRow(section, key));
        var footnotes = footnotes(section, parts.footnotes, table.footnotes());
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

    private Map<UUID, Parts> parts(Collection<ReportSection> sections) {
        var parts = new HashMap<UUID, Parts>();
        if (sections.isEmpty()) {
            return parts;
        }
        Function<UUID, Parts> empty = id -> none();
        of(ReportTableColumn.class, "p", "p.ordinal, p.key", sections)
                .forEach(p ->
                        parts.computeIfAbsent(p.section().id(), empty).columns.add(p));
        of(ReportTableRow.class, "p", "p.ordinal, p.key", sections)
                .forEach(
                        p -> parts.computeIfAbsent(p.section().id(), empty).rows.add(p));
        of(ReportTableFootnote.class, "p", "p.ordinal, p.mark", sections)
                .forEach(p ->
                        parts.computeIfAbsent(p.section().id(), empty).footnotes.add(p));
        of(
                        ReportTableCell.class,
                        "p left join fetch p.footnotes",
                        "p.row.ordinal, p.row.key, p.column.ordinal, p.column.key",
                        sections)
                .forEach(p ->
                        parts.computeIfAbsent(p.section().id(), empty).cells.add(p));
        return parts;
    }

    private <T> List<T> of(Class<T> part, String aliased, String order, Collection<ReportSection> sections) {
        return entities.createQuery(
                        "select p from " + part.getSimpleName() + " " + aliased
                                + " where p.section in :sections order by " + order,
                        part)
                .setParameter("sections", sections)
                .getResultList();
    }

    private static Parts none() {
        return new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static Set<UUID> observations(Collection<Parts> tables) {
        return tables.stream()
                .flatMap(table -> table.cells.stream())
                .map(ReportTableCell::observation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> tables(Map<UUID, Parts> parts, BiFunction<UUID, Parts, T> mapping) {
        var tables = new HashMap<UUID, T>();
        parts.forEach((section, table) -> {
            if (!table.isEmpty()) {
                tables.put(section, mapping.apply(section, table));
            }
        });
        return tables;
    }

    private static List<Heading> headings(List<? extends ReportTableHeading> headings) {
        return headings.stream()
                .map(heading -> new Heading(heading.key(), heading.title()))
                .toList();
    }

    private static List<Footnote> footnotes(Parts table) {
        return table.footnotes.stream()
                .map(footnote -> new Footnote(footnote.mark(), footnote.text()))
                .toList();
    }

    private static ReportTableRequest.Cell request(ReportTableCell cell, Map<UUID, ObservationKey> keys) {
        return new ReportTableRequest.Cell(
                cell.row().key(),
                cell.column().key(),
                cell.observation() == null ? null : keys.get(cell.observation()),
                cell.number(),
                cell.text(),
                cell.reason(),
                cell.footnotes().stream()
                        .map(ReportTableFootnote::mark)
                        .sorted()
                        .toList());
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
