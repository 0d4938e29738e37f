package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources anything of leadership still cites. */
@ApplicationScoped
class LeadershipSources implements SourceDependants {

    private final List<PanacheRepositoryBase<?, UUID>> repositories;

    LeadershipSources(
            Person.Repository persons,
            Position.Repository positions,
            PositionHolder.Repository holders,
            Responsibility.Repository responsibilities,
            LeadershipGroup.Repository groups,
            LeadershipGroupTask.Repository tasks,
            LeadershipGroupMember.Repository members) {
        this.repositories = List.of(persons, positions, holders, responsibilities, groups, tasks, members);
    }

    @Override
    public boolean cite(UUID sourceId) {
        return repositories.stream()
                .anyMatch(things -> things.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0);
    }
}
