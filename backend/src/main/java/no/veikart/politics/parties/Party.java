package no.veikart.politics.parties;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A political party, which is neither the list that it stands on in an election nor the group that its members sit in. */
@Entity
@Table(name = "party")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "party_external_id", joinColumns = @JoinColumn(name = "party_id")))
public class Party extends Fact {

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap name;

    private String abbreviation;

    protected Party() {}

    Party(String code) {
        super(code);
    }

    void set(PartyRequest request, Citation citation) {
        name = request.name();
        abbreviation = request.abbreviation();
        state(request, citation);
    }

    public LanguageMap name() {
        return name;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /** Finds parties. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Party, UUID> {

        private static final String WHOLE = "Party p join fetch p.citation.source";

        List<Party> all() {
            return find("from " + WHOLE + " where p.deletedAt is null order by p.code")
                    .list();
        }

        Page<Party> page(ListRequest request, String sort) {
            return new Listing<Party>("p", WHOLE, "p.id")
                    .where("p.deletedAt is null")
                    .narrowed(request, "p", "p.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
