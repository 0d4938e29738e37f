package no.veikart.politics.elections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.politics.parties.Party;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A list that stood in an election: of one party, of several together, or of none. */
@Entity
@Table(name = "electoral_list")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "electoral_list_external_id", joinColumns = @JoinColumn(name = "list_id")))
public class ElectoralList extends Fact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "election_id", updatable = false)
    private Election election;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "electoral_list_party",
            joinColumns = @JoinColumn(name = "list_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    private Set<Party> parties = new HashSet<>();

    private Integer votes;

    @Column(name = "reported_seats")
    private Integer reportedSeats;

    protected ElectoralList() {}

    ElectoralList(String code) {
        super(code);
    }

    void set(ElectoralListRequest request, Election newElection, Collection<Party> newParties, Citation citation) {
        election = newElection;
        ordinal = request.ordinal();
        name = request.name();
        parties.clear();
        parties.addAll(newParties);
        votes = request.votes();
        reportedSeats = request.reportedSeats();
        state(request, citation);
    }

    public Election election() {
        return election;
    }

    int ordinal() {
        return ordinal;
    }

    public LanguageMap name() {
        return name;
    }

    /** None for a local list. */
    public List<Party> parties() {
        return parties.stream().sorted(Comparator.comparing(Party::code)).toList();
    }

    /** That seats are shared by; null where not registered. */
    Integer votes() {
        return votes;
    }

    /** What a source says that it got, beside what is computed. */
    Integer reportedSeats() {
        return reportedSeats;
    }

    @Override
    public void delete() {
        parties.clear();
        super.delete();
    }

    /** Finds lists; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ElectoralList, UUID> {

        private static final String WHOLE = "ElectoralList l join fetch l.election e join fetch l.citation.source";

        List<ElectoralList> all() {
            return find("from " + WHOLE + " where l.deletedAt is null order by l.code")
                    .list();
        }

        boolean belongTo(Election election) {
            return count("election = ?1 and deletedAt is null", election) > 0;
        }

        long otherThan(ElectoralList list, Election election) {
            return count("election = ?1 and code <> ?2 and deletedAt is null", election, list.code());
        }

        boolean nameParty(UUID party) {
            return count("from ElectoralList l join l.parties p where p.id = ?1 and l.deletedAt is null", party) > 0;
        }

        List<ElectoralList> of(Election election) {
            return find("from " + WHOLE + " where e = ?1 and l.deletedAt is null order by l.ordinal, l.code", election)
                    .list();
        }

        Page<ElectoralList> page(String election, String party, ListRequest request, String sort) {
            return new Listing<ElectoralList>("l", WHOLE, "l.id")
                    .where("l.deletedAt is null")
                    .filter("election", election, "e.code = :election")
                    .filter("party", party, "exists (select 1 from l.parties p where p.code = :party)")
                    .sortable("year", "e.year", Integer.class)
                    .sortable("election", "e.code", String.class)
                    .sortable("ordinal", "l.ordinal", Integer.class)
                    .narrowed(request, "l", "l.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
