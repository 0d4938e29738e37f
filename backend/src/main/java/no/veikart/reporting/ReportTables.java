package no.veikart.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.indicators.ObservationKey;
import no.veikart.reporting.ReportTableRequest.Footnote;
import no.veikart.reporting.ReportTableRequest.Heading;

/** Reads the tables of sections: columns, rows, footnotes and cells, many tables with a few queries. */
@ApplicationScoped
class ReportTables {

    private final EntityManager entities;
    private final ReportFigures figures;

    ReportTables(EntityManager entities, ReportFigures figures) {
        this.entities = entities;
        this.figures = figures;
    }

    /** The parts of one table, each in its order. */
    record Parts(
            List<ReportTableColumn> columns,
            List<ReportTableRow> rows,
            List<ReportTableFootnote> footnotes,
            List<ReportTableCell> cells) {

        private Parts() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

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

    ReportTableRequest.Cell request(ReportTableCell cell) {
        return request(cell, cell.observation() == null ? Map.of() : figures.keys(List.of(cell.observation())));
    }

    /** What a section's table consists of; empty lists where it has none. */
    Parts parts(ReportSection section) {
        return parts(List.of(section)).getOrDefault(section.id(), new Parts());
    }

    private Map<UUID, Parts> parts(Collection<ReportSection> sections) {
        var parts = new HashMap<UUID, Parts>();
        if (sections.isEmpty()) {
            return parts;
        }
        Function<UUID, Parts> empty = id -> new Parts();
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
}
