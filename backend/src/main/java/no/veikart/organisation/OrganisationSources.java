package no.veikart.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources anything of the organisation still cites. */
@ApplicationScoped
class OrganisationSources implements SourceDependants {

    private final OrganisationUnitVersion.Repository versions;
    private final List<PanacheRepositoryBase<?, UUID>> others;

    OrganisationSources(
            OrganisationUnitVersion.Repository versions,
            OrganisationLevel.Repository levels,
            OrganisationChangeEvent.Repository events,
            Person.Repository persons,
            Position.Repository positions,
            PositionHolder.Repository holders,
            Responsibility.Repository responsibilities,
            LeadershipGroup.Repository groups,
            LeadershipGroupTask.Repository tasks,
            LeadershipGroupMember.Repository members,
            OwnedCompany.Repository companies) {
        this.versions = versions;
        this.others = List.of(
                levels, events, persons, positions, holders, responsibilities, groups, tasks, members, companies);
    }

    @Override
    public boolean cite(UUID sourceId) {
        return versions.count("citation.source.id", sourceId) > 0
                || others.stream()
                        .anyMatch(
                                things -> things.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0);
    }
}
