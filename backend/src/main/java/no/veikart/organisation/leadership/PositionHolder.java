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
import java.util.function.Function;
import java.util.stream.Collectors;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;

/** That a person holds a position for a time. A position has one holder at a time, acting or not. */
@Entity
@Table(name = "position_holder")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "position_holder_external_id", joinColumns = @JoinColumn(name = "holder_id")))
public class PositionHolder extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "position_id", updatable = false)
    private Position position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private boolean acting;

    @Embedded
    private ValidPeriod valid;

    protected PositionHolder() {}

    PositionHolder(String code) {
        super(code);
    }

    void set(PositionHolderRequest request, Position newPosition, Person newPerson, Citation citation) {
        position = newPosition;
        person = newPerson;
        acting = request.acting();
        valid = request.valid();
        state(request, citation);
    }

    Position position() {
        return position;
    }

    Person person() {
        return person;
    }

    boolean isActing() {
        return acting;
    }

    ValidPeriod valid() {
        return valid;
    }

    /** Finds holders; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<PositionHolder, UUID> {

        private static final String WHOLE =
                "PositionHolder h join fetch h.position p join fetch p.unit join fetch h.person s join fetch h.citation.source";
        private static final String ON_DAY = "h.valid.from <= :asOf and (h.valid.to is null or h.valid.to > :asOf)";

        List<PositionHolder> all() {
            return find("from " + WHOLE + " where h.deletedAt is null order by h.code")
                    .list();
        }

        List<PositionHolder> of(Position position) {
            return list("position = ?1 and deletedAt is null", position);
        }

        boolean holdsAny(Person person) {
            return count("person = ?1 and deletedAt is null", person) > 0;
        }

        /** Who holds each position on a day, by the position's id; one without a registered holder is left out. */
        Map<UUID, PositionHolder> on(LocalDate day, Collection<UUID> positions) {
            return getEntityManager()
                    .createQuery(
                            "select h from " + WHOLE + " where p.id in :positions and h.deletedAt is null and "
                                    + ON_DAY,
                            PositionHolder.class)
                    .setParameter("positions", positions)
                    .setParameter("asOf", day)
                    .getResultStream()
                    .collect(Collectors.toMap(holder -> holder.position().id(), Function.identity()));
        }

        Page<PositionHolder> page(String position, String person, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<PositionHolder>("h", WHOLE, "h.id")
                    .where("h.deletedAt is null")
                    .filter("position", position, "p.code = :position")
                    .filter("person", person, "s.code = :person")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("from", "h.valid.from", LocalDate.class)
                    .narrowedByName(request, "h", "s.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
