package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.organisation.leadership.LeadershipGroupMemberRequest;
import no.veikart.organisation.leadership.LeadershipGroupMembers;
import no.veikart.organisation.leadership.LeadershipGroupRequest;
import no.veikart.organisation.leadership.LeadershipGroupTaskRequest;
import no.veikart.organisation.leadership.LeadershipGroupTasks;
import no.veikart.organisation.leadership.LeadershipGroups;
import no.veikart.organisation.leadership.PersonRequest;
import no.veikart.organisation.leadership.Persons;
import no.veikart.organisation.leadership.PositionHolderRequest;
import no.veikart.organisation.leadership.PositionHolders;
import no.veikart.organisation.leadership.PositionRequest;
import no.veikart.organisation.leadership.Positions;
import no.veikart.organisation.leadership.Responsibilities;
import no.veikart.organisation.leadership.ResponsibilityRequest;
import no.veikart.shared.security.Role;

/** Who leads: persons, positions with holders and responsibilities, leadership groups with tasks and members. */
@Singleton
class LeadershipFiles implements AreaFiles {

    private final Persons persons;
    private final Positions positions;
    private final PositionHolders holders;
    private final Responsibilities responsibilities;
    private final LeadershipGroups groups;
    private final LeadershipGroupTasks tasks;
    private final LeadershipGroupMembers members;

    LeadershipFiles(
            Persons persons,
            Positions positions,
            PositionHolders holders,
            Responsibilities responsibilities,
            LeadershipGroups groups,
            LeadershipGroupTasks tasks,
            LeadershipGroupMembers members) {
        this.persons = persons;
        this.positions = positions;
        this.holders = holders;
        this.responsibilities = responsibilities;
        this.groups = groups;
        this.tasks = tasks;
        this.members = members;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("persons.csv", PersonRequest.class)
                        .titled("Personer", "Personar", "Persons")
                        .columns("code", "name")
                        .cited()
                        .writtenBy(Role.POLITICAL_SECRETARIAT, Role.ORGANISATION_WRITE, Role.POLITICS_WRITE)
                        .storedBy(persons::upsert)
                        .readFrom(drafts -> persons.all()),
                DataFile.of("positions.csv", PositionRequest.class)
                        .titled("Stillinger", "Stillingar", "Positions")
                        .columns(
                                "code",
                                "unit",
                                "kind",
                                "title:map",
                                "description:map",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(positions::upsert)
                        .readFrom(drafts -> positions.all()),
                DataFile.of("position-holders.csv", PositionHolderRequest.class)
                        .titled("Hvem som har stillingene", "Kven som har stillingane", "Holders of positions")
                        .columns("code", "position", "person", "acting:bool", "validFrom", "validTo", "attestedOn")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(holders::upsert)
                        .readFrom(drafts -> holders.all()),
                DataFile.of("responsibilities.csv", ResponsibilityRequest.class)
                        .titled("Ansvar i lederroller", "Ansvar i leiarroller", "Responsibilities of leaders")
                        .columns("code", "position", "level", "kind", "heading:map", "ordinal:int", "statement:map")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(responsibilities::upsert)
                        .readFrom(drafts -> responsibilities.all()),
                DataFile.of("leadership-groups.csv", LeadershipGroupRequest.class)
                        .titled("Ledergrupper", "Leiargrupper", "Leadership groups")
                        .columns(
                                "code",
                                "name:map",
                                "abbreviation",
                                "description:map",
                                "members:int",
                                "validFrom",
                                "validTo",
                                "attestedOn")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(groups::upsert)
                        .readFrom(drafts -> groups.all()),
                DataFile.of("leadership-group-tasks.csv", LeadershipGroupTaskRequest.class)
                        .titled(
                                "Oppgavene til ledergrupper",
                                "Oppgåvene til leiargrupper",
                                "Tasks of leadership groups")
                        .columns("code", "group", "kind", "ordinal:int", "statement:map")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(tasks::upsert)
                        .readFrom(drafts -> tasks.all()),
                DataFile.of("leadership-group-members.csv", LeadershipGroupMemberRequest.class)
                        .titled("Medlemmer av ledergrupper", "Medlemer av leiargrupper", "Members of leadership groups")
                        .columns("code", "group", "position", "validFrom", "validTo", "attestedOn")
                        .cited()
                        .writtenBy(Role.ORGANISATION_WRITE)
                        .storedBy(members::upsert)
                        .readFrom(drafts -> members.all()));
    }
}
