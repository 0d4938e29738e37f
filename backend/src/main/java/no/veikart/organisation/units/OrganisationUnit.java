package no.veikart.organisation.units;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.history.Identified;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.source.ExternalId;
import org.hibernate.annotations.BatchSize;

/** The identity of a unit, which outlives every name and place it has. */
@Entity
@Table(name = "organisation_unit")
public class OrganisationUnit extends Identified {

    @Column(name = "hierarchy_code", updatable = false)
    private String hierarchy;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "organisation_unit_external_id", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<ExternalId> externalIds = new HashSet<>();

    protected OrganisationUnit() {}

    public OrganisationUnit(String code, String hierarchy) {
        super(code);
        this.hierarchy = hierarchy;
    }

    public String hierarchy() {
        return hierarchy;
    }

    public Set<ExternalId> externalIds() {
        return externalIds;
    }

    public void setExternalIds(Collection<ExternalId> ids) {
        externalIds.clear();
        externalIds.addAll(ids);
    }

    /** Finds units. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OrganisationUnit, UUID> {

        private final TreeQueue queue;

        Repository(TreeQueue queue) {
            this.queue = queue;
        }

        /** Also a deleted one: its code stays taken. */
        Optional<OrganisationUnit> findByCodeEvenDeleted(String code) {
            return find("code", code).firstResultOptional();
        }

        public Optional<OrganisationUnit> findByCode(String code) {
            return find("code = ?1 and deletedAt is null", code).firstResultOptional();
        }

        /** @throws ProblemException 404 where there never was such a unit, 410 where it was deleted */
        public OrganisationUnit present(UUID id) {
            OrganisationUnit unit = findByIdOptional(id).orElseThrow(ProblemException::notFound);
            unit.requireNotDeleted();
            return unit;
        }

        public List<OrganisationUnit> withCodes(Collection<String> codes) {
            return codes.isEmpty() ? List.of() : list("code in ?1 and deletedAt is null", codes);
        }

        /** By id, the codes of those that are there. */
        public Map<UUID, String> codesOf(Collection<String> codes) {
            return withCodes(codes).stream().collect(Collectors.toMap(OrganisationUnit::id, OrganisationUnit::code));
        }

        /**
         * Waits until no one else changes the tree. Taken before anything is read, and the same lock as the database's own check of
         * circles, so that writers queue in one order and never deadlock.
         */
        public void lockTree(String hierarchy) {
            queue.enter(hierarchy);
            getEntityManager()
                    .createNativeQuery(
                            "SELECT count(pg_advisory_xact_lock(hashtextextended('organisation_unit_edge' || :hierarchy, 0)))")
                    .setParameter("hierarchy", hierarchy)
                    .getSingleResult();
        }
    }
}
