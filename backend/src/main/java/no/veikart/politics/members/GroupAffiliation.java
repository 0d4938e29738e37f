package no.veikart.politics.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.veikart.organisation.leadership.Person;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a person sits with a group for a time; one group at a time. Who changes party has two of these, one after the other. */
@Entity
@Table(name = "group_affiliation")
@AssociationOverride(
        name = "externalIds",
        joinTable =
                @JoinTable(name = "group_affiliation_external_id", joinColumns = @JoinColumn(name = "affiliation_id")))
public class GroupAffiliation extends LimitedFact {

    /** Why someone no longer sits with a group. */
    @Schema(name = "AffiliationEndReason")
    public enum EndReason {
        LEFT,
        EXCLUDED,
        /** Left for another party. */
        PARTY_CHANGE,
        TERM_ENDED,
        OTHER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id", updatable = false)
    private ParliamentaryGroup group;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    protected GroupAffiliation() {}

    GroupAffiliation(String code) {
        super(code);
    }

    void set(
            GroupAffiliationRequest request,
            Person newPerson,
            ParliamentaryGroup newGroup,
            ValidPeriod within,
            Citation citation) {
        person = newPerson;
        group = newGroup;
        endReason = request.endReason();
        state(request, within, citation);
    }

    Person person() {
        return person;
    }

    ParliamentaryGroup group() {
        return group;
    }

    EndReason endReason() {
        return endReason;
    }

    /** Finds affiliations; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<GroupAffiliation, UUID> {

        private static final String WHOLE =
                "GroupAffiliation a join fetch a.person s join fetch a.group g join fetch g.period p join fetch a.citation.source";
        private static final String ON_DAY = "a.valid.from <= :asOf and a.valid.to > :asOf";

        List<GroupAffiliation> all() {
            return find("from " + WHOLE + " where a.deletedAt is null order by a.code")
                    .list();
        }

        List<GroupAffiliation> in(ParliamentaryGroup group) {
            return list("group = ?1 and deletedAt is null", group);
        }

        /** Those of a person, in time. */
        List<GroupAffiliation> of(Person person) {
            return find(
                            "from " + WHOLE
                                    + " where a.person = ?1 and a.deletedAt is null order by a.valid.from, a.code",
                            person)
                    .list();
        }

        /** Those of persons that hold on some day of a period. */
        List<GroupAffiliation> of(Collection<UUID> persons, ValidPeriod during) {
            return getEntityManager()
                    .createQuery(
                            "select a from " + WHOLE + " where s.id in :persons and a.deletedAt is null"
                                    + " and a.valid.from < :to and a.valid.to > :from",
                            GroupAffiliation.class)
                    .setParameter("persons", persons)
                    .setParameter("from", during.from())
                    .setParameter("to", during.to())
                    .getResultList();
        }

        Page<GroupAffiliation> page(
                String person, String group, String period, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<GroupAffiliation>("a", WHOLE, "a.id")
                    .where("a.deletedAt is null")
                    .filter("person", person, "s.code = :person")
                    .filter("group", group, "g.code = :group")
                    .filter("period", period, "p.code = :period")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("from", "a.valid.from", LocalDate.class)
                    .narrowedByName(request, "a", "s.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
