package no.veikart.shared.security;

import static io.restassured.RestAssured.given;
import static no.veikart.testing.Api.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.PostgresResource;
import no.veikart.testing.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of who may write what: every write operation of the contract × everyone who may ask. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RolesIT {

    /** Everyone; the editors belong to the unit that the thing belongs to, and to another. */
    enum Who {
        ANYONE(As.anyone()),
        EDITOR_WITHIN(As.editor("velferd")),
        EDITOR_OUTSIDE(As.editor("samfunn")),
        APPROVER(As.approver()),
        POLITICAL_SECRETARIAT(As.secretariat()),
        CONTROLLER(new As("controller", null, "controller")),
        ADMINISTRATOR(As.administrator()),
        STRATEGY_WRITE(As.machine("strategy:write")),
        ORGANISATION_WRITE(As.machine("organisation:write")),
        POLITICS_WRITE(As.machine("politics:write")),
        INDICATORS_WRITE(As.machine("indicators:write")),
        REPORTS_WRITE(As.machine("reports:write"));

        private final As caller;

        Who(As caller) {
            this.caller = caller;
        }
    }

    /** Makes what is needed, as an administrator, and gives the request that is then sent by each caller. */
    @FunctionalInterface
    interface Prepared extends Supplier<Supplier<Response>> {}

    private record Row(Prepared request, Set<Who> allowed) {}

    /** Each area tells its own rows. */
    private static final Map<String, Row> TABLE = Stream.of(
                    strategyAndOrganisation(), leadership(), politics(), members(), indicators(), reporting())
            .flatMap(area -> area)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Stream<Map.Entry<String, Row>> strategyAndOrganisation() {
        return Stream.of(
                row("createGoal", () -> create("/goals", goal(plan())), strategists()),
                row("updateGoal", () -> update(Made.of("/goals", goal(plan()))), strategists()),
                row("deleteGoal", () -> delete(Made.of("/goals", goal(plan()))), strategists()),
                row("createPlan", () -> create("/plans", ofVelferd(Body.plan(Made.newCode("plan")))), strategists()),
                row("updatePlan", () -> update(plan()), strategists()),
                row("deletePlan", () -> delete(plan()), strategists()),
                row(
                        "publishPlan",
                        () -> transition(Made.plan(), "publication"),
                        EnumSet.of(Who.APPROVER, Who.ADMINISTRATOR)),
                row(
                        "withdrawPlan",
                        () -> transition(plan(), "withdrawal"),
                        EnumSet.of(Who.APPROVER, Who.ADMINISTRATOR)),
                row(
                        "createPremise",
                        () -> create("/premises", Body.premise(Made.newCode("premise"), plan().code())),
                        strategists()),
                row("updatePremise", () -> update(Made.premiseIn(plan())), strategists()),
                row("deletePremise", () -> delete(Made.premiseIn(plan())), strategists()),
                row(
                        "createOrganisationUnit",
                        () -> create("/organisation-units", Body.unit(Made.newCode("unit"), "velferd")),
                        organisers()),
                row("updateOrganisationUnit", () -> update(Made.unitUnder("velferd")), organisers()),
                row("deleteOrganisationUnit", () -> delete(Made.unitUnder("velferd")), organisers()),
                row(
                        "createOrganisationChangeEvent",
                        () -> create("/organisation-change-events", Made.unitEvent("velferd")),
                        organisers()),
                row(
                        "updateOrganisationChangeEvent",
                        () -> update(Made.of("/organisation-change-events", Made.unitEvent("velferd"))),
                        organisers()),
                row(
                        "deleteOrganisationChangeEvent",
                        () -> delete(Made.of("/organisation-change-events", Made.unitEvent("velferd"))),
                        organisers()),
                row(
                        "updateOrganisationLevel",
                        RolesIT::updateLevel,
                        EnumSet.of(Who.ADMINISTRATOR, Who.ORGANISATION_WRITE)),
                row("createSource", () -> create("/sources", Body.source(Made.newCode("source"))), documentalists()),
                row("updateSource", () -> update(Made.source()), documentalists()),
                row(
                        "importFile",
                        () -> RolesIT::importSources,
                        EnumSet.of(Who.POLITICAL_SECRETARIAT, Who.CONTROLLER, Who.ADMINISTRATOR)),
                row("deleteSource", () -> delete(Made.source()), documentalists()));
    }

    private static Stream<Map.Entry<String, Row>> leadership() {
        var administrators = EnumSet.of(Who.ADMINISTRATOR, Who.ORGANISATION_WRITE);
        var registrars =
                EnumSet.of(Who.POLITICAL_SECRETARIAT, Who.ADMINISTRATOR, Who.ORGANISATION_WRITE, Who.POLITICS_WRITE);
        return Stream.of(
                row("createPerson", () -> create("/persons", Body.person(Made.newCode("person"))), registrars),
                row("updatePerson", () -> update(Made.person()), registrars),
                row("deletePerson", () -> delete(Made.person()), registrars),
                row(
                        "createPosition",
                        () -> create("/positions", Body.position(Made.newCode("position"), "velferd")),
                        organisers()),
                row("updatePosition", () -> update(Made.positionIn("velferd")), organisers()),
                row("deletePosition", () -> delete(Made.positionIn("velferd")), organisers()),
                row(
                        "createPositionHolder",
                        () -> create(
                                "/position-holders",
                                Body.positionHolder(
                                        Made.newCode("holder"),
                                        Made.positionIn("velferd").code(),
                                        Made.person().code())),
                        organisers()),
                row("updatePositionHolder", () -> update(Made.holderOf(Made.positionIn("velferd"))), organisers()),
                row("deletePositionHolder", () -> delete(Made.holderOf(Made.positionIn("velferd"))), organisers()),
                row(
                        "createResponsibility",
                        () -> create(
                                "/responsibilities",
                                Body.responsibility(
                                        Made.newCode("responsibility"),
                                        Made.positionIn("velferd").code())),
                        organisers()),
                row(
                        "updateResponsibility",
                        () -> update(Made.responsibilityOf(Made.positionIn("velferd"))),
                        organisers()),
                row(
                        "deleteResponsibility",
                        () -> delete(Made.responsibilityOf(Made.positionIn("velferd"))),
                        organisers()),
                row(
                        "createLeadershipGroup",
                        () -> create("/leadership-groups", Body.leadershipGroup(Made.newCode("group"))),
                        administrators),
                row("updateLeadershipGroup", () -> update(Made.leadershipGroup()), administrators),
                row("deleteLeadershipGroup", () -> delete(Made.leadershipGroup()), administrators),
                row(
                        "createLeadershipGroupTask",
                        () -> create(
                                "/leadership-group-tasks",
                                Body.leadershipGroupTask(
                                        Made.newCode("task"),
                                        Made.leadershipGroup().code())),
                        administrators),
                row("updateLeadershipGroupTask", () -> update(Made.taskOf(Made.leadershipGroup())), administrators),
                row("deleteLeadershipGroupTask", () -> delete(Made.taskOf(Made.leadershipGroup())), administrators),
                row(
                        "createLeadershipGroupMember",
                        () -> create(
                                "/leadership-group-members",
                                Body.leadershipGroupMember(
                                        Made.newCode("member"),
                                        Made.leadershipGroup().code(),
                                        Made.positionIn("velferd").code())),
                        administrators),
                row("updateLeadershipGroupMember", () -> update(member()), administrators),
                row("deleteLeadershipGroupMember", () -> delete(member()), administrators),
                row(
                        "createOwnedCompany",
                        () -> create("/owned-companies", Body.ownedCompany(Made.newCode("company"))),
                        administrators),
                row("updateOwnedCompany", () -> update(Made.ownedCompany()), administrators),
                row("deleteOwnedCompany", () -> delete(Made.ownedCompany()), administrators));
    }

    private static Made member() {
        return Made.memberOf(Made.leadershipGroup(), Made.positionIn("velferd"));
    }

    private static Stream<Map.Entry<String, Row>> politics() {
        var secretaries = EnumSet.of(Who.POLITICAL_SECRETARIAT, Who.ADMINISTRATOR, Who.POLITICS_WRITE);
        return Stream.of(
                row(
                        "createElectionPeriod",
                        () -> create("/election-periods", Body.electionPeriod(Made.newCode("period"))),
                        secretaries),
                row("updateElectionPeriod", () -> update(Made.electionPeriod()), secretaries),
                row("deleteElectionPeriod", () -> delete(Made.electionPeriod()), secretaries),
                row(
                        "createPoliticalBody",
                        () -> create("/political-bodies", Body.politicalBody(Made.newCode("body"))),
                        secretaries),
                row("updatePoliticalBody", () -> update(Made.politicalBody()), secretaries),
                row("deletePoliticalBody", () -> delete(Made.politicalBody()), secretaries),
                row(
                        "createBodyTerm",
                        () -> create(
                                "/body-terms",
                                Body.bodyTerm(
                                        Made.newCode("term"),
                                        Made.politicalBody().code(),
                                        Made.electionPeriod().code())),
                        secretaries),
                row("updateBodyTerm", () -> update(Made.termOf(Made.politicalBody())), secretaries),
                row("deleteBodyTerm", () -> delete(Made.termOf(Made.politicalBody())), secretaries),
                row(
                        "createBodyYear",
                        () -> create(
                                "/body-years",
                                Body.bodyYear(
                                        Made.newCode("year"),
                                        Made.politicalBody().code(),
                                        2017)),
                        secretaries),
                row("updateBodyYear", () -> update(Made.yearOf(Made.politicalBody(), 2017)), secretaries),
                row("deleteBodyYear", () -> delete(Made.yearOf(Made.politicalBody(), 2017)), secretaries),
                row(
                        "createGovernancePrinciple",
                        () -> create("/governance-principles", Body.governancePrinciple(Made.newCode("principle"))),
                        secretaries),
                row("updateGovernancePrinciple", () -> update(Made.governancePrinciple()), secretaries),
                row("deleteGovernancePrinciple", () -> delete(Made.governancePrinciple()), secretaries),
                row("createElection", () -> create("/elections", Body.election(Made.newCode("election"))), secretaries),
                row("updateElection", () -> update(Made.election()), secretaries),
                row("deleteElection", () -> delete(Made.election()), secretaries),
                row(
                        "createElectoralList",
                        () -> create(
                                "/electoral-lists",
                                Body.electoralList(
                                        Made.newCode("list"), Made.election().code(), 1)),
                        secretaries),
                row("updateElectoralList", () -> update(Made.listIn(Made.election())), secretaries),
                row("deleteElectoralList", () -> delete(Made.listIn(Made.election())), secretaries),
                row(
                        "createBodyActivity",
                        () -> create(
                                "/body-activities",
                                Body.bodyActivity(
                                        Made.newCode("activity"),
                                        Made.politicalBody().code())),
                        secretaries),
                row("updateBodyActivity", () -> update(Made.activityOf(Made.politicalBody())), secretaries),
                row("deleteBodyActivity", () -> delete(Made.activityOf(Made.politicalBody())), secretaries),
                row(
                        "createDispositionAccount",
                        () -> create("/disposition-accounts", Body.dispositionAccount(Made.newCode("account"))),
                        secretaries),
                row("updateDispositionAccount", () -> update(Made.dispositionAccount()), secretaries),
                row("deleteDispositionAccount", () -> delete(Made.dispositionAccount()), secretaries),
                row(
                        "createDispositionItem",
                        () -> create(
                                "/disposition-items",
                                Body.dispositionItem(
                                        Made.newCode("item"),
                                        Made.dispositionAccount().code())),
                        secretaries),
                row("updateDispositionItem", () -> update(Made.itemOf(Made.dispositionAccount())), secretaries),
                row("deleteDispositionItem", () -> delete(Made.itemOf(Made.dispositionAccount())), secretaries),
                row("createProcess", () -> create("/processes", Body.process(Made.newCode("process"))), secretaries),
                row("updateProcess", () -> update(Made.process()), secretaries),
                row("deleteProcess", () -> delete(Made.process()), secretaries),
                row(
                        "createProcessPhase",
                        () -> create(
                                "/process-phases",
                                Body.processPhase(
                                        Made.newCode("phase"), Made.process().code(), "2020-Q1")),
                        secretaries),
                row("updateProcessPhase", () -> update(Made.phaseOf(Made.process(), "2020-Q1")), secretaries),
                row("deleteProcessPhase", () -> delete(Made.phaseOf(Made.process(), "2020-Q1")), secretaries),
                row(
                        "allocateSeats",
                        () -> create("/seat-allocations", Body.seatAllocation("D_HONDT", 5, 30, 20)),
                        EnumSet.allOf(Who.class)));
    }

    private static Stream<Map.Entry<String, Row>> members() {
        var secretaries = EnumSet.of(Who.POLITICAL_SECRETARIAT, Who.ADMINISTRATOR, Who.POLITICS_WRITE);
        return Stream.of(
                row("createParty", () -> create("/parties", Body.party(Made.newCode("party"))), secretaries),
                row("updateParty", () -> update(Made.party()), secretaries),
                row("deleteParty", () -> delete(Made.party()), secretaries),
                row(
                        "createParliamentaryGroup",
                        () -> create(
                                "/parliamentary-groups",
                                Body.parliamentaryGroup(
                                        Made.newCode("group"),
                                        Made.electionPeriod().code())),
                        secretaries),
                row("updateParliamentaryGroup", () -> update(Made.parliamentaryGroup()), secretaries),
                row("deleteParliamentaryGroup", () -> delete(Made.parliamentaryGroup()), secretaries),
                row(
                        "createGroupAffiliation",
                        () -> create(
                                "/group-affiliations",
                                Body.groupAffiliation(
                                        Made.newCode("affiliation"),
                                        Made.person().code(),
                                        Made.parliamentaryGroup().code())),
                        secretaries),
                row(
                        "updateGroupAffiliation",
                        () -> update(Made.affiliationOf(Made.person(), Made.parliamentaryGroup())),
                        secretaries),
                row(
                        "deleteGroupAffiliation",
                        () -> delete(Made.affiliationOf(Made.person(), Made.parliamentaryGroup())),
                        secretaries),
                row(
                        "createMembership",
                        () -> create(
                                "/memberships",
                                Body.member(
                                        Made.newCode("membership"),
                                        Made.term(3, 3).code(),
                                        Made.person().code())),
                        secretaries),
                row("updateMembership", () -> update(Made.sittingIn(Made.term(3, 3))), secretaries),
                row("deleteMembership", () -> delete(Made.sittingIn(Made.term(3, 3))), secretaries),
                row(
                        "createMemberRole",
                        () -> create(
                                "/body-roles",
                                Body.memberRole(
                                        Made.newCode("role"),
                                        Made.sittingIn(Made.term(3, 3)).code(),
                                        "LEADER")),
                        secretaries),
                row("updateMemberRole", () -> update(Made.roleOf(Made.sittingIn(Made.term(3, 3)))), secretaries),
                row("deleteMemberRole", () -> delete(Made.roleOf(Made.sittingIn(Made.term(3, 3)))), secretaries),
                row(
                        "createMemberLeave",
                        () -> create(
                                "/leaves",
                                Body.memberLeave(
                                        Made.newCode("leave"),
                                        Made.sittingIn(Made.term(3, 3)).code())),
                        secretaries),
                row("updateMemberLeave", () -> update(Made.leaveOf(Made.sittingIn(Made.term(3, 3)))), secretaries),
                row("deleteMemberLeave", () -> delete(Made.leaveOf(Made.sittingIn(Made.term(3, 3)))), secretaries));
    }

    private static Stream<Map.Entry<String, Row>> indicators() {
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

    private static Stream<Map.Entry<String, Row>> reporting() {
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

    static Stream<Arguments> everyOperationAndEveryone() {
        return TABLE.keySet().stream().sorted().flatMap(operation -> Arrays.stream(Who.values())
                .map(who -> Arguments.of(operation, who)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyOperationAndEveryone")
    void writing(String operation, Who who) {
        Row row = TABLE.get(operation);
        Supplier<Response> request = row.request.get();
        Response answer = who.caller.get(request);
        if (row.allowed.contains(who)) {
            assertTrue(answer.statusCode() / 100 == 2, answer.statusCode() + " " + answer.asString());
        } else {
            assertEquals(who == Who.ANYONE ? 401 : 403, answer.statusCode(), answer::asString);
        }
    }

    @Test
    void theTable_namesEveryWriteOperationOfTheContract() throws IOException {
        var operations = new TreeSet<String>();
        JsonNode contract = new YAMLMapper().readTree(Files.readString(Path.of("../openapi/openapi.yaml")));
        for (JsonNode path : contract.path("paths")) {
            path.properties().stream()
                    .filter(method -> Set.of("post", "put", "patch", "delete").contains(method.getKey()))
                    .forEach(method ->
                            operations.add(method.getValue().path("operationId").asText()));
        }
        assertEquals(operations, new TreeSet<>(TABLE.keySet()));
    }

    private static Map.Entry<String, Row> row(String operation, Prepared request, Set<Who> allowed) {
        return Map.entry(operation, new Row(request, allowed));
    }

    private static Set<Who> strategists() {
        return EnumSet.of(Who.EDITOR_WITHIN, Who.ADMINISTRATOR, Who.STRATEGY_WRITE);
    }

    private static Set<Who> organisers() {
        return EnumSet.of(Who.EDITOR_WITHIN, Who.ADMINISTRATOR, Who.ORGANISATION_WRITE);
    }

    private static Set<Who> documentalists() {
        return EnumSet.of(
                Who.EDITOR_WITHIN, Who.EDITOR_OUTSIDE, Who.POLITICAL_SECRETARIAT, Who.CONTROLLER, Who.ADMINISTRATOR);
    }

    private static Response importSources() {
        return Api.sending("text/csv; charset=UTF-8", "code,title.nb,publisher\n")
                .post(ROOT + "/imports?file=sources.csv");
    }

    private static Body ofVelferd(Body body) {
        return body.with("accountableUnit", "velferd");
    }

    private static Made plan() {
        return Made.publishedPlan(ofVelferd(Body.plan(Made.newCode("plan"))));
    }

    private static Body goal(Made plan) {
        return ofVelferd(Body.goal(Made.newCode("goal"), plan.code()));
    }

    private static Supplier<Response> create(String collection, Body body) {
        return () -> Api.post(collection, body);
    }

    private static Supplier<Response> update(Made thing) {
        return patch(thing, "{\"externalIds\": []}");
    }

    private static Supplier<Response> patch(Made thing, String patch) {
        String etag = thing.presentEtag();
        return () -> Api.patch(thing.path(), etag, patch);
    }

    private static Supplier<Response> delete(Made thing) {
        String etag = thing.presentEtag();
        return () -> Api.delete(thing.path(), etag);
    }

    private static Supplier<Response> transition(Made plan, String name) {
        String etag = plan.presentEtag();
        return () -> Api.transition(plan.path() + "/" + name, etag);
    }

    private static Supplier<Response> updateLevel() {
        String path = "/organisation-levels/" + Api.get("/organisation-levels").path("items[0].id");
        return () -> Api.patch(path, given().get(ROOT + path).header("ETag"), "{}");
    }
}
