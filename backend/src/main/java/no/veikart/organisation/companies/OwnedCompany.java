package no.veikart.organisation.companies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that the municipality owns, or has a share of. */
@Entity
@Table(name = "owned_company")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "owned_company_external_id", joinColumns = @JoinColumn(name = "company_id")))
public class OwnedCompany extends Fact {

    private String name;

    @Column(name = "legal_form")
    private String legalForm;

    @Column(name = "organisation_number")
    private String organisationNumber;

    private BigDecimal share;

    @Column(name = "ownership_strategy_id")
    private UUID ownershipStrategy;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @Embedded
    private ValidPeriod valid;

    protected OwnedCompany() {}

    OwnedCompany(String code) {
        super(code);
    }

    void set(OwnedCompanyRequest request, UUID strategy, Citation citation) {
        name = request.name();
        legalForm = request.legalForm();
        organisationNumber = request.organisationNumber();
        share = request.share();
        ownershipStrategy = strategy;
        description = request.description();
        valid = request.valid();
        state(request, citation);
    }

    String name() {
        return name;
    }

    String legalForm() {
        return legalForm;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    /** Per cent. */
    BigDecimal share() {
        return share;
    }

    /** Id of the plan that is its ownership strategy. */
    UUID ownershipStrategy() {
        return ownershipStrategy;
    }

    LanguageMap description() {
        return description;
    }

    ValidPeriod valid() {
        return valid;
    }

    /** Finds owned companies. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<OwnedCompany, UUID> {

        private static final String WHOLE = "OwnedCompany c join fetch c.citation.source";
        private static final String ON_DAY = "c.valid.from <= :asOf and (c.valid.to is null or c.valid.to > :asOf)";

        List<OwnedCompany> all() {
            return find("from " + WHOLE + " where c.deletedAt is null order by c.code")
                    .list();
        }

        List<OwnedCompany> numbered(String organisationNumber) {
            return list("organisationNumber = ?1 and deletedAt is null", organisationNumber);
        }

        /** Whether the plan is the ownership strategy of any. */
        public boolean leanOn(UUID plan) {
            return count("ownershipStrategy = ?1 and deletedAt is null", plan) > 0;
        }

        /** @param asOf null for today, or for any day where one company is looked up by its code */
        Page<OwnedCompany> page(LocalDate asOf, ListRequest request, String sort) {
            boolean anyDay = asOf == null && request.namesOne();
            return new Listing<OwnedCompany>("c", WHOLE, "c.id")
                    .where("c.deletedAt is null")
                    .filter("asOf", anyDay ? null : Days.asOf(asOf), ON_DAY)
                    .narrowedByName(request, "c", "c.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
