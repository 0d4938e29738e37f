package no.veikart.politics.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money that bodies may dispose of in a year at their own discretion. */
@Entity
@Table(name = "disposition_account")
@AssociationOverride(
        name = "externalIds",
        joinTable =
                @JoinTable(name = "disposition_account_external_id", joinColumns = @JoinColumn(name = "account_id")))
public class DispositionAccount extends Fact {

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "disposition_account_body",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "body_id"))
    private Set<PoliticalBody> bodies = new HashSet<>();

    private BigDecimal budget;
    private BigDecimal spent;

    protected DispositionAccount() {}

    DispositionAccount(String code) {
        super(code);
    }

    void set(DispositionAccountRequest request, Collection<PoliticalBody> newBodies, Citation citation) {
        year = request.year();
        title = request.title();
        description = request.description();
        bodies.clear();
        bodies.addAll(newBodies);
        budget = request.budget();
        spent = request.spent();
        state(request, citation);
    }

    int year() {
        return year;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    List<PoliticalBody> bodies() {
        return bodies.stream().sorted(Comparator.comparing(PoliticalBody::code)).toList();
    }

    /** Norwegian kroner. */
    BigDecimal budget() {
        return budget;
    }

    /** Norwegian kroner. */
    BigDecimal spent() {
        return spent;
    }

    /** What is left of the budget, below zero where more was spent; null where either is not registered. */
    BigDecimal remainder() {
        return budget == null || spent == null ? null : budget.subtract(spent);
    }

    @Override
    public void delete() {
        bodies.clear();
        super.delete();
    }

    /** Finds disposition accounts. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<DispositionAccount, UUID> {

        private static final String WHOLE = "DispositionAccount a join fetch a.citation.source";

        List<DispositionAccount> all() {
            return find("from " + WHOLE + " where a.deletedAt is null order by a.code")
                    .list();
        }

        boolean belongTo(UUID body) {
            return count("from DispositionAccount a join a.bodies b where b.id = ?1 and a.deletedAt is null", body) > 0;
        }

        Page<DispositionAccount> page(String body, Integer year, ListRequest request, String sort) {
            return new Listing<DispositionAccount>("a", WHOLE, "a.id")
                    .where("a.deletedAt is null")
                    .filter("body", body, "exists (select 1 from a.bodies b where b.code = :body)")
                    .filter("year", year, "a.year = :year")
                    .sortable("year", "a.year", Integer.class)
                    .narrowed(request, "a", "a.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
