package no.veikart.shared.security;

import static no.veikart.shared.security.Write.create;
import static no.veikart.shared.security.Write.delete;
import static no.veikart.shared.security.Write.patch;
import static no.veikart.shared.security.Write.row;
import static no.veikart.shared.security.Write.transition;
import static no.veikart.shared.security.Write.update;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import no.veikart.shared.security.Write.Who;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Reports;

/** Who may write figures and annual reports. */
final class FigureWrites {

    private FigureWrites() {}

    static Stream<Map.Entry<String, Write>> indicators() {
        var controllers = EnumSet.of(Who.CONTROLLER, Who.ADMINISTRATOR, Who.INDICATORS_WRITE);
        return Stream.of(
                row(
                        "createUnitOfMeasure",
                        () -> create("/units-of-measure", Body.unitOfMeasure(Made.newCode("measure"))),
                        controllers),
                row("updateUnitOfMeasure", () -> update(Made.unitOfMeasure()), controllers),
                row("deleteUnitOfMeasure", () -> delete(Made.unitOfMeasure()), controllers),
                row(
                        "createDimension",
                        () -> create("/dimensions", Body.dimension(Made.newCode("dimension"))),
                        controllers),
                row("updateDimension", () -> update(Made.dimension()), controllers),
                row("deleteDimension", () -> delete(Made.dimension()), controllers),
                row(
                        "createDimensionMember",
                        () -> create(
                                "/dimension-members",
                                Body.dimensionMember(
                                        Made.newCode("member"), Made.dimension().code())),
                        controllers),
                row("updateDimensionMember", () -> update(Made.memberOf(Made.dimension())), controllers),
                row("deleteDimensionMember", () -> delete(Made.memberOf(Made.dimension())), controllers),
                row(
                        "createIndicator",
                        () -> create(
                                "/indicators",
                                Body.indicator(
                                        Made.newCode("indicator"),
                                        Made.unitOfMeasure().code())),
                        controllers),
                row("updateIndicator", () -> update(Made.indicator()), controllers),
                row("deleteIndicator", () -> delete(Made.indicator()), controllers),
                row(
                        "createObservation",
                        () -> create(
                                "/observations",
                                Body.observation(Made.indicator().code(), "2017", 7.5)),
                        controllers),
                row(
                        "updateObservation",
                        () -> patch(
                                Made.observationOf(Made.indicator(), "2017", 7.5),
                                "{\"value\": 7.4, \"reason\": {\"nb\": \"Rettet\"}}"),
                        controllers),
                row("deleteObservation", () -> delete(Made.observationOf(Made.indicator(), "2017", 7.5)), controllers),
                row(
                        "createTarget",
                        () -> create(
                                "/targets",
                                Body.target(
                                        Made.newCode("target"), Made.indicator().code(), "2017", 7)),
                        controllers),
                row("updateTarget", () -> update(Made.targetOf(Made.indicator(), "2017", 7)), controllers),
                row("deleteTarget", () -> delete(Made.targetOf(Made.indicator(), "2017", 7)), controllers));
    }

    static Stream<Map.Entry<String, Write>> reporting() {
        var controllers = EnumSet.of(Who.CONTROLLER, Who.ADMINISTRATOR, Who.REPORTS_WRITE);
        var approvers = EnumSet.of(Who.APPROVER, Who.ADMINISTRATOR);
        return Stream.of(
                row("createAnnualReport", () -> create("/annual-reports", Reports.report()), controllers),
                row("updateAnnualReport", () -> update(Reports.makeReport()), controllers),
                row("deleteAnnualReport", () -> delete(Reports.makeReport()), controllers),
                row("publishAnnualReport", () -> transition(Reports.makeReport(), "publication"), approvers),
                row("withdrawAnnualReport", () -> transition(publishedReport(), "withdrawal"), approvers),
                row(
                        "createReportChapter",
                        () -> create("/report-chapters", Reports.chapter(Reports.makeReport())),
                        controllers),
                row("updateReportChapter", () -> update(Reports.makeChapter()), controllers),
                row("deleteReportChapter", () -> delete(Reports.makeChapter()), controllers),
                row(
                        "createReportSection",
                        () -> create("/report-sections", Reports.section(Reports.makeChapter(), "TABLE")),
                        controllers),
                row("updateReportSection", () -> update(reportSection()), controllers),
                row("deleteReportSection", () -> delete(reportSection()), controllers),
                row(
                        "createReportStatement",
                        () -> create("/report-statements", Reports.statement(reportSection())),
                        controllers),
                row("updateReportStatement", () -> update(Reports.makeStatement(reportSection())), controllers),
                row("deleteReportStatement", () -> delete(Reports.makeStatement(reportSection())), controllers));
    }

    private static Made publishedReport() {
        var report = Reports.makeReport();
        Reports.publish(report);
        return report;
    }

    private static Made reportSection() {
        return Reports.makeSection(Reports.makeChapter(), "HIGHLIGHTS");
    }
}
