package no.veikart.shared.security;

import static no.veikart.shared.security.Write.create;
import static no.veikart.shared.security.Write.delete;
import static no.veikart.shared.security.Write.row;
import static no.veikart.shared.security.Write.update;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import no.veikart.shared.security.Write.Who;
import no.veikart.testing.Body;
import no.veikart.testing.Made;
import no.veikart.testing.Politics;

/** Who may write what is told of politics. */
final class PoliticsWrites {

    private PoliticsWrites() {}

    static Stream<Map.Entry<String, Write>> politics() {
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
                row(
                        "createElection",
                        () -> create("/elections", Politics.election(Made.newCode("election"))),
                        secretaries),
                row("updateElection", () -> update(Politics.makeElection()), secretaries),
                row("deleteElection", () -> delete(Politics.makeElection()), secretaries),
                row(
                        "createElectoralList",
                        () -> create(
                                "/electoral-lists",
                                Politics.electoralList(
                                        Made.newCode("list"),
                                        Politics.makeElection().code(),
                                        1)),
                        secretaries),
                row("updateElectoralList", () -> update(Politics.makeListIn(Politics.makeElection())), secretaries),
                row("deleteElectoralList", () -> delete(Politics.makeListIn(Politics.makeElection())), secretaries),
                row(
                        "createBodyActivity",
                        () -> create(
                                "/body-activities",
                                Politics.bodyActivity(
                                        Made.newCode("activity"),
                                        Made.politicalBody().code())),
                        secretaries),
                row("updateBodyActivity", () -> update(Politics.makeActivityOf(Made.politicalBody())), secretaries),
                row("deleteBodyActivity", () -> delete(Politics.makeActivityOf(Made.politicalBody())), secretaries),
                row(
                        "createDispositionAccount",
                        () -> create("/disposition-accounts", Politics.dispositionAccount(Made.newCode("account"))),
                        secretaries),
                row("updateDispositionAccount", () -> update(Politics.makeAccount()), secretaries),
                row("deleteDispositionAccount", () -> delete(Politics.makeAccount()), secretaries),
                row(
                        "createDispositionItem",
                        () -> create(
                                "/disposition-items",
                                Politics.dispositionItem(
                                        Made.newCode("item"),
                                        Politics.makeAccount().code())),
                        secretaries),
                row("updateDispositionItem", () -> update(Politics.makeItemOf(Politics.makeAccount())), secretaries),
                row("deleteDispositionItem", () -> delete(Politics.makeItemOf(Politics.makeAccount())), secretaries),
                row(
                        "createProcess",
                        () -> create("/processes", Politics.process(Made.newCode("process"))),
                        secretaries),
                row("updateProcess", () -> update(Politics.makeProcess()), secretaries),
                row("deleteProcess", () -> delete(Politics.makeProcess()), secretaries),
                row(
                        "createProcessPhase",
                        () -> create(
                                "/process-phases",
                                Politics.processPhase(
                                        Made.newCode("phase"),
                                        Politics.makeProcess().code(),
                                        "2020-Q1")),
                        secretaries),
                row(
                        "updateProcessPhase",
                        () -> update(Politics.makePhaseOf(Politics.makeProcess(), "2020-Q1")),
                        secretaries),
                row(
                        "deleteProcessPhase",
                        () -> delete(Politics.makePhaseOf(Politics.makeProcess(), "2020-Q1")),
                        secretaries),
                row(
                        "allocateSeats",
                        () -> create("/seat-allocations", Politics.seatAllocation("D_HONDT", 5, 30, 20)),
                        EnumSet.allOf(Who.class)));
    }

    static Stream<Map.Entry<String, Write>> members() {
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
}
