package no.veikart.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Annual reports and their parts, made for one test each. */
public final class Reports {

    /** One report a year: tests take years that no municipality has reported on. */
    private static final AtomicInteger YEAR = new AtomicInteger(1800);

    private Reports() {}

    public static Body report() {
        return new Body()
                .with("code", Made.newCode("report"))
                .with("year", YEAR.getAndIncrement())
                .with("title", Map.of("nb", "Årsrapport"))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body chapter(Made report) {
        return new Body()
                .with("code", Made.newCode("chapter"))
                .with("report", report.code())
                .with("ordinal", 1)
                .with("title", Map.of("nb", "Kapittel"))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body section(Made chapter, String kind) {
        return new Body()
                .with("code", Made.newCode("section"))
                .with("chapter", chapter.code())
                .with("ordinal", 1)
                .with("kind", kind)
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Body statement(Made section) {
        return new Body()
                .with("code", Made.newCode("statement"))
                .with("section", section.code())
                .with("ordinal", 1)
                .with("text", Map.of("nb", "Noe ble gjort."))
                .with("source", Map.of("code", Body.SOURCE));
    }

    public static Map<String, Object> heading(String key) {
        return Map.of("key", key, "title", Map.of("nb", "Tittel " + key));
    }

    /** A table of one row and one column with that cell, or with none. */
    public static Map<String, Object> table(Object... cells) {
        return Map.of(
                "columns", List.of(heading("2017")),
                "rows", List.of(heading("fravaer")),
                "cells", List.of(cells),
                "footnotes", List.of(Map.of("mark", "*", "text", Map.of("nb", "Foreløpige tall"))));
    }

    public static Map<String, Object> literal(Object number) {
        return Map.of(
                "row",
                "fravaer",
                "column",
                "2017",
                "number",
                number,
                "reason",
                Map.of("nb", "Ingen indikator"),
                "footnotes",
                List.of("*"));
    }

    /** A cell that shows the observation of the indicator for the period. */
    public static Map<String, Object> figure(String indicator, String period) {
        return Map.of(
                "row", "fravaer",
                "column", "2017",
                "observation", Map.of("indicator", indicator, "period", period));
    }

    public static Made makeReport() {
        return Made.of("/annual-reports", report());
    }

    public static Made makeChapter() {
        return makeChapter(makeReport());
    }

    public static Made makeChapter(Made report) {
        return Made.of("/report-chapters", chapter(report));
    }

    public static Made makeSection(Made chapter, String kind) {
        return Made.of("/report-sections", section(chapter, kind));
    }

    public static Made makeStatement(Made section) {
        return Made.of("/report-statements", statement(section));
    }

    public static void publish(Made report) {
        transition(report, "publication");
    }

    public static void withdraw(Made report) {
        transition(report, "withdrawal");
    }

    private static void transition(Made report, String name) {
        String etag = report.presentEtag();
        As.administrator()
                .run(() ->
                        Api.transition(report.path() + "/" + name, etag).then().statusCode(200));
    }
}
