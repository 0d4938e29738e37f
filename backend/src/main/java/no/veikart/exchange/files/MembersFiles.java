package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.veikart.politics.members.GroupAffiliationRequest;
import no.veikart.politics.members.GroupAffiliations;
import no.veikart.politics.members.MemberLeaveRequest;
import no.veikart.politics.members.MemberLeaves;
import no.veikart.politics.members.MemberRoleRequest;
import no.veikart.politics.members.MemberRoles;
import no.veikart.politics.members.MembershipRequest;
import no.veikart.politics.members.Memberships;
import no.veikart.politics.members.ParliamentaryGroupRequest;
import no.veikart.politics.members.ParliamentaryGroups;

/** Parliamentary groups with those who sit with them; members and deputies of bodies, their roles and leaves. All of it is open. */
@Singleton
class MembersFiles implements AreaFiles {

    /** One sits where another did: whoever comes first in a file, nobody is there twice once all of it has come in. */
    private static final Set<String> PLACE_TAKEN = Set.of(
            "seat-taken",
            "vacant-already",
            "no-free-seat",
            "rank-taken",
            "too-many-deputies",
            "sits-already",
            "role-taken",
            "other-role",
            "away-already",
            "substitutes-already",
            "affiliated-already");

    private final ParliamentaryGroups groups;
    private final GroupAffiliations affiliations;
    private final Memberships memberships;
    private final MemberRoles roles;
    private final MemberLeaves leaves;

    MembersFiles(
            ParliamentaryGroups groups,
            GroupAffiliations affiliations,
            Memberships memberships,
            MemberRoles roles,
            MemberLeaves leaves) {
        this.groups = groups;
        this.affiliations = affiliations;
        this.memberships = memberships;
        this.roles = roles;
        this.leaves = leaves;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("parliamentary-groups.csv", ParliamentaryGroupRequest.class)
                        .titled("Partigrupper", "Partigrupper", "Parliamentary groups")
                        .columns(
                                "code",
                                "period",
                                "name:map",
                                "abbreviation",
                                "parties:list",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(groups::upsert)
                        .readFrom(drafts -> groups.all()),
                DataFile.of("group-affiliations.csv", GroupAffiliationRequest.class)
                        .titled(
                                "Hvem som hører til hvilken gruppe",
                                "Kven som høyrer til kva gruppe",
                                "Who sits with which group")
                        .columns("code", "person", "group", "validFrom", "validTo", "attestedOn", "endReason")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .waitingOn(PLACE_TAKEN)
                        .storedBy(affiliations::upsert)
                        .readFrom(drafts -> affiliations.all()),
                DataFile.of("memberships.csv", MembershipRequest.class)
                        .titled(
                                "Medlemmer og varamedlemmer",
                                "Medlemer og varamedlemer",
                                "Members and deputies of bodies")
                        .columns(
                                "code",
                                "term",
                                "capacity",
                                "person",
                                "vacant:bool",
                                "seat:int",
                                "rank:int",
                                "list",
                                "votingRight:bool",
                                "appointment",
                                "decision.statement:map=/decision/statement",
                                "decision.body=/decision/body",
                                "decision.decidedOn=/decision/decidedOn",
                                "decision.caseReference=/decision/caseReference",
                                "validFrom",
                                "validTo",
                                "attestedOn",
                                "endReason")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .waitingOn(PLACE_TAKEN)
                        .storedBy(memberships::upsert)
                        .readFrom(drafts -> memberships.all()),
                DataFile.of("body-roles.csv", MemberRoleRequest.class)
                        .titled("Hvem som leder organene", "Kven som leier organa", "Who leads the bodies")
                        .columns("code", "membership", "role", "validFrom", "validTo", "attestedOn")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .waitingOn(PLACE_TAKEN)
                        .storedBy(roles::upsert)
                        .readFrom(drafts -> roles.all()),
                DataFile.of("leaves.csv", MemberLeaveRequest.class)
                        .titled("Permisjoner og forfall", "Permisjonar og forfall", "Leaves of members")
                        .columns("code", "membership", "substitute", "reason", "validFrom", "validTo", "attestedOn")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .waitingOn(PLACE_TAKEN)
                        .storedBy(leaves::upsert)
                        .readFrom(drafts -> leaves.all()));
    }
}
