package no.veikart.strategy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.UuidGenerator;

/** What a goal says for a period, as it is known now. */
@Entity
@Table(name = "goal_version")
public class GoalVersion extends GoalState {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    protected GoalVersion() {}

    GoalVersion(Goal goal, ValidPeriod valid) {
        super(goal, valid);
    }

    @Override
    Instant recordedAt() {
        return goal().recordedAt();
    }

    /** Finds versions; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<GoalVersion, UUID> {

        static final String ON_DAY = "v.valid.from <= :asOf and (v.valid.to is null or v.valid.to > :asOf)";
        /** One goal per code, also where it has ended or not yet begun: its last version so far, else its first. */
        private static final String NEAREST = """
                v.valid.from = coalesce(
                    (select max(w.valid.from) from GoalVersion w where w.goal = g and w.valid.from <= :asOf),
                    (select min(w.valid.from) from GoalVersion w where w.goal = g))""";

        private static final String WHOLE =
                "GoalVersion v join fetch v.goal g join fetch g.plan p left join fetch v.parent join fetch v.citation.source";

        Optional<GoalVersion> on(UUID goal, LocalDate day) {
            return getEntityManager()
                    .createQuery("select v from " + WHOLE + " where g.id = :goal and " + ON_DAY, GoalVersion.class)
                    .setParameter("goal", goal)
                    .setParameter("asOf", day)
                    .getResultStream()
                    .findFirst();
        }

        /** The version of today, else the nearest one: the first of a planned goal, the last of an ended one. */
        Optional<GoalVersion> present(UUID goal, LocalDate today) {
            return on(goal, today).or(() -> {
                var all = all(goal);
                return all.stream()
                        .filter(version -> version.valid().from().isAfter(today))
                        .findFirst()
                        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
            });
        }

        List<GoalVersion> all(UUID goal) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE + " where g.id = :goal order by v.valid.from", GoalVersion.class)
                    .setParameter("goal", goal)
                    .getResultList();
        }

        List<GoalVersion> ofPlan(UUID plan, LocalDate day) {
            return getEntityManager()
                    .createQuery("select v from " + WHOLE + " where p.id = :plan and " + ON_DAY, GoalVersion.class)
                    .setParameter("plan", plan)
                    .setParameter("asOf", day)
                    .setMaxResults(GoalTree.MOST)
                    .getResultList();
        }

        List<GoalVersion> ofAll(boolean drafts) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE
                                    + " where g.deletedAt is null and (:drafts = true or p.publication = :published)"
                                    + " order by p.code, coalesce(v.number, 1001), g.code, v.valid.from",
                            GoalVersion.class)
                    .setParameter("drafts", drafts)
                    .setParameter("published", Plan.Publication.PUBLISHED)
                    .getResultList();
        }

        boolean hasChildren(Goal goal) {
            return count("parent", goal) > 0;
        }

        boolean isAccountableForAny(UUID unit) {
            return count("accountableUnit.id", unit) > 0;
        }

        /** What is stated for one of the units and holds on the day. */
        /** Those for which one of the units is stated on a day or later. */
        List<GoalVersion> statedFor(Collection<UUID> units, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select v from " + WHOLE
                                    + " where v.accountableUnit.id in :units and (v.valid.to is null or v.valid.to > :asOf) order by g.code",
                            GoalVersion.class)
                    .setParameter("units", units)
                    .setParameter("asOf", day)
                    .getResultList();
        }

        Page<GoalVersion> page(Filter filter, LocalDate asOf, boolean drafts, ListRequest request, String sort) {
            return new Listing<GoalVersion>("v", WHOLE, "g.id")
                    .where(asOf == null && request.namesOne() ? NEAREST : ON_DAY)
                    .with("asOf", Days.asOf(asOf))
                    .filter("published", drafts ? null : Plan.Publication.PUBLISHED, "p.publication = :published")
                    .filter("plan", filter.plan, "p.code = :plan")
                    .filter("parent", filter.parent, "v.parent.code = :parent")
                    .filter("kind", filter.kind, "v.kind = :kind")
                    .filter("lifecycle", filter.lifecycle, "v.lifecycle = :lifecycle")
                    .filter(
                            "accountableUnit",
                            filter.accountableUnit,
                            "function('accountable_unit_on', v.accountableUnit.id, v.valid.from, g.id, :asOf, true)"
                                    + " = (select u.id from OrganisationUnit u where u.code = :accountableUnit)")
                    .sortable("number", "coalesce(v.number, 1001)", Integer.class)
                    .narrowed(request, "g", "v.title")
                    .page(getEntityManager(), request, sort);
        }
    }

    /** What a list of goals may be narrowed by; null means not narrowed. */
    record Filter(String plan, String parent, Goal.Kind kind, Goal.Lifecycle lifecycle, String accountableUnit) {}
}
