package no.veikart.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thing that a test has made for itself through the API, as an administrator, under a code of its own: no test leans on another's.
 *
 * @param path below the root of the API
 * @param etag as it was made
 */
public record Made(String path, String id, String code, String etag) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static String newCode(String kind) {
        return "test-" + kind + "-" + COUNT.incrementAndGet();
    }

    /** A draft. */
    public static Made plan() {
        return of("/plans", Body.plan(newCode("plan")));
    }

    public static Made publishedPlan() {
        return publishedPlan(Body.plan(newCode("plan")));
    }

    public static Made publishedPlan(Body body) {
        Made plan = of("/plans", body);
        As.administrator().run(() -> Api.transition(plan.path + "/publication", plan.etag)
                .then()
                .statusCode(200));
        return plan;
    }

    /** A goal in a published plan of its own. */
    public static Made goal() {
        return goalIn(publishedPlan());
    }

    public static Made goalIn(Made plan) {
        return of("/goals", Body.goal(newCode("goal"), plan.code));
    }

    public static Made premiseIn(Made plan) {
        return of("/premises", Body.premise(newCode("premise"), plan.code));
    }

    public static Made unit() {
        return unitUnder("samfunn");
    }

    public static Made unitUnder(String parent) {
        return of("/organisation-units", Body.unit(newCode("unit"), parent));
    }

    /** An event, not made yet, by which a new unit begins below another. */
    public static Body unitEvent(String parent) {
        String unit = newCode("unit");
        return Body.changeEvent(newCode("event"), "CREATED", "2025-01-01")
                .with(
                        "to",
                        List.of(Map.of(
                                "unit",
                                unit,
                                "name",
                                Map.of("nb", "Enhet " + unit),
                                "level",
                                "enhet",
                                "parent",
                                parent)));
    }

    public static Made person() {
        return of("/persons", Body.person(newCode("person")));
    }

    public static Made positionIn(String unit) {
        return of("/positions", Body.position(newCode("position"), unit));
    }

    public static Made holderOf(Made position) {
        return of("/position-holders", Body.positionHolder(newCode("holder"), position.code, person().code));
    }

    public static Made responsibilityOf(Made position) {
        return of("/responsibilities", Body.responsibility(newCode("responsibility"), position.code));
    }

    public static Made leadershipGroup() {
        return of("/leadership-groups", Body.leadershipGroup(newCode("group")));
    }

    public static Made taskOf(Made group) {
        return of("/leadership-group-tasks", Body.leadershipGroupTask(newCode("task"), group.code));
    }

    public static Made memberOf(Made group, Made position) {
        return of(
                "/leadership-group-members", Body.leadershipGroupMember(newCode("member"), group.code, position.code));
    }

    public static Made ownedCompany() {
        return of("/owned-companies", Body.ownedCompany(newCode("company")));
    }

    public static Made electionPeriod() {
        return of("/election-periods", Body.electionPeriod(newCode("period")));
    }

    public static Made politicalBody() {
        return of("/political-bodies", Body.politicalBody(newCode("body")));
    }

    /** A body's term in a period of its own, 2019–2023. */
    public static Made termOf(Made body) {
        return of("/body-terms", Body.bodyTerm(newCode("term"), body.code, electionPeriod().code));
    }

    public static Made yearOf(Made body, int year) {
        return of("/body-years", Body.bodyYear(newCode("year"), body.code, year));
    }

    public static Made party() {
        return of("/parties", Body.party(newCode("party")));
    }

    /** In a period of its own, 2019–2023. */
    public static Made parliamentaryGroup() {
        return groupIn(electionPeriod());
    }

    public static Made groupIn(Made period) {
        return of("/parliamentary-groups", Body.parliamentaryGroup(newCode("group"), period.code));
    }

    public static Made affiliationOf(Made person, Made group) {
        return of("/group-affiliations", Body.groupAffiliation(newCode("affiliation"), person.code, group.code));
    }

    /** A term of a body and a period of their own, 2019–2023. */
    public static Made term(int seats, int deputySeats) {
        return of(
                "/body-terms",
                Body.bodyTerm(newCode("term"), politicalBody().code, electionPeriod().code)
                        .with("seats", seats)
                        .with("deputySeats", deputySeats));
    }

    /** Someone on the lowest free seat. */
    public static Made sittingIn(Made term) {
        return of("/memberships", Body.member(newCode("membership"), term.code, person().code));
    }

    public static Made deputyIn(Made term, int rank) {
        return of("/memberships", Body.deputy(newCode("deputy"), term.code, person().code, rank));
    }

    public static Made roleOf(Made membership) {
        return of("/body-roles", Body.memberRole(newCode("role"), membership.code, "LEADER"));
    }

    public static Made leaveOf(Made membership) {
        return of("/leaves", Body.memberLeave(newCode("leave"), membership.code));
    }

    public static Made governancePrinciple() {
        return of("/governance-principles", Body.governancePrinciple(newCode("principle")));
    }

    public static Made unitOfMeasure() {
        return of("/units-of-measure", Body.unitOfMeasure(newCode("measure")));
    }

    public static Made dimension() {
        return of("/dimensions", Body.dimension(newCode("dimension")));
    }

    public static Made memberOf(Made dimension) {
        return of("/dimension-members", Body.dimensionMember(newCode("member"), dimension.code));
    }

    /** A yearly one in a unit of measure of its own. */
    public static Made indicator() {
        return of("/indicators", Body.indicator(newCode("indicator"), unitOfMeasure().code));
    }

    public static Made indicatorBrokenDownBy(Made dimension) {
        return of(
                "/indicators",
                Body.indicator(newCode("indicator"), unitOfMeasure().code).with("dimensions", List.of(dimension.code)));
    }

    public static Made observationOf(Made indicator, String period, Object value) {
        return of("/observations", Body.observation(indicator.code, period, value));
    }

    public static Made targetOf(Made indicator, String period, Object value) {
        return of("/targets", Body.target(newCode("target"), indicator.code, period, value));
    }

    public static Made source() {
        return of("/sources", Body.source(newCode("source")));
    }

    public static Made of(String collection, Body body) {
        Response answer = As.administrator().get(() -> Api.post(collection, body));
        answer.then().statusCode(201);
        String id = answer.path("id");
        return new Made(collection + "/" + id, id, answer.path("code"), answer.header("ETag"));
    }

    /** The ETag now, as an administrator sees it; the part before the hyphen is what counts for a write. */
    public String presentEtag() {
        return As.administrator().get(() -> Api.get(path)).header("ETag");
    }

    /** As {@link #presentEtag()}, the version alone. */
    public int version() {
        return As.administrator().get(() -> Api.get(path)).path("version");
    }
}
