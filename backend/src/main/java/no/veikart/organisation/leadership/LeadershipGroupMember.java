package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.KindOrder;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;

/** That a position belongs to a leadership group for a time. */
@Entity
@Table(name = "leadership_group_member")
@AssociationOverride(
        name = "externalIds",
        joinTable =
                @JoinTable(name = "leadership_group_member_external_id", joinColumns = @JoinColumn(name = "member_id")))
public class LeadershipGroupMember extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    private LeadershipGroup group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "position_id", updatable = false)
    private Position position;

    @Embedded
    private ValidPeriod valid;

    protected LeadershipGroupMember() {}

    LeadershipGroupMember(String code) {
        super(code);
    }

    void set(LeadershipGroupMemberRequest request, LeadershipGroup newGroup, Position newPosition, Citation citation) {
        group = newGroup;
        position = newPosition;
        valid = request.valid();
        state(request, citation);
    }

    LeadershipGroup group() {
        return group;
    }

    Position position() {
        return position;
    }

    ValidPeriod valid() {
        return valid;
    }

    /** Finds members; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<LeadershipGroupMember, UUID> {

        private static final String WHOLE =
                "LeadershipGroupMember m join fetch m.group g join fetch m.position p join fetch p.unit join fetch m.citation.source";
        private static final String ON_DAY = "m.valid.from <= :asOf and (m.valid.to is null or m.valid.to > :asOf) and "
                + Position.Repository.ON_DAY;

        List<LeadershipGroupMember> all() {
            return find("from " + WHOLE + " where m.deletedAt is null order by m.code")
                    .list();
        }

        List<LeadershipGroupMember> of(LeadershipGroup group) {
            return list("group = ?1 and deletedAt is null", group);
        }

        List<LeadershipGroupMember> of(Position position) {
            return list("position = ?1 and deletedAt is null", position);
        }

        /** How many are registered on a day, by the group's id; a group without any is left out. */
        Map<UUID, Integer> counts(LocalDate day, Collection<UUID> groups) {
            return getEntityManager()
                    .createQuery(
                            "select g.id, count(*) from " + WHOLE.replace("join fetch", "join")
                                    + " where g.id in :groups and m.deletedAt is null and " + ON_DAY + " group by g.id",
                            Object[].class)
                    .setParameter("groups", groups)
                    .setParameter("asOf", day)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> Math.toIntExact((Long) row[1])));
        }

        Page<LeadershipGroupMember> page(
                String group, String position, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<LeadershipGroupMember>("m", WHOLE, "m.id")
                    .where("m.deletedAt is null")
                    .filter("group", group, "g.code = :group")
                    .filter("position", position, "p.code = :position")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("kind", KindOrder.of("p.kind", Position.Kind.values()), Integer.class)
                    .narrowed(request, "m", "p.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
