package no.veikart.politics.members;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.veikart.politics.bodies.ElectionPeriod;
import no.veikart.politics.parties.Party;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Those who sit together in a period: of one party, of several, or of none. */
@Entity
@Table(name = "parliamentary_group")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "parliamentary_group_external_id", joinColumns = @JoinColumn(name = "group_id")))
public class ParliamentaryGroup extends LimitedFact {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id", updatable = false)
    private ElectionPeriod period;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    private String abbreviation;

    @ManyToMany
    @BatchSize(size = 200)
    @OrderColumn(name = "ordinal")
    @JoinTable(
            name = "parliamentary_group_party",
            joinColumns = @JoinColumn(name = "group_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    private List<Party> parties = new ArrayList<>();

    protected ParliamentaryGroup() {}

    ParliamentaryGroup(String code) {
        super(code);
    }

    void set(
            ParliamentaryGroupRequest request,
            ElectionPeriod newPeriod,
            List<Party> newParties,
            ValidPeriod within,
            Citation citation) {
        period = newPeriod;
        name = request.name();
        abbreviation = request.abbreviation();
        if (!parties.equals(newParties)) {
            parties.clear();
            parties.addAll(newParties);
        }
        state(request, within, citation);
    }

    ElectionPeriod period() {
        return period;
    }

    LanguageMap name() {
        return name;
    }

    String abbreviation() {
        return abbreviation;
    }

    List<Party> parties() {
        return parties;
    }

    @Override
    public void delete() {
        parties.clear();
        super.delete();
    }

    /** Finds parliamentary groups. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ParliamentaryGroup, UUID> {

        private static final String WHOLE = "ParliamentaryGroup g join fetch g.period p join fetch g.citation.source";
        private static final String ON_DAY = "g.valid.from <= :asOf and g.valid.to > :asOf";

        List<ParliamentaryGroup> all() {
            return find("from " + WHOLE + " where g.deletedAt is null order by g.code")
                    .list();
        }

        List<ParliamentaryGroup> inPeriod(UUID period) {
            return list("period.id = ?1 and deletedAt is null", period);
        }

        boolean areOf(UUID party) {
            return count(
                            "select count(*) from ParliamentaryGroup g join g.parties p where p.id = ?1 and g.deletedAt is null",
                            party)
                    > 0;
        }

        Page<ParliamentaryGroup> page(String period, String party, LocalDate asOf, ListRequest request, String sort) {
            return new Listing<ParliamentaryGroup>("g", WHOLE, "g.id")
                    .where("g.deletedAt is null")
                    .filter("period", period, "p.code = :period")
                    .filter("party", party, "exists (select 1 from g.parties q where q.code = :party)")
                    .filter("asOf", asOf, ON_DAY)
                    .sortable("period", "p.startYear", Integer.class)
                    .narrowed(request, "g", "g.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
