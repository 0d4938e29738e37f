package no.veikart.shared.security;

import static io.restassured.RestAssured.given;
import static no.veikart.shared.security.Write.create;
import static no.veikart.shared.security.Write.delete;
import static no.veikart.shared.security.Write.row;
import static no.veikart.shared.security.Write.transition;
import static no.veikart.shared.security.Write.update;
import static no.veikart.testing.Api.ROOT;

import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.veikart.shared.security.Write.Who;
import no.veikart.testing.Api;
import no.veikart.testing.Body;
import no.veikart.testing.Made;

/** Who may write plans, goals, the organisation and its leadership, and sources. */
final class OrganisationWrites {

    private OrganisationWrites() {}

    static Stream<Map.Entry<String, Write>> strategyAndOrganisation() {
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
                        OrganisationWrites::updateLevel,
                        EnumSet.of(Who.ADMINISTRATOR, Who.ORGANISATION_WRITE)),
                row("createSource", () -> create("/sources", Body.source(Made.newCode("source"))), documentalists()),
                row("updateSource", () -> update(Made.source()), documentalists()),
                row(
                        "importFile",
                        () -> OrganisationWrites::importSources,
                        EnumSet.of(Who.POLITICAL_SECRETARIAT, Who.CONTROLLER, Who.ADMINISTRATOR)),
                row("deleteSource", () -> delete(Made.source()), documentalists()));
    }

    static Stream<Map.Entry<String, Write>> leadership() {
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

    private static Supplier<Response> updateLevel() {
        String path = "/organisation-levels/" + Api.get("/organisation-levels").path("items[0].id");
        return () -> Api.patch(path, given().get(ROOT + path).header("ETag"), "{}");
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
}
